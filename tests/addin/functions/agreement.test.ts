/** The functions of sheets answer what the core decides and what the filled formulas say, at the borders of the law. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Argument } from "../../../addin/functions/cells.ts";
import { SHEET_FUNCTIONS } from "../../../addin/functions/functions.ts";
import { checkWorkbook } from "../../../shared/check.ts";
import { DECISIONS, NO_GROUP, UNCLEAR } from "../../../shared/people/formulas/verdict-words.ts";
import { NOMINEE_TABLE } from "../../../shared/plan/nominee-fields.ts";
import { readPlan } from "../../../shared/plan/plan.ts";
import { programmeNamed } from "../../../shared/programmes/index.ts";
import { day, serialOf } from "../../../shared/sheet/day.ts";
import { findTables } from "../../../shared/sheet/find-tables.ts";
import { sheetDate } from "../../../shared/text/read-date.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { borderCases } from "../../programmes/qd-1641/cases.ts";
import { borderList, filledRows } from "../../programmes/qd-1641/filling.ts";

const NOTHING: readonly null[] = Array.from({ length: 12 }, () => null);
const PEOPLE = 240;
const SEED = 2030;

const call = (id: string, ...args: readonly Argument[]) => SHEET_FUNCTIONS[id]?.(false, ...args);
const { cases } = borderCases(PEOPLE, SEED);

test("a whole line under its header is decided as the list that it stands in, and as its filled formulas", async () => {
  const list = borderList(PEOPLE, SEED, ["UBND TỈNH LÀO CAI"]);
  const { rows } = await filledRows(list);
  const [sheet] = list.sheets;
  const header = sheet?.rows[1] ?? [];
  for (const { row, decided, group, filled } of rows) {
    const cells = sheet?.rows[row - 1] ?? [];
    const line = [header.map((_, column) => cells[column] ?? "")];
    const decision = await call("DUDIEUKIEN", line, [header]);
    const said = await call("NHOM", line, [header]);
    expect([row, decision]).toEqual([row, DECISIONS[decided as keyof typeof DECISIONS]]);
    expect([row, said]).toEqual([row, group ?? (said === NO_GROUP ? NO_GROUP : UNCLEAR)]);
    if (filled.decision !== UNCLEAR) expect([row, decision]).toEqual([row, filled.decision]);
    if (filled.group !== UNCLEAR) expect([row, said]).toEqual([row, filled.group]);
  }
});

describe("on the lines of sample workbooks, which lean on headings, course lists and the lines above,", () => {
  test.each(["qd1641-flat", "qd1641-clean", "qd1641-birth-by-gender", "qd1641-lao-cai"])(
    "a line of %s by itself is decided as in its list, or not known: never otherwise",
    async (name) => {
      const read = readWorkbook(new Uint8Array(readFileSync(new URL(`../../fixtures/samples/${name}.xlsx`, import.meta.url))));
      if (!read.ok) throw new Error(`${name} could not be read`);
      const { report } = checkWorkbook(read.workbook, { programme: "qd-1641" });
      const table = report.tables.find(({ kind }) => kind === "nominees");
      const sheet = read.workbook.sheets.find((one) => one.name === table?.sheet);
      const wide = Math.max(...Array.from(sheet?.rows ?? [], (row) => row?.length ?? 0));
      const line = (row: number) => Array.from({ length: wide }, (_, column) => sheet?.rows[row - 1]?.[column] ?? "");
      const header = Array.from({ length: (table?.headerLast ?? 0) - (table?.headerFirst ?? 0) + 1 }, (_, index) =>
        line((table?.headerFirst ?? 0) + index),
      );
      const people = report.people.filter((person) => person.sheet === table?.sheet);
      expect(people.length).toBeGreaterThan(2);
      const plan = readPlan(read.workbook, findTables(read.workbook, [NOMINEE_TABLE]));
      const [letter = null] = [...plan.titles].flatMap(([{ sheet: of }, facts]) =>
        of.name === table?.sheet ? [facts.letter] : [],
      );
      const written = letter === null ? null : sheetDate(letter);
      const otherwise: unknown[] = [];
      for (const { row, decision, group } of people) {
        const decided = await call("DUDIEUKIEN", [line(row)], header, ...NOTHING.slice(0, 11), written);
        const said = await call("NHOM", [line(row)], header, ...NOTHING.slice(0, 6), written);
        if (decided !== UNCLEAR && decided !== DECISIONS[decision]) otherwise.push([row, decision, decided]);
        if (said !== UNCLEAR && said !== (group ?? NO_GROUP)) otherwise.push([row, group, said]);
      }
      expect(otherwise).toEqual([]);
    },
  );
});

test("a person told cell by cell is decided as the interface decides", async () => {
  const decide = programmeNamed("qd-1641")?.decider({ asOf: null, options: {} });
  // Without discipline a list is of people who have none, and an interface does not know.
  const told = cases.filter(({ input }) => input.discipline !== undefined);
  expect(told.length).toBeGreaterThan(100);
  for (const { input } of told) {
    const { course, previous = [] } = input;
    const taken = previous.map((one) => `${one.content}, năm ${one.year}${one.stateBudget ? " (ngân sách nhà nước)" : ""}`);
    const start = serialOf(day(course.start), false);
    const person: Argument[] = [
      input.birthDate.split("-").reverse().join("/"),
      input.gender === "male" ? "Nam" : "Nữ",
      input.position,
      start,
    ];
    const planned = [input.plannedPosition, input.plannedTerm];
    const rest = [input.rating, input.discipline, taken.join("; "), course.content];
    const end = serialOf(day(course.end), false);
    const letter = input.nominatedOn === undefined ? null : serialOf(day(input.nominatedOn), false);
    const answer = decide?.(input);
    if (!answer) throw new Error("The programme is not registered");
    expect([input.ref, await call("DUDIEUKIEN", ...person, end, null, ...planned, ...rest, null, letter)]).toEqual([
      input.ref,
      DECISIONS[answer.decision],
    ]);
    const group = await call("NHOM", ...person, null, ...planned, null, letter);
    expect([input.ref, group]).toEqual([input.ref, answer.group ?? (group === NO_GROUP ? NO_GROUP : UNCLEAR)]);
  }
});

test("ages, retirements and months left are those of the filled columns", async () => {
  const list = borderList(PEOPLE, SEED, ["UBND TỈNH LÀO CAI"]);
  const { rows } = await filledRows(list);
  const [sheet] = list.sheets;
  const [, header = []] = sheet?.rows ?? [];
  const at = (title: string): number => header.indexOf(title);
  for (const { row, filled } of rows) {
    const cells = sheet?.rows[row - 1] ?? [];
    const [birth, gender, start] = ["Ngày sinh", "Giới tính", "Từ ngày"].map((title) => cells[at(title)]);
    if (filled.age !== UNCLEAR) expect([row, call("TUOI", birth, start)]).toEqual([row, filled.age]);
    if (filled.retirement !== UNCLEAR) expect([row, call("NGHIHUU", birth, gender)]).toEqual([row, filled.retirement]);
    if (filled.monthsLeft !== UNCLEAR) expect([row, call("CONLAI", birth, gender, start)]).toEqual([row, filled.monthsLeft]);
  }
});

describe("at the borders", () => {
  test.each<readonly [string, readonly Argument[], number | string]>([
    ["TUOI", ["13/5/1979", "12/5/2024"], 44],
    ["TUOI", ["13/5/1979", "13/5/2024"], 45],
    ["TUOI", ["29/02/1980", "28/02/2025"], 44],
    ["TUOI", ["29/02/1980", "01/3/2025"], 45],
    ["TUOI", ["5/1979", "12/5/2024"], UNCLEAR],
    ["TUOI", ["5/1979", "01/6/2024"], 45],
    ["TUOI", ["13/5/1979", "2024"], UNCLEAR],
    ["TUOI", ["", "13/5/2024"], UNCLEAR],
    ["TUOI", [serialOf(day("1979-05-13"), false), serialOf(day("2024-05-13"), false)], 45],
    // The steps of the annex: three months a year for men, four for women.
    ["NGHIHUU", ["31/12/1960", "Nam", 1], "31/12/2020"],
    ["NGHIHUU", ["01/01/1961", "Nam", 1], "30/04/2021"],
    ["NGHIHUU", ["30/4/1966", "Nữ", 1], "31/08/2021"],
    ["NGHIHUU", ["8/1966", "Nam", true], "31/08/2028"],
    ["NGHIHUU", ["1966", "Nam", 1], UNCLEAR],
    ["NGHIHUU", ["8/1966", "", 1], UNCLEAR],
    ["NGHIHUU", ["8/1966", "Nam"], serialOf(day("2028-08-31"), false)],
    ["CONLAI", ["8/1966", "Nam", "28/02/2027"], 18],
    ["CONLAI", ["8/1966", "Nam", "01/3/2027"], 17],
    ["CONLAI", ["8/1966", "Nam", "31/8/2026"], 24],
    ["CONLAI", ["8/1966", "Nam", "01/9/2028"], 0],
  ])("%s of %j is %s", async (id, args, answer) => {
    expect(await call(id, ...args)).toBe(answer);
  });

  test("a workbook that counts from 1904 gives and takes its own days", () => {
    const of = SHEET_FUNCTIONS.NGHIHUU;
    expect(of?.(true, serialOf(day("1966-08-15"), true), "Nam")).toBe(serialOf(day("2028-08-31"), true));
    expect(SHEET_FUNCTIONS.TUOI?.(true, serialOf(day("1979-05-13"), true), serialOf(day("2024-05-13"), true))).toBe(45);
  });

  test.each([
    ["12/5/2024", "a"],
    ["13/5/2024", NO_GROUP],
  ])("somebody who turns 45 on 13/5/2024 is, on %s, of group %s", async (start, group) => {
    expect(await call("NHOM", "13/5/1979", "Nam", "Phó Chủ tịch UBND tỉnh", start)).toBe(group);
  });

  test("the end of the term can be chosen, as in the settings", async () => {
    const rest = ["Nữ", "Phó Chủ tịch UBND tỉnh", "13/5/2024", null, null, null] as const;
    const groups = (birth: string) =>
      Promise.all([null, "30/9/2030", "31/3/2031"].map((end) => call("NHOM", birth, ...rest, end)));
    // She retires on 30/11/2030: after the one day, before the other.
    expect(call("NGHIHUU", "15/7/1972", "Nữ", 1)).toBe("30/11/2030");
    expect(await groups("15/7/1972")).toEqual(["b", "b", UNCLEAR]);
    expect(await groups("15/11/1972")).toEqual(["b", "b", "b"]);
  });
});
