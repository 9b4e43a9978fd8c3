/** Phrases inside a text, as whole words. */
import { expect, test } from "vitest";
import { PhraseIndex } from "../../../shared/plan/phrase-index.ts";

const index = new PhraseIndex<number>();
for (const [value, phrase] of [
  [1, "k1"],
  [2, "quan tri cong"],
  [3, "quan tri"],
  [4, "k2"],
  [5, "k2"],
  [0, ""],
] as const)
  index.add(phrase, value);

test.each([
  ["khoa k1", 1],
  ["khoa k12", null],
  ["k1 va k1", 1],
  ["khoa quan tri", 3],
  // Two phrases, one in the other: which is meant cannot be told.
  ["khoa quan tri cong", null],
  ["k2", null],
  ["tri cong", null],
  ["", null],
])("%j", (text, expected) => {
  expect(index.onlyOneIn(text)).toBe(expected);
});

test("thousands of phrases are sought in thousands of texts in one walk each", () => {
  const many = new PhraseIndex<number>();
  for (let value = 0; value < 20_000; value++) many.add(`quan tri cong ${value}`, value);
  let found = 0;
  for (let value = 0; value < 20_000; value++) if (many.onlyOneIn(`khoa quan tri cong ${value} nam 2024`) === value) found++;
  expect(found).toBe(20_000);
});
