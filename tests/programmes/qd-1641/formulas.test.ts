/** What formulas say is what the core decides, or "Chưa rõ": never another verdict. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FUNCTIONS } from "../../../shared/formulas/expression.ts";
import { a1, r1c1 } from "../../../shared/formulas/formula.ts";
import { DECISIONS, NO_GROUP, UNCLEAR } from "../../../shared/people/formulas/verdict-words.ts";
import type { WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { randomSample } from "../../corpus/generate.ts";
import { render } from "../../corpus/render.ts";
import { borderCases } from "./cases.ts";
import { borderList, type FilledRow, filledRows } from "./filling.ts";
import { lengthOf, type Ymd } from "./oracle.ts";

const WORDS: Readonly<Record<string, string>> = DECISIONS;

/** Lines that say something else than the core; "Chưa rõ" says nothing else. */
function contradictions(rows: readonly FilledRow[]): FilledRow[] {
  return rows.filter(({ decided, group, filled: { decision = null, group: said = null } }) => {
    if (decision !== null && decision !== UNCLEAR && decision !== WORDS[decided]) return true;
    return said !== null && said !== UNCLEAR && said !== (group ?? NO_GROUP);
  });
}

/** Lines that the core decides and the formulas do not. */
const unclear = (rows: readonly FilledRow[]): FilledRow[] =>
  rows.filter(({ decided, filled }) => filled.decision === UNCLEAR && decided !== "undetermined");

function sample(name: string): WorkbookSnapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(`../../fixtures/samples/${name}.xlsx`, import.meta.url))));
  if (!read.ok) throw new Error(`${name} could not be read`);
  return read.workbook;
}

const SEED = 1641;
const PEOPLE = 2800;
const LETTER = ["UBND TỈNH LÀO CAI", "(Kèm theo Công văn số 12/UBND-NC ngày 15 tháng 3 năm 2024)"];

describe("formulas and the core", () => {
  const { cases } = borderCases(PEOPLE, SEED);

  test.each([
    ["without a letter", ["UBND TỈNH LÀO CAI"]],
    ["with a letter", LETTER],
  ])("agree on 2.000 canonical people at the borders and more, %s", async (_, title) => {
    const { rows } = await filledRows(borderList(PEOPLE, SEED, title));
    expect(rows).toHaveLength(PEOPLE);
    expect(contradictions(rows)).toEqual([]);
    // Not canonical: a birth without its day, and a city that was of a province on one map and is not on the other.
    const loose = cases.map(({ input }) => !/^\d{4}-\d\d-\d\d$/.test(input.birthDate) || input.position.includes("Huế"));
    const first = title.length + 2;
    expect(unclear(rows).filter(({ row }) => !loose[row - first])).toEqual([]);
    expect(loose.filter((one) => !one).length).toBeGreaterThan(2000);
  });

  test("ages, retirements and months agree with those of a calendar that counts day by day", async () => {
    const { rows } = await filledRows(borderList(PEOPLE, SEED, ["UBND TỈNH LÀO CAI"]));
    for (const [index, { filled }] of rows.entries()) {
      const { birth, start } = cases[index]?.world ?? {};
      if (!birth?.m || !birth.d || !start) {
        expect(filled.age).toBe(UNCLEAR);
        continue;
      }
      const born = { y: birth.y, m: birth.m, d: birth.d };
      expect([index, filled.age]).toEqual([index, fullYears(born, start)]);
      const retires = ymdOfSerial(filled.retirement);
      expect(retires.d).toBe(lengthOf(retires.y, retires.m));
      expect([index, filled.monthsLeft]).toEqual([index, monthsBetween(start, retires)]);
    }
  });

  test.each(["qd1641-flat", "qd1641-birth-by-gender", "qd1641-clean", "qd1641-lao-cai"])(
    "agree on the sample %s",
    async (name) => {
      const { rows } = await filledRows(sample(name));
      expect(contradictions(rows)).toEqual([]);
      // Two births of each faulty sample are typed as texts.
      expect(unclear(rows).length).toBeLessThanOrEqual(2);
    },
  );

  test("agree on sixty sheets as offices make them", async () => {
    let people = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { name, plan, layout } = randomSample(seed);
      const { rows } = await filledRows(render(plan, layout).workbook);
      people += rows.length;
      expect([name, contradictions(rows)]).toEqual([name, []]);
    }
    expect(people).toBeGreaterThan(600);
  });
});

const { plan } = await filledRows(borderList(50, SEED, LETTER));

describe("every formula", () => {
  const formulas = plan.edits.sheets.flatMap(({ blocks }) => blocks.map(({ formula, firstRow }) => a1(formula, firstRow)));
  const ofSheets = plan.edits.newSheets.flatMap(({ rows }) =>
    rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? [])),
  );

  test("calls only functions that Excel 2010 and LibreOffice 7 know", async () => {
    const told = ["CELL", "FIND", "ISTEXT", "LEFT", "LEN", "RIGHT", "ROW", "ROWS", "SUBSTITUTE"];
    const counted = ["COUNT", "COUNTA", "COUNTBLANK", "COUNTIF", "ISNUMBER", "SEARCH", "SUM", "SUMIF", "SUMPRODUCT"];
    const known = new Set<string>([...FUNCTIONS, ...told, ...counted, "LOOKUP"]);
    const called = [...formulas, ...ofSheets].flatMap((formula) =>
      [...formula.replace(/"[^"]*"|'[^']*'!/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? ""),
    );
    expect(called.length).toBeGreaterThan(100);
    expect([...new Set(called)].filter((name) => !known.has(name))).toEqual([]);
  });

  test("is shorter than Excel's 8.192 characters and names only what the workbook defines", async () => {
    const defined = new Set(plan.edits.names.map(({ name }) => name));
    for (const formula of formulas) {
      expect(formula.length).toBeLessThan(8192);
      for (const [name] of formula.matchAll(/KH_\w+/g)) expect(defined).toContain(name);
    }
  });

  test("is one text in R1C1 for all rows of a block", async () => {
    for (const { blocks } of plan.edits.sheets) for (const { formula } of blocks) expect(r1c1(formula)).not.toMatch(/\$[A-Z]+\d/);
  });
});

function fullYears(born: Ymd, on: Ymd): number {
  return on.y - born.y - (on.m < born.m || (on.m === born.m && on.d < born.d) ? 1 : 0);
}

/** 0 for whoever retires before the course. */
function monthsBetween(from: Ymd, to: Ymd): number {
  return Math.max(0, (to.y - from.y) * 12 + to.m - from.m - (to.d < from.d ? 1 : 0));
}

function ymdOfSerial(serial: unknown): Ymd {
  if (typeof serial !== "number") throw new TypeError(`Not a serial number: ${String(serial)}`);
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}
