/** Plans that may well be accepted: people and courses that hang together, some of them not eligible. */
import fc from "fast-check";
import type { Json } from "./schema-values.ts";

/** The first one nearly always: a plan of eight is to be sendable more often than not. */
const mostly = <Value>(value: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 60, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const person = fc.record(
  {
    gender: fc.constantFrom("male", "female"),
    birthDate: mostly("1982-05-20", "1979-05-13", "1990-01", "1985", "1966-02-28"),
    post: mostly("vice-chair-people-committee", "vice-chair-people-council", "other", "unknown"),
    leads: fc.constantFrom("yes", "no", "unknown"),
    plannedPost: fc.constantFrom("listed", "other", "unknown"),
    plannedTerm: fc.constantFrom("covered", "other", "unknown"),
    rating: fc.constantFrom("excellent", "good", "unknown"),
    discipline: fc.constantFrom("none", "ended", "unknown"),
    repeat: fc.constantFrom("no", "unknown"),
    extended: fc.boolean(),
    cost: fc.integer({ min: 0, max: 200_000_000 }),
    source: fc.constantFrom("state", "local"),
    province: fc.constantFrom("63:10", "63:96", "63:01"),
    personId: fc.integer({ min: 0, max: 400 }).map((number) => `0012820${String(number).padStart(5, "0")}`),
  },
  {
    requiredKeys: [
      "gender",
      "birthDate",
      "post",
      "leads",
      "plannedPost",
      "plannedTerm",
      "rating",
      "discipline",
      "repeat",
      "extended",
    ],
  },
);

const COURSES = [
  { id: "1", code: "K01", country: "Xin-ga-po", start: "2024-05-13", end: "2024-05-26" },
  { id: "2", code: "K02", country: "Nhật Bản", start: "2024-09-09", end: "2024-09-22" },
];

/** A part of a plan, as drafts take them. */
export const partBody: fc.Arbitrary<Json> = fc
  .array(fc.tuple(person, fc.constantFrom("1", "2")), { maxLength: 8 })
  .map((people) => ({ people: people.map(([facts, course], index) => ({ ref: `Đề cử!${index + 5}`, course, ...facts })) }));

export function planBody(pack: string): fc.Arbitrary<Json> {
  return fc
    .record({
      people: fc.array(fc.tuple(person, fc.constantFrom("1", "2")), { maxLength: 8 }),
      setAside: fc.nat({ max: 3 }),
      byParts: fc.boolean(),
    })
    .map(({ people, setAside, byParts }) => ({
      pack,
      attested: true,
      setAside,
      courses: COURSES,
      ...(byParts
        ? { draft: { id: "$DRAFT", chunks: ["$CHUNK"] } }
        : { people: people.map(([facts, course], index) => ({ ref: `Đề cử!${index + 5}`, course, ...facts })) }),
    }));
}
