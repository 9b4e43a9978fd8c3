/** What is written piece by piece comes out as the platform would encode it, whatever the letters and wherever a chunk ends. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteSink, CHUNK } from "../../../../shared/xlsx/write/byte-sink.ts";

const letters = fc.string({ unit: fc.constantFrom("a", "ê", "ữ", "𝄞", "\ud834", "\udd1e", "\n"), maxLength: 40 });
const long = fc
  .tuple(fc.constantFrom("x", "đ", "ữ", "𝄞", "a𝄞"), fc.integer({ min: CHUNK / 4 - 3, max: CHUNK / 2 }))
  .map(([letter, times]) => letter.repeat(times));
const piece = fc.oneof({ weight: 6, arbitrary: letters }, { weight: 2, arbitrary: long }, fc.uint8Array({ maxLength: 300 }));

test("any texts and bytes come out in order, in UTF-8, in chunks of which each is handed on once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const chunks: Uint8Array[] = [];
      const sink = new ByteSink(async (chunk) => void chunks.push(chunk));
      for (const one of pieces) {
        if (typeof one === "string") sink.text(one);
        else sink.copy(one);
        while (sink.isAhead) await sink.catchUp();
      }
      await sink.flush();
      const wanted = pieces.map((one) => (typeof one === "string" ? new TextEncoder().encode(one) : one));
      expect(Buffer.compare(Buffer.concat(chunks), Buffer.concat(wanted))).toBe(0);
      expect(chunks.every(({ length }) => length > 0 && length <= CHUNK)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
