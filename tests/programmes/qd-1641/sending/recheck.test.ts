/** The other side: on facts alone it finds what the sheet found, says it in whole sentences, and knows nobody. */
import { describe, expect, test } from "vitest";
import { wordingOf } from "../../../../shared/findings/words.ts";
import { PROGRAMMES } from "../../../../shared/programmes/index.ts";
import { sendingOf } from "../../../../shared/programmes/sendings.ts";
import type { Rechecked } from "../../../../shared/sending/sending.ts";
import type { SealedPerson, SentCourse } from "../../../../shared/sending/sent-plan.ts";
import { parseDay } from "../../../../shared/sheet/day.ts";
import { LOCALES } from "../../../../shared/text/locale.ts";
import { VICE_CHAIR } from "../../../support/sent-plans.ts";
import { within } from "../../../support/within.ts";

const COURSE: SentCourse = { id: "k1", code: "K01", name: "Quản lý công", start: "2024-05-13", end: "2024-05-26" };
const PERSON: SealedPerson = { ...VICE_CHAIR, cost: 182_000_000, personKey: null, idContradicts: [] };

function again(people: readonly Partial<SealedPerson>[], courses: readonly SentCourse[] = [COURSE], asOf?: string) {
  const plan = { courses, people: people.map((rest, index) => ({ ...PERSON, ref: `Đề cử!${index + 4}`, ...rest })) };
  const settings = { asOf: asOf === undefined ? null : parseDay(asOf), options: {} };
  return sendingOf("qd-1641")?.recheck(plan, settings) ?? [];
}
const told = (answer: Rechecked | undefined): string[] =>
  (answer?.findings ?? []).map(({ code, severity, values }) => `${severity} ${code} ${values.field}`);
const one = (person: Partial<SealedPerson>, course: Partial<SentCourse> = {}, asOf?: string) =>
  again([person], [{ ...COURSE, ...course }], asOf)[0];

describe("one person", () => {
  test("who meets everything", () => {
    expect(one({})).toEqual({
      ref: "Đề cử!4",
      decision: "eligible",
      group: "a",
      ageBand: "35-39",
      year: 2024,
      findings: [],
    });
  });

  test.each<[string, Partial<SealedPerson>, string, readonly string[]]>([
    ["45 on the first day", { birthDate: "1979-05-13" }, "ineligible", ["block qd-1641/too-old birthDate"]],
    ["45 the day after", { birthDate: "1979-05-14" }, "eligible", []],
    ["45 that month", { birthDate: "1979-05" }, "undetermined", ["confirm qd-1641/age-unsure birthDate"]],
    ["a birth that was not sent", { birthDate: undefined }, "undetermined", ["block common/birth-missing birthDate"]],
    [
      "a birth that nobody can read",
      { birthDate: "1900-01-01/2099-12-31" },
      "undetermined",
      ["confirm common/date-unclear birthDate"],
    ],
    ["a birth that cannot be", { birthDate: "2010-01-01" }, "undetermined", ["block common/birth-impossible birthDate"]],
    ["another post", { post: "other", leads: "no" }, "ineligible", ["block qd-1641/post-not-listed post"]],
    ["an unclear post", { post: "unknown" }, "undetermined", ["confirm qd-1641/post-unsure post"]],
    ["a post that may lead", { post: "other", leads: "unknown" }, "ineligible", ["block qd-1641/post-not-listed post"]],
    ["no rating", { rating: "unknown" }, "undetermined", ["confirm qd-1641/rating-missing rating"]],
    ["a low rating", { rating: "done" }, "ineligible", ["block qd-1641/rating-too-low rating"]],
    ["discipline under way", { discipline: "pending" }, "ineligible", ["block qd-1641/discipline-running discipline"]],
    ["discipline unclear", { discipline: "unknown" }, "undetermined", ["confirm qd-1641/discipline-undated discipline"]],
    ["discipline that has ended", { discipline: "ended" }, "eligible", ["info qd-1641/discipline-ended discipline"]],
    ["a repeat", { repeat: "repeats" }, "ineligible", ["block qd-1641/course-repeated repeat"]],
    ["a course that may repeat", { repeat: "unknown" }, "undetermined", ["confirm qd-1641/past-course-unclear repeat"]],
    ["too little for anybody", { cost: 999_999 }, "eligible", ["block common/cost-unit-slip cost"]],
    ["the least that is possible", { cost: 1_000_000 }, "eligible", []],
    ["the most that is possible", { cost: 2_000_000_000 }, "eligible", []],
    ["too much for anybody", { cost: 2_000_000_001 }, "eligible", ["block common/cost-unit-slip cost"]],
    ["no cost", { cost: undefined }, "eligible", []],
    ["a number that contradicts", { idContradicts: ["gender"] }, "eligible", ["confirm common/id-contradicts personId"]],
    ["a course that was not sent", { course: "k9" }, "undetermined", ["block common/course-missing course"]],
  ])("%s", (_, person, decision, findings) => {
    const answer = one(person);
    expect([answer?.decision, told(answer)]).toEqual([decision, findings]);
  });

  test("about to retire: a woman is in no group and has too little service left, but for a document on later retirement", () => {
    const woman: Partial<SealedPerson> = { gender: "female", birthDate: "1968-09-30" };
    expect(told(one(woman))).toEqual(["block qd-1641/too-old birthDate", "block qd-1641/service-too-short birthDate"]);
    expect(one({ ...woman, extended: true })?.group).toBe("b");
  });

  test("where the scheme is not in force that is said, of no field", () => {
    expect(told(one({}, {}, "2022-01-01"))).toContain("confirm qd-1641/not-in-force null");
  });

  test("the letter's day counts for the age, and not for the band", () => {
    const answer = one({ birthDate: "1979-05-10", nominatedOn: "2024-04-15" });
    expect([answer?.decision, answer?.ageBand, told(answer)]).toEqual([
      "undetermined",
      "45-49",
      ["confirm qd-1641/age-unsure birthDate"],
    ]);
  });
});

