/** A part compressed while it is written, by the platform and, where it can, on another thread; with what the zip must say of it. */
import { MAX_INFLATED_BYTES } from "../limits.ts";
import { ByteSink } from "./byte-sink.ts";
import { concatenated } from "./splices.ts";
import { WriteRefusal } from "./write-errors.ts";

export interface PackedPart {
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** A part that is written; the last of it may still be compressed while others are written. */
export interface PackingPart {
  readonly whenPacked: Promise<PackedPart>;
}

/** Gives a sink to `write` and packs what it gets. */
export async function packPart(write: (sink: ByteSink) => void | Promise<void>): Promise<PackingPart> {
  const { writable, readable } = new CompressionStream("gzip");
  const writer = writable.getWriter();
  const packed = bytesOf(readable);
  let size = 0;
  const sink = new ByteSink((chunk) => {
    size += chunk.length;
    // Larger than what is read again: no reader of ours, and hardly any other, would open it.
    if (size > MAX_INFLATED_BYTES) throw new WriteRefusal("write-too-much");
    return writer.write(chunk);
  });
  const orAbort = async (work: () => void | Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await Promise.allSettled([writer.abort(error), packed]);
      throw error;
    }
  };
  await orAbort(() => write(sink));
  const whenPacked = orAbort(async () => {
    await sink.flush();
    await writer.close();
  }).then(async () => partOf(await packed));
  // When another part stands in the way, nobody asks for this one.
  whenPacked.catch(() => undefined);
  return { whenPacked };
}

async function bytesOf(readable: CompressionStream["readable"]): Promise<Uint8Array> {
  const reader = readable.getReader();
  const pieces: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value) pieces.push(next.value);
  return concatenated(pieces);
}

const HEAD = 10;
const TAIL = 8;

/** What gzip packs is what a zip packs, between a head and a tail that holds the checksum and the size. */
function partOf(gzip: Uint8Array): PackedPart {
  // A head with more in it than the format's own bytes says so here; no platform has reason to write one.
  if (gzip[3] !== 0) throw new TypeError("Cannot take the compressed bytes out of this gzip stream");
  const packed = gzip.subarray(HEAD, -TAIL);
  const tail = new DataView(gzip.buffer, gzip.byteOffset + gzip.length - TAIL, TAIL);
  return { crc: tail.getUint32(0, true), size: tail.getUint32(4, true), packed };
}
