/** Lists whose formulas are compared with the core: people at the borders, in cells that formulas can read. */
import { checkWorkbook } from "../../../shared/check.ts";
import type { FillPlan, FillWish } from "../../../shared/fill/fill.ts";
import { columnIndex } from "../../../shared/sheet/address.ts";
import { parseDay, serialOf } from "../../../shared/sheet/day.ts";
import type { NewSheet } from "../../../shared/sheet/edits.ts";
import type { CellValue, WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { buildWorkbook } from "../../../shared/xlsx/write/build-workbook.ts";
import { borderCases, type Case } from "./cases.ts";
import { type Line, list } from "./sheets.ts";

export const FILL_ALL: FillWish = { add: "all", restore: false };

/** Borders as lines of a list: real dates where the case has a whole day, its texts as they are. */
export function borderList(count: number, seed: number, title: readonly string[]): WorkbookSnapshot {
  const lines = borderCases(count, seed).cases.map(lineOf);
  return { sheets: [list(lines, { title }).sheet], date1904: false };
}

function lineOf({ input }: Case): Line {
  const { birthDate, gender, course, previous } = input;
  return {
    birth: serial(birthDate) ?? birthDate.split("-").reverse().join("/"),
    gender: gender === "male" ? "Nam" : "Nữ",
    position: input.position,
    unit: null,
    plannedPost: input.plannedPosition ?? null,
    plannedTerm: input.plannedTerm ?? null,
    rating: input.rating ?? null,
    discipline: input.discipline ?? null,
    course: course.content ?? null,
    start: serial(course.start),
    end: serial(course.end),
    previous: (previous ?? [])
      .map(({ content, year, stateBudget }) => `${content}, năm ${year}${stateBudget ? " (ngân sách nhà nước)" : ""}`)
      .join("; "),
  };
}

/** The serial number of a day; null for what is no whole one. */
export function serial(iso: string): number | null {
  const day = parseDay(iso);
  return day === null ? null : serialOf(day, false);
}

export interface FilledRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly decided: string;
  readonly group: string | null;
  /** By the id of the column. */
  readonly filled: Readonly<Record<string, CellValue>>;
}

/** Every person with what the core decides and what is written beside the formulas. */
export async function filledRows(
  workbook: WorkbookSnapshot,
  wish: FillWish = FILL_ALL,
): Promise<{ readonly rows: FilledRow[]; readonly plan: FillPlan }> {
  const check = checkWorkbook(workbook, { programme: "qd-1641" });
  const plan = await check.fill(wish);
  const values = valuesOf(plan);
  const rows = check.report.people.map(({ sheet, row, decision, group }): FilledRow => {
    const filled: Record<string, CellValue> = {};
    for (const { sheet: of, id, column } of plan.columns) {
      if (of === sheet) filled[id] = values.get(`${sheet}!${row - 1}.${columnIndex(column)}`) ?? null;
    }
    return { sheet, row, decided: decision, group, filled };
  });
  return { rows, plan };
}

function valuesOf({ edits }: FillPlan): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const { sheet, blocks } of edits.sheets)
    for (const { column, firstRow, values: of } of blocks)
      for (const [index, value] of of.entries()) values.set(`${sheet}!${firstRow + index}.${column}`, value);
  return values;
}

/** A file of plain cells; serial numbers of days look like days. */
export async function fileOf(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  const sheets = workbook.sheets.map(
    ({ name, rows, merges }): NewSheet => ({
      name,
      rows: rows.map((row) =>
        row?.map((value) => {
          const isDay = typeof value === "number" && value > 9999 && value < 99_999;
          return { value, ...(isDay ? { look: { likeColumn: null, numberFormat: "dd/mm/yyyy" } } : {}) };
        }),
      ),
      widths: [],
      merges,
      frozen: null,
      print: null,
      validations: [],
      state: "visible",
    }),
  );
  const built = await buildWorkbook(sheets);
  if (!built.ok) throw new Error(built.error.code);
  return built.bytes;
}
