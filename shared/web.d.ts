/**
 * The one thing of the platform that the core uses, as Node from 18 on, browsers and workerd have it: they know it by their own types, and
 * the core, which knows no platform, by these.
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
