/** QĐ 1641 through its interface: what an absent field means, and the borders again with fields in place of cells. */
import { describe, expect, test } from "vitest";
import { citationText } from "../../../shared/law/citation.ts";
import { programmeNamed } from "../../../shared/programmes/index.ts";
import type { PersonInput } from "../../../shared/programmes/programme.ts";
import { day } from "../../../shared/sheet/day.ts";

const programme = programmeNamed("qd-1641");
if (!programme) throw new Error("The programme is not registered");
const decide = programme.decider({ asOf: null, options: {} });

/** A man of 38 in a listed post, of whom all is known. */
const PERSON: PersonInput = {
  ref: "1",
  gender: "male",
  birthDate: "1985-05-20",
  position: "Phó Chủ tịch UBND tỉnh Lào Cai",
  plannedPosition: "",
  plannedTerm: "",
  rating: "Hoàn thành tốt nhiệm vụ",
  discipline: "",
  course: { start: "2024-05-13", end: "2024-05-26", content: "Cải cách hành chính" },
  previous: [],
};

/** The fields that may be absent. */
type MayBeAbsent = "plannedPosition" | "plannedTerm" | "rating" | "discipline" | "nominatedOn" | "previous";

function ask(change: Partial<PersonInput>, without: readonly MayBeAbsent[] = []) {
  const input: PersonInput & { -readonly [field in MayBeAbsent]?: PersonInput[field] } = { ...PERSON, ...change };
  for (const field of without) delete input[field];
  const { decision, group, findings } = decide(input);
  return {
    decision,
    group,
    told: findings.filter(({ severity }) => severity !== "info").map(({ code, values }) => `${code} ${values.field}`),
  };
}

test("everybody of whom all is known and right is eligible", () => {
  expect(ask({})).toEqual({ decision: "eligible", group: "a", told: [] });
});

describe("an absent field is not known", () => {
  const director: Partial<PersonInput> = { position: "Giám đốc Sở Nội vụ" };

  test.each<[string, Partial<PersonInput>, MayBeAbsent[], string, string[]]>([
    ["rating", {}, ["rating"], "undetermined", ["qd-1641/rating-missing rating"]],
    ["discipline", {}, ["discipline"], "undetermined", ["qd-1641/discipline-unknown discipline"]],
    ["planned post and term, where another group holds", {}, ["plannedPosition", "plannedTerm"], "eligible", []],
    [
      "planned post and term, where none does",
      director,
      ["plannedPosition", "plannedTerm"],
      "undetermined",
      ["qd-1641/planned-unsure plannedPosition"],
    ],
    [
      "planned post, but the term lies outside",
      { ...director, plannedTerm: "2016-2021" },
      ["plannedPosition"],
      "ineligible",
      ["qd-1641/post-not-listed position"],
    ],
    [
      "planned term, but the post counts",
      { ...director, plannedPosition: "PCT UBND tỉnh" },
      ["plannedTerm"],
      "undetermined",
      ["qd-1641/planned-unsure plannedTerm"],
    ],
    [
      "planned term, and the post does not count",
      { ...director, plannedPosition: "Giám đốc Sở" },
      ["plannedTerm"],
      "ineligible",
      ["qd-1641/post-not-listed position"],
    ],
    ["earlier courses: then there are none", {}, ["previous"], "eligible", []],
    [
      "rating, but something else fails",
      { birthDate: "1970-01-01" },
      ["rating"],
      "ineligible",
      ["qd-1641/too-old birthDate", "qd-1641/rating-missing rating"],
    ],
  ])("%s", (_, change, without, decision, told) => {
    expect(ask(change, without)).toMatchObject({ decision, told });
  });
});

describe("an empty field says that there is nothing", () => {
  test.each<[string, Partial<PersonInput>, string, string[]]>([
    ["discipline “”", { discipline: "" }, "eligible", []],
    ["discipline “Không”", { discipline: "Không" }, "eligible", []],
    [
      "planned post “”: not planned",
      { position: "Giám đốc Sở Nội vụ", plannedPosition: "", plannedTerm: "2021-2026" },
      "ineligible",
      ["qd-1641/post-not-listed position"],
    ],
    ["rating “”: asked for", { rating: "" }, "undetermined", ["qd-1641/rating-missing rating"]],
    ["post “”", { position: "" }, "undetermined", ["common/post-missing position"]],
  ])("%s", (_, change, decision, told) => {
    expect(ask(change)).toMatchObject({ decision, told });
  });
});

