/**
 * The two sheets of a programme that follows levels by year: "Tham số" with every level, its first day and its clause under a name, and
 * "Tổng hợp" with what was reached beside it, in formulas over the cells where the figures stand.
 */
import { sheetPrefix } from "../formulas/formula.ts";
import { type Citation, citationText } from "../law/citation.ts";
import { absoluteName } from "../sheet/address.ts";
import { type Day, day, serialOf } from "../sheet/day.ts";
import { PARAMETER_SHEET, SUMMARY_SHEET } from "../sheet/own-sheets.ts";
import type { SheetSnapshot } from "../sheet/snapshot.ts";
import type { OwnSheet } from "./fill-lines.ts";
import { type Filled, SheetWriter, type StyleName } from "./sheet-writer.ts";

export const UNCLEAR = "Chưa rõ";

export interface NamedLevel {
  /** "KH_CCHC_T1_2023". */
  readonly name: string;
  readonly title: string;
  readonly value: number;
  /** "trên 80%": how the level is meant. */
  readonly meant: string;
  readonly percent: boolean;
  /** "YYYY-MM-DD". */
  readonly from: string;
  readonly cite: Citation;
}

const PRINT = { landscape: true, header: null, area: null, fitWidth: true, footer: "Trang &P/&N" } as const;

export function levelParameterSheet(name: string, about: string, levels: readonly NamedLevel[], date1904: boolean): OwnSheet {
  const sheet = new SheetWriter(name);
  sheet.line("title", PARAMETER_SHEET.title);
  sheet.line("note", `${about} Các công thức lấy mức từ trang tính này; không xóa trang tính này.`);
  sheet.blank();
  sheet.line("header", "Nội dung", "Giá trị", "Hiểu là", "Áp dụng từ", "Căn cứ");
  for (const level of levels) {
    const from: Day = day(level.from);
    const row = sheet.row(
      text(level.title),
      { value: level.value, style: level.percent ? "share" : "number" },
      text(level.meant, "centre"),
      { value: serialOf(from, date1904), style: "date" },
      text(citationText(level.cite).vi),
    );
    sheet.define(level.name, 1, row);
  }
  return { sheet: sheet.sheet([60, 12, 18, 14, 40], PRINT), names: sheet.names() };
}

export class SummaryOfLevels {
  readonly #sheet: SheetWriter;

  constructor(name: string, about: string) {
    this.#sheet = new SheetWriter(name);
    this.#sheet.line("title", SUMMARY_SHEET.title);
    this.#sheet.line("note", about);
  }

  section(heading: string, ...headers: readonly string[]): void {
    this.#sheet.blank();
    this.#sheet.line("section", heading, ...headers.slice(1).map(() => null));
    this.#sheet.line("header", ...headers);
  }

  /** The 1-based row that is written next: for formulas that look at their own line. */
  get row(): number {
    return this.#sheet.next + 1;
  }

  line(...cells: readonly Filled[]): void {
    this.#sheet.row(...cells);
  }

  done(widths: readonly number[]): OwnSheet {
    return { sheet: this.#sheet.sheet(widths, PRINT), names: this.#sheet.names() };
  }
}

export const text = (value: string, style: StyleName = "text"): Filled => ({ value, style });

/** "'Chỉ tiêu'!$G$7". */
export function referenceTo(sheet: SheetSnapshot, row: number, column: number): string {
  return `${sheetPrefix(sheet.name)}${absoluteName(row, column)}`;
}

/** What stands in a cell, and nothing where it is empty: a bare reference would show nought. */
export function shownFrom(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}
