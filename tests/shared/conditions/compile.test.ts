/** Deciding many people with compiled conditions gives what asking each condition gives, whoever came before. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../shared/conditions/compile.ts";
import { codeFact, type FactValue, spanFact, UNKNOWN_CODE, UNKNOWN_SPAN } from "../../../shared/conditions/condition.ts";
import { evaluate } from "../../../shared/conditions/evaluate.ts";
import { ELIGIBLE } from "../../../shared/programmes/qd-1641/conditions.ts";
import { lawBook } from "../../../shared/programmes/qd-1641/law-book.ts";
import { day } from "../../../shared/sheet/day.ts";

const span = (least: number, most: number): fc.Arbitrary<FactValue> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(UNKNOWN_SPAN) },
    { weight: 6, arbitrary: fc.tuple(fc.integer({ min: least, max: most }), fc.nat(2)).map(([a, b]) => spanFact(a, a + b)) },
  );
const code = (...codes: string[]): fc.Arbitrary<FactValue> =>
  fc.oneof(
    fc.constant(UNKNOWN_CODE),
    fc.constantFrom(...codes).map(codeFact),
    fc.constant({ kind: "codes" as const, possible: codes }),
  );
const days = span(day("2022-12-25"), day("2023-01-07"));
const yesNo = code("yes", "no");
const person = fc.record(
  {
    age: span(43, 46),
    gender: code("female", "male"),
    retirement: fc.oneof(days, span(day("2030-11-25"), day("2031-01-05"))),
    post: code("listed", "other"),
    leads: yesNo,
    extension: yesNo,
    plannedPost: code("listed", "other"),
    plannedTerm: code("covered", "other"),
    courseStart: days,
    courseEnd: fc.oneof(days, span(day("2025-12-29"), day("2026-01-02"))),
    rating: code("good", "excellent", "done"),
    discipline: code("none", "ended", "serving"),
    serviceUntil: days,
    repeat: code("no", "repeats"),
  },
  { requiredKeys: [] },
);

test("of any people one after the other, under any law", () => {
  const laws = lawBook({ asOf: null, options: {} });
  const law = fc.constantFrom(laws(null), laws(day("2023-01-01")), laws(day("2025-07-01")), {});
  const conditions = [ELIGIBLE, ...ELIGIBLE.of].map((condition) => ({ condition, decide: compile(condition) }));
  fc.assert(
    fc.property(person, law, (facts, inForce) => {
      for (const { condition, decide } of conditions) expect(decide(facts, inForce)).toBe(evaluate(condition, facts, inForce));
    }),
    { numRuns: 2000 },
  );
});
