/** The rule pack's hash stands in every report: it must be the hash of the rules that are here. */
import { expect, test } from "vitest";
import { isPackFresh, packHash, packSource } from "../../scripts/pack-hash.mjs";
import { PACK_HASH } from "../../shared/pack.ts";

test("shared/pack.ts is the hash of the sources: after a change of shared/ run `npm run docs`", () => {
  expect(PACK_HASH).toBe(packHash());
  expect(isPackFresh()).toBe(true);
});

test("the hash has its stable form, and its file is made from nothing else", () => {
  expect(PACK_HASH).toMatch(/^kh1-[0-9a-f]{16}$/);
  expect(packSource("kh1-0123456789abcdef")).toContain('export const PACK_HASH = "kh1-0123456789abcdef";');
});