describe("a course", () => {
  test.each<[string, Partial<SentCourse>, readonly string[]]>([
    ["of sixteen days", { end: "2024-05-28" }, []],
    ["of seventeen days", { end: "2024-05-29" }, ["confirm qd-1641/course-length course"]],
    ["that ends the day before it begins", { end: "2024-05-12" }, ["block common/course-dates-reversed course"]],
    ["without a last day", { end: undefined }, []],
    ["without days", { start: undefined, end: undefined }, ["confirm common/course-dates-missing course"]],
    [
      "with neither name nor days",
      { code: "", name: undefined, start: undefined, end: undefined },
      ["block common/course-missing course"],
    ],
    ["that is known by its days alone", { code: "", name: undefined }, []],
    ["the day before the scheme", { start: "2022-12-31", end: "2023-01-13" }, ["block qd-1641/course-outside-period course"]],
    ["that ends on the scheme's last day", { start: "2025-12-18", end: "2025-12-31" }, []],
    ["that ends after it", { start: "2025-12-19", end: "2026-01-01" }, ["block qd-1641/course-outside-period course"]],
    ["some time in a year", { start: "2024", end: "2024" }, []],
  ])("%s", (_, course, findings) => {
    const birthDate = "1985-05-20";
    expect(told(one({ birthDate }, course))).toEqual(findings);
  });

  test("of another length is said once, on the first of its people; one that runs backwards blocks them all", () => {
    const codes = (course: Partial<SentCourse>) =>
      again([{}, {}], [{ ...COURSE, ...course }]).map((answer) => told(answer).length);
    expect(codes({ end: "2024-06-30" })).toEqual([1, 0]);
    expect(codes({ end: "2024-05-01" })).toEqual([1, 1]);
  });
});

