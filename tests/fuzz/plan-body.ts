/** Plans that may well be accepted: people and courses that hang together, some of them not eligible. */
import fc from "fast-check";
import type { Json } from "./schema-values.ts";

const person = fc.record(
  {
    gender: fc.constantFrom("male", "female"),
    birthDate: fc.constantFrom("1982-05-20", "1979-05-13", "1990-01", "1985", "1966-02-28"),
    post: fc.constantFrom("vice-chair-people-committee", "vice-chair-people-council", "other", "unknown"),
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
    personId: fc.integer({ min: 0, max: 40 }).map((number) => `0012820${String(number).padStart(5, "0")}`),
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

export function planBody(pack: string): fc.Arbitrary<Json> {
  return fc
    .record({
      people: fc.array(fc.tuple(person, fc.constantFrom("1", "2")), { maxLength: 8 }),
      setAside: fc.nat({ max: 3 }),
    })
    .map(({ people, setAside }) => ({
      pack,
      attested: true,
      setAside,
      courses: COURSES,
      people: people.map(([facts, course], index) => ({ ref: `Đề cử!${index + 5}`, course, ...facts })),
    }));
}
