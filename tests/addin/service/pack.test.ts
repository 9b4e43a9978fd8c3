/** What one submission holds: the lines of its year that nothing blocks, and the courses they go to. */
import { describe, expect, test } from "vitest";
import { periodFor } from "../../../addin/actions/service/filed.ts";
import { parcelOf } from "../../../addin/actions/service/pack.ts";
import type { OutgoingView, PlanView } from "../../../addin/worker/messages.ts";
import { linesOfYear } from "../../../shared/sending/lines-of-year.ts";
import { aPerson } from "./stand-in.ts";

const outgoing: OutgoingView = {
  programme: "qd-1641",
  periods: ["2023", "2024", "2025"],
  plan: {
    courses: [
      { id: "k1", code: "K01", start: "2024-05-13" },
      { id: "k2", code: "K02", start: "2023-09-04" },
      { id: "k3", code: "K03", start: "2023-12-20/2024-01-10" },
      { id: "k4", code: "K04" },
    ],
    people: [
      { ...aPerson("A!1"), course: "k1" },
      { ...aPerson("A!2"), course: "k2" },
      { ...aPerson("A!3"), course: "k3" },
      { ...aPerson("A!4"), course: "k4" },
      { ...aPerson("A!5"), course: "k1" },
    ],
  },
  blocked: ["A!5", "A!2"],
  secrecy: null,
  years: ["2023", "2024"],
  lines: [1, 2, 3, 4, 5].map((row) => ({ ref: `A!${row}`, sheet: "A", row, person: null, key: `key${row}` })),
  words: { sent: [], kept: [] },
  attestations: [],
  reasons: [],
};

describe("the lines of a year", () => {
  test("are those whose course begins in it, or may", () => {
    const { people, blocked, otherYears } = linesOfYear(outgoing, "2024");
    expect(people.map(({ ref }) => ref)).toEqual(["A!1", "A!3", "A!4", "A!5"]);
    expect([...blocked]).toEqual(["A!5"]);
    expect([...otherYears]).toEqual([["2023", 1]]);
  });

  test("the year is the only one of the courses, else what the title says, else the first", () => {
    expect(periodFor({ ...outgoing, years: ["2024"] }, "2023")).toBe("2024");
    expect(periodFor(outgoing, "2024")).toBe("2024");
    expect(periodFor(outgoing, null)).toBe("2023");
    expect(periodFor({ ...outgoing, years: [] }, "2025")).toBe("2025");
    expect(periodFor({ ...outgoing, years: ["2031"] }, null)).toBeNull();
  });
});

test("a parcel holds what is not blocked, with its courses, the count left behind, and who stands on its lines", () => {
  // Only what sending looks at.
  const plan = { name: "Kế hoạch.xlsx", pack: "kh1-0" } as PlanView;
  const name = { programme: "qd-1641", period: "2024", unit: "63:10" };
  const settings = { asOf: "2024-03-05", options: { termEnd: "strict" } };
  const begun = "2024-03-15T02:30:00.000Z";
  const choice = { name, account: "planner-lao-cai", outgoing, plan, settings, key: "key-0001", begun };
  const parcel = parcelOf({ ...choice, tag: '"v3"' });
  expect(parcel.people.map(({ ref }) => ref)).toEqual(["A!1", "A!3", "A!4"]);
  expect(parcel.about).toEqual({
    pack: "kh1-0",
    asOf: "2024-03-05",
    options: { termEnd: "strict" },
    attested: true,
    setAside: 1,
    courses: [outgoing.plan.courses[0], outgoing.plan.courses[2], outgoing.plan.courses[3]],
  });
  expect(parcel.condition).toEqual({ "If-Match": '"v3"' });
  expect(parcel.lines).toEqual({ "A!1": "key1", "A!3": "key3", "A!4": "key4" });
  expect(parcelOf({ ...choice, tag: null }).condition).toEqual({ "If-None-Match": "*" });
});
