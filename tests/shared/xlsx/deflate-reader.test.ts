/** Unpacking gives what the platform's own zlib packed, and nothing else. */
import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { inflateWithin } from "../../../shared/xlsx/deflate-reader.ts";
import { Refusal } from "../../../shared/xlsx/file-errors.ts";

const { Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;

/** Bytes that repeat at all distances, as XML does, or do not at all. */
const plain = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.array(fc.constantFrom("<row>", "</c>", "Nguyễn", "a", "1"), { maxLength: 4000 }).map((words) => Buffer.from(words.join(""))),
  fc.tuple(fc.nat(255), fc.nat(200_000)).map(([byte, length]) => new Uint8Array(length).fill(byte)),
);

it("unpacks what zlib packed, with every strategy and level", () => {
  fc.assert(
    fc.property(
      plain,
      fc.constantFrom(Z_DEFAULT_STRATEGY, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE),
      fc.nat(9),
      (bytes, strategy, level) => {
        const packed = new Uint8Array(deflateRawSync(bytes, { strategy, level }));
        expect(Buffer.compare(inflateWithin(packed, bytes.length), bytes)).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});

it("unpacks far copies and many blocks of a long text", () => {
  const far = Buffer.concat([Buffer.from("khóa bồi dưỡng"), Buffer.alloc(32_700, "x"), Buffer.from("khóa bồi dưỡng")]);
  const long = Buffer.concat(Array.from({ length: 40 }, (_, block) => Buffer.concat([far, Buffer.from(`${block * 7919}`)])));
  expect(Buffer.compare(inflateWithin(new Uint8Array(deflateRawSync(long, { memLevel: 1 })), long.length), long)).toBe(0);
});

it("stops one byte before the end of what is allowed, and not at it", () => {
  for (const level of [0, 1, 9]) {
    const packed = new Uint8Array(deflateRawSync(Buffer.alloc(1000, "ab"), { level }));
    expect(inflateWithin(packed, 1000)).toHaveLength(1000);
    expect(() => inflateWithin(packed, 999)).toThrow(new Refusal("file-bomb"));
  }
});

it("answers cut and changed data with a refusal or some bytes, never with more, and never hangs", () => {
  fc.assert(
    fc.property(plain, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, cut, at, change) => {
      const packed = new Uint8Array(deflateRawSync(bytes));
      const broken = packed.slice(0, packed.length - (cut % 3));
      const place = at % Math.max(1, broken.length);
      broken[place] = (broken[place] ?? 0) ^ change;
      try {
        expect(inflateWithin(broken, bytes.length).length).toBeLessThanOrEqual(bytes.length);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }),
    { numRuns: 400 },
  );
});

it("does not read blocks without content for ever", () => {
  // A stored block of no bytes, a million times: 5 MB that unpack to nothing.
  const nothing = new Uint8Array(5_000_000);
  for (let at = 0; at < nothing.length; at += 5) nothing.set([0, 0, 0, 0xff, 0xff], at);
  expect(() => inflateWithin(nothing, 100)).toThrow(new Refusal("file-damaged"));
});