describe("days", () => {
  test.each<[string, Partial<PersonInput>, string]>([
    ["45 the day after the course begins", { birthDate: "1979-05-14" }, "eligible"],
    ["45 on the course's first day", { birthDate: "1979-05-13" }, "ineligible"],
    ["45 on the course, 44 on the letter", { birthDate: "1979-05-13", nominatedOn: "2024-05-12" }, "undetermined"],
    ["45 on both", { birthDate: "1979-05-13", nominatedOn: "2024-05-13" }, "ineligible"],
    ["a letter after the course, 45 between", { birthDate: "1979-06-01", nominatedOn: "2024-06-01" }, "undetermined"],
    ["born in a month that decides", { birthDate: "1979-06" }, "eligible"],
    ["born in the month of the course", { birthDate: "1979-05" }, "undetermined"],
    ["born in a year that decides", { birthDate: "1980" }, "eligible"],
    ["course outside the scheme", { course: { start: "2026-01-05", end: "2026-01-18" }, birthDate: "1990-01-01" }, "ineligible"],
    ["a woman of 1972-04, in office until 31/8/2030", { gender: "female", birthDate: "1972-04" }, "undetermined"],
    ["a woman of 1972-05, in office until 30/9/2030", { gender: "female", birthDate: "1972-05" }, "eligible"],
    ["a woman of 1972, between both", { gender: "female", birthDate: "1972" }, "undetermined"],
  ])("%s: %s", (_, change, decision) => {
    expect(ask(change).decision).toBe(decision);
  });

  test("a birth that cannot be true decides nothing", () => {
    expect(ask({ birthDate: "2030-01-01" })).toMatchObject({
      decision: "undetermined",
      told: ["common/birth-impossible birthDate"],
    });
    expect(ask({ birthDate: "1980-02-31" })).toMatchObject({
      decision: "undetermined",
      told: ["common/date-impossible birthDate"],
    });
  });

  test("a course that ends before it begins is a fault, and its end decides nothing", () => {
    expect(ask({ course: { start: "2024-05-13", end: "2024-05-10" } })).toMatchObject({
      decision: "undetermined",
      told: ["common/course-dates-reversed course.end"],
    });
  });
});

describe("findings that change no decision", () => {
  test("the length of the course", () => {
    expect(ask({ course: { start: "2024-05-13", end: "2024-05-21" } })).toMatchObject({
      decision: "eligible",
      told: ["qd-1641/course-length course.end"],
    });
    expect(ask({ course: { start: "2024-05-13", end: "2024-05-22" } }).told).toEqual([]);
  });

  test("a number that contradicts the person", () => {
    expect(ask({ personId: "010185000001" })).toMatchObject({ decision: "eligible", told: ["common/id-contradicts personId"] });
    expect(ask({ personId: "010085000001" }).told).toEqual([]);
  });
});

describe("the law of a day", () => {
  const low: PersonInput = { ...PERSON, rating: "Hoàn thành nhiệm vụ" };
  const july: PersonInput = { ...low, course: { start: "2025-07-01", end: "2025-07-14" } };

  test.each<[string, PersonInput, string | null, string]>([
    ["a course of 2024", low, null, "ineligible"],
    ["a course from 01/07/2025", july, null, "undetermined"],
    ["a course of 2024 under the law of 01/07/2025", low, "2025-07-01", "undetermined"],
    ["a course from 01/07/2025 under the law of 30/06/2025", july, "2025-06-30", "ineligible"],
  ])("a low rating and %s", (_, input, asOf, decision) => {
    expect(programme.decider({ asOf: asOf === null ? null : day(asOf), options: {} })(input).decision).toBe(decision);
  });

  test("before the scheme nothing is decided, and that is said", () => {
    const answer = programme.decider({ asOf: day("2022-12-27"), options: {} })(PERSON);
    expect(answer.decision).toBe("undetermined");
    expect(answer.findings.map(({ code }) => code)).toEqual(["qd-1641/not-in-force"]);
  });
});

test("the tree names every condition once, with its clause, and attestations change nothing", () => {
  const tree = decide(PERSON).explain();
  expect(tree.children.map(({ id, kind }) => (kind === "attested" ? `${id}*` : id))).toEqual([
    ...["target-group", "course-in-period", "rating", "discipline", "service-left", "not-repeated"],
    ...["may-leave*", "fits-work*", "healthy*", "representative*"],
  ]);
  expect(tree.truth).toBe("holds");
  expect(tree.children[4]?.law.map(({ cite }) => citationText(cite).vi)).toEqual([
    "NĐ 101/2017/NĐ-CP",
    "Điều 4 NĐ 135/2020/NĐ-CP",
  ]);
});