describe("one token on two lines", () => {
  const key = { personKey: "token" };
  const pair = (from: string, to: string | undefined) =>
    again([key, { ...key, course: "k2" }], [COURSE, { id: "k2", code: "K02", start: from, end: to }]).map(told);

  test.each([
    ["ends the day the other starts", "2024-04-30", "2024-05-13", "block common/courses-overlap course"],
    ["ends the day before", "2024-04-30", "2024-05-12", "confirm common/twice-in-year course"],
    ["starts the day the other ends", "2024-05-26", "2024-06-08", "block common/courses-overlap course"],
    ["starts the day after", "2024-05-27", "2024-06-09", "confirm common/twice-in-year course"],
    ["is in a month that may meet", "2024-05", "2024-05", "confirm common/overlap-unsure course"],
    ["is in the year after", "2025-01-06", "2025-01-19", null],
  ])("%s", (_, from, to, finding) => {
    const expected = finding === null ? [] : [finding];
    expect(pair(from, to)).toEqual([expected, expected]);
  });

  test("in one course blocks both lines, each naming the other", () => {
    const back = again([key, {}, key]);
    expect(back.map(told)).toEqual([["block common/twice-in-course personId"], [], ["block common/twice-in-course personId"]]);
    expect(back.flatMap(({ findings }) => findings.map(({ values }) => values.other))).toEqual(["Đề cử!6", "Đề cử!4"]);
  });

  test("one course on two days is one course", () => {
    const later: SentCourse = { ...COURSE, id: "k2", code: "k01", start: "2024-11-18", end: "2024-12-01" };
    expect(again([key, { ...key, course: "k2" }], [COURSE, later]).map(told)).toEqual([
      ["block common/twice-in-course personId"],
      ["block common/twice-in-course personId"],
    ]);
  });

  test("no token is nobody's", () => {
    expect(again([{}, {}]).map(told)).toEqual([[], []]);
  });

  test("the other line is named by its row, with its sheet when that is another one, or by its ref", () => {
    const message = (ref: string) => {
      const [first] = again([key, { ...key, ref }]);
      return worded(first, "vi");
    };
    expect(message("Đề cử!5")).toEqual(["Người này đã có ở dòng 5, cùng một khóa"]);
    expect(message("Sở Y tế!5")).toEqual(["Người này đã có ở trang “Sở Y tế”, dòng 5, cùng một khóa"]);
    expect(message("p-17")).toEqual(["Người này đã có ở dòng “p-17”, cùng một khóa"]);
  });
});

const word = wordingOf(PROGRAMMES.flatMap(({ finds }) => finds));
function worded(answer: Rechecked | undefined, locale: "vi" | "en"): string[] {
  return (answer?.findings ?? []).map((finding) => word(finding, locale).message);
}

test("every finding is a whole sentence, cites its clause and names no number of a person", () => {
  const bad: Partial<SealedPerson>[] = [
    { birthDate: "1970", post: "other", leads: "unknown", rating: "done", discipline: "serving", repeat: "repeats", cost: 5 },
    { gender: "unknown", post: "unknown", leads: "unknown", rating: "unknown", discipline: "unknown", repeat: "unknown" },
    { birthDate: undefined, plannedPost: "listed", plannedTerm: "other", post: "other", idContradicts: ["gender", "year"] },
    { birthDate: "1985", plannedPost: "listed", plannedTerm: "other", post: "other", personKey: "a" },
    { birthDate: "1950-01-01", gender: "female", discipline: "ended", personKey: "a" },
    { birthDate: "2010", personKey: "a", course: "k2" },
    { birthDate: "1900-01-01/2099-12-31", plannedPost: "unknown", post: "other", course: "k3" },
    { birthDate: "1968-09", gender: "female", course: "k4" },
  ];
  const courses: SentCourse[] = [
    COURSE,
    { id: "k2", code: "K02", start: "2024-05-20", end: "2024-07-01" },
    { id: "k3", code: "K03" },
    { id: "k4", code: "", start: "2025-09", end: "2025-08" },
  ];
  const answers = again(bad, courses);
  const findings = answers.flatMap((answer) => answer.findings);
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(20);
  for (const locale of LOCALES)
    for (const message of answers.flatMap((answer) => worded(answer, locale)))
      expect(message).not.toMatch(/undefined|null|NaN|\[object| {2}|“”|^\s|\s$/);
  expect(findings.filter(({ severity, law }) => severity === "block" && law.length === 0).map(({ code }) => code)).toEqual([]);
  expect(JSON.stringify(findings)).not.toMatch(/\d{9}/);
});

test("ten thousand people are checked again in bounded time", () => {
  const people = Array.from({ length: 10_000 }, (_, index) => ({
    birthDate: `${1975 + (index % 12)}-0${1 + (index % 9)}-1${index % 10}`,
    gender: index % 3 === 0 ? ("female" as const) : ("male" as const),
    rating: index % 20 === 0 ? ("done" as const) : ("good" as const),
    personKey: `token-${index % 9_900}`,
  }));
  const answers = within(2_000, () => again(people));
  expect(answers).toHaveLength(people.length);
  expect(answers.flatMap((answer) => told(answer)).filter((text) => text.includes("twice-in-course"))).toHaveLength(200);
});
