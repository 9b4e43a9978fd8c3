/**
 * The few things of the platform that the core uses, as Node from 18 on, browsers and workerd have them: they know them by their own types,
 * and the core, which knows no platform, by these.
 */
interface ByteWriter {
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(reason?: unknown): Promise<void>;
}

interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array<ArrayBuffer> | undefined }>;
}

declare class CompressionStream {
  constructor(format: "gzip");
  readonly writable: { getWriter(): ByteWriter };
  readonly readable: { getReader(): ByteReader };
}

declare class TextEncoder {
  /** Letters are never parted; half a pair becomes U+FFFD. */
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
}
