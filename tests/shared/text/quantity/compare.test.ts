/** The borders of every comparator, and what is said of how it was read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOLERANCES, tolerancesOn } from "../../../../shared/law/tolerances.ts";
import { day } from "../../../../shared/sheet/day.ts";
import { compareQuantity } from "../../../../shared/text/quantity/compare.ts";
import { COMPARATORS, exactly, type Quantity, quantity } from "../../../../shared/text/quantity/quantity.ts";
import { readQuantity } from "../../../../shared/text/quantity/read-quantity.ts";
import { quantityText, readingText } from "../../../../shared/text/quantity/words.ts";

const tolerances = tolerancesOn(day("2026-11-22"));

function wanted(text: string): Quantity {
  const reading = readQuantity(text);
  if (reading.kind !== "quantity") throw new Error(`${text} is ${reading.kind}`);
  return reading.quantity;
}

describe("compareQuantity", () => {
  it.each([
    ["trên 80%", 0.8, "fails"],
    ["trên 80%", 0.8001, "holds"],
    ["trên 80%", 1200 / 1500, "fails"],
    ["trên 80%", 1201 / 1500, "holds"],
    ["đạt 100%", 1, "holds"],
    ["đạt 100%", 0.9999, "fails"],
    ["đạt 100%", 1.01, "fails"],
    ["ít nhất 10", 9, "fails"],
    ["ít nhất 10", 10, "holds"],
    ["ít nhất 50", 49, "fails"],
    ["ít nhất 50", 50, "holds"],
    ["hơn 18", 18, "fails"],
    ["hơn 18", 18.0001, "holds"],
    ["dưới 45", 45, "fails"],
    ["dưới 45", 44, "holds"],
    ["không quá 45", 45, "holds"],
    ["không quá 45", 46, "fails"],
    ["từ 7 - 16 ngày", 6, "fails"],
    ["từ 7 - 16 ngày", 7, "holds"],
    ["từ 7 - 16 ngày", 16, "holds"],
    ["từ 7 - 16 ngày", 17, "fails"],
    ["khoảng 400", 410, "holds"],
    ["khoảng 400", 390, "holds"],
    ["khoảng 400", 380, "holds"],
    ["khoảng 400", 379, "fails"],
    ["khoảng 400", 420, "holds"],
    ["khoảng 400", 421, "fails"],
    ["khoảng 15-17", 14, "fails"],
    ["khoảng 180-200", 204, "holds"],
    ["gần 90 tỷ", 87.4e9, "holds"],
    ["gần 90 tỷ", 85.5e9, "holds"],
    ["gần 90 tỷ", 85.4e9, "fails"],
    ["gần 90 tỷ", 90e9, "holds"],
    ["gần 90 tỷ", 91e9, "fails"],
    ["10", 10, "holds"],
    ["10", 11, "fails"],
    ["trên 80%", Number.NaN, "unknown"],
  ] as const)("%s: %d %s", (text, value, expected) => {
    expect(compareQuantity(value, wanted(text), tolerances)).toBe(expected);
  });

  it.each([
    ["hơn 80%", "trên 80%", "holds"],
    ["ít nhất 80%", "trên 80%", "unknown"],
    ["khoảng 80%", "trên 80%", "unknown"],
    ["khoảng 90%", "trên 80%", "holds"],
    ["gần 80%", "trên 80%", "fails"],
    ["không quá 80%", "trên 80%", "fails"],
    ["trên 9", "ít nhất 10", "unknown"],
    ["hơn 10", "ít nhất 10", "holds"],
    ["dưới 10", "ít nhất 10", "fails"],
    ["8-12", "ít nhất 10", "unknown"],
    ["10-12", "ít nhất 10", "holds"],
    ["80", "trên 80%", "unknown"],
    ["12", "ít nhất 10 người", "holds"],
    ["90 người", "trên 80%", "unknown"],
  ] as const)("what is itself said with a word: %s against %s %s", (found, law, expected) => {
    expect(compareQuantity(wanted(found), wanted(law), tolerances)).toBe(expected);
  });

  const comparators = fc.constantFrom(...COMPARATORS.filter((one) => !one.endsWith("between")));
  it("an exact number is never undecided", () => {
    fc.assert(
      fc.property(comparators, fc.integer(), fc.integer(), (comparator, value, limit) => {
        expect(compareQuantity(value, quantity(comparator, limit), tolerances)).not.toBe("unknown");
      }),
    );
  });

  it("over and at most, under and at least, are opposites at every number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), (value, limit) => {
        const holds = (comparator: Quantity["comparator"]): boolean =>
          compareQuantity(value, quantity(comparator, limit), tolerances) === "holds";
        expect(holds("over")).toBe(!holds("at-most"));
        expect(holds("under")).toBe(!holds("at-least"));
        expect(holds("exact")).toBe(holds("at-least") && holds("at-most"));
      }),
    );
  });

  it("what is certain of a quantity is true of every number it allows", () => {
    fc.assert(
      fc.property(comparators, comparators, fc.nat(40), fc.nat(40), fc.nat(60), (one, other, a, b, value) => {
        const [found, law] = [quantity(one, a), quantity(other, b)];
        const answer = compareQuantity(found, law, tolerances);
        if (answer === "unknown" || compareQuantity(value, found, tolerances) !== "holds") return;
        expect(compareQuantity(exactly(value), law, tolerances)).toBe(answer);
      }),
    );
  });

  it("khoảng reaches 2.5% at least: 410 of about 400 is silence", () => {
    expect(TOLERANCES.about.history.every(({ value }) => value !== null && value >= 0.025)).toBe(true);
  });
});

describe("words", () => {
  it.each([
    ["trên 80%", "“trên 80%” là lớn hơn 80%, không gồm 80%", "“trên 80%” is more than 80%, not 80% itself"],
    ["ít nhất 10", "“ít nhất 10” là từ 10 trở lên, gồm cả 10", "“ít nhất 10” is 10 or more"],
    [
      "khoảng 400 người",
      "“khoảng 400 người” là từ 380 người đến 420 người, gồm cả hai số",
      "“khoảng 400 người” is 380 people to 420 people, both included",
    ],
    [
      "gần 90 tỷ",
      "“gần 90 tỷ” là từ 85,5 tỷ đồng đến 90 tỷ đồng, gồm cả hai số",
      "“gần 90 tỷ” is 85.5 billion đồng to 90 billion đồng, both included",
    ],
    ["dưới 45", "“dưới 45” là nhỏ hơn 45, không gồm 45", "“dưới 45” is less than 45, not 45 itself"],
    [
      "không quá 16 ngày",
      "“không quá 16 ngày” là từ 16 ngày trở xuống, gồm cả 16 ngày",
      "“không quá 16 ngày” is 16 days or less",
    ],
    ["đạt 100%", "“đạt 100%” là đúng 100%", "“đạt 100%” is exactly 100%"],
  ])("say how %s was read", (typed, vi, en) => {
    expect(readingText(typed, wanted(typed), tolerances)).toEqual({ vi, en });
  });

  it.each([
    ["> 80%", "trên 80%", "over 80%"],
    ["≥ 10", "ít nhất 10", "at least 10"],
    ["180-200 người", "từ 180 đến 200 người", "180 to 200 people"],
    ["80-90%", "từ 80% đến 90%", "80% to 90%"],
    ["khoảng 15-17 người", "khoảng từ 15 đến 17 người", "about 15 to 17 people"],
    ["~ 400", "khoảng 400", "about 400"],
  ])("write %s as law would", (typed, vi, en) => {
    expect([quantityText(wanted(typed), "vi"), quantityText(wanted(typed), "en")]).toEqual([vi, en]);
  });

  it("read back what they write", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COMPARATORS),
        fc.nat(999),
        fc.nat(999),
        fc.constantFrom("", "%", "nguoi", "ngay"),
        (comparator, a, b, unit) => {
          const range = comparator.endsWith("between");
          const [first, last] = [Math.min(a, b), range ? Math.max(a, b) : Math.min(a, b)];
          const scaled = (value: number): number => (unit === "%" ? Number(`${value}e-2`) : value);
          const written = quantity(comparator, scaled(first), unit, scaled(last));
          expect(wanted(quantityText(written, "vi"))).toEqual(written);
        },
      ),
    );
  });
});
