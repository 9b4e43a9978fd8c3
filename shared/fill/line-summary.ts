/** Parts of a sheet "Tổng hợp" over tables of lines: sums of cells by what the lines are about, targets beside them, shares of a whole. */
import { sheetPrefix } from "../formulas/formula.ts";
import { columnName } from "../sheet/address.ts";
import { SUMMARY_SHEET } from "../sheet/own-sheets.ts";
import { columnOf, type ReadTable, type TableRow } from "../sheet/table.ts";
import { LONGEST_FORMULA, runs } from "./counting.ts";
import type { OwnSheet } from "./fill-lines.ts";
import { type Filled, SheetWriter, type StyleName } from "./sheet-writer.ts";

/** A line with the number of it that a sum takes. */
export interface SummedLine {
  readonly table: ReadTable;
  readonly line: TableRow;
  readonly value: number;
  /** Its cell holds the number itself: "1.100" as text and "hơn 18" are no numbers to a formula. */
  readonly real: boolean;
}

/** The sum of a field over lines, as a formula over their cells; the number alone where a cell is no real number. `factor`: đồng to one unit. */
export function sumOfCells(lines: readonly SummedLine[], field: string, factor = 1): Filled {
  const value = lines.reduce((sum, line) => sum + line.value, 0);
  const counted = lines.filter((line) => columnOf(line.table, field) !== undefined);
  const byTable = new Map<ReadTable, number[]>();
  for (const { table, line } of counted) byTable.set(table, [...(byTable.get(table) ?? []), line.row]);
  const cells = [...byTable].flatMap(([table, rows]) => {
    const letter = columnName(columnOf(table, field)?.column ?? 0);
    const sorted = [...rows].sort((a, b) => a - b);
    return runs(sorted).map(
      ({ first, last }) => `${sheetPrefix(table.sheet.name)}$${letter}$${first + 1}:$${letter}$${last + 1}`,
    );
  });
  const formula = `SUM(${cells.join(",")})${factor === 1 ? "" : `*${factor}`}`;
  const living =
    cells.length > 0 && cells.length <= MOST_AREAS && formula.length < LONGEST_FORMULA && lines.every(({ real }) => real);
  return { value, style: "number", ...(living ? { formula } : {}) };
}

/** Excel's own limit of arguments. */
const MOST_AREAS = 255;

export class LineSummary {
  readonly sheet: SheetWriter;
  readonly #width: number;

  constructor(name: string, note: string, width: number) {
    this.sheet = new SheetWriter(name);
    this.#width = width;
    this.sheet.line("title", SUMMARY_SHEET.title);
    this.sheet.line("note", note);
    this.sheet.blank();
  }

  section(title: string, ...headers: readonly string[]): void {
    if (this.sheet.next > 3) this.sheet.blank();
    this.sheet.line("section", title, ...Array.from({ length: this.#width - 1 }, () => null));
    this.sheet.line("header", ...headers);
  }

  /** A label, its sum, its target under a name of "Tham số", and the difference. `least`: the target is a lower bound. */
  target(label: string, sum: Filled, target: { readonly name: string; readonly value: number; readonly least?: boolean }): void {
    const row = this.sheet.next + 1;
    const value = typeof sum.value === "number" ? sum.value : 0;
    this.sheet.row(
      text(label),
      sum,
      { value: target.value, formula: target.name, style: "number" },
      { value: value - target.value, formula: `B${row}-C${row}`, style: "number" },
      compared(row, value, target.value, target.least ?? false),
    );
  }

  /** Labels with their sums and shares of their whole, which stands in the last row. */
  parts(parts: readonly (readonly [label: string, sum: Filled, ...others: readonly Filled[]])[], total: string): void {
    const first = this.sheet.next + 1;
    const last = first + parts.length - 1;
    const whole = parts.reduce((all, [, { value }]) => all + (typeof value === "number" ? value : 0), 0);
    for (const [label, sum, ...others] of parts) {
      const row = this.sheet.next + 1;
      const value = typeof sum.value === "number" && whole > 0 ? sum.value / whole : "";
      const share: Filled = { value, formula: `IF($B$${last + 1}=0,"",B${row}/$B$${last + 1})`, style: "share" };
      this.sheet.row(text(label), sum, share, ...others);
    }
    const others = parts[0]?.slice(2).map((_, index): Filled => {
      const letter = columnName(3 + index);
      const sum = parts.reduce((all, part) => all + numberIn(part[2 + index]), 0);
      return { value: sum, formula: `SUM(${letter}${first}:${letter}${last})`, style: "number" };
    });
    this.sheet.row(
      text(total),
      { value: whole, formula: `SUM(B${first}:B${last})`, style: "number" },
      { value: whole > 0 ? 1 : "", formula: `IF(B${last + 1}=0,"",1)`, style: "share" },
      ...(others ?? []),
    );
  }

  done(widths: readonly number[]): OwnSheet {
    const print = { landscape: false, header: null, area: null, fitWidth: true, footer: "Trang &P/&N" };
    return { sheet: this.sheet.sheet(widths, print), names: this.sheet.names() };
  }
}

function numberIn(filled: string | Filled | undefined): number {
  return typeof filled === "object" && typeof filled.value === "number" ? filled.value : 0;
}

const SAME = "Khớp";
const LESS = "Thấp hơn";
const MORE = "Cao hơn";
const REACHED = "Từ mức này trở lên";

function compared(row: number, value: number, target: number, least: boolean): Filled {
  const [same, above] = least ? [REACHED, REACHED] : [SAME, MORE];
  return text(
    value === target ? same : value < target ? LESS : above,
    `IF(B${row}=C${row},"${same}",IF(B${row}<C${row},"${LESS}","${above}"))`,
  );
}

export function text(value: string, formula?: string, style: StyleName = "text"): Filled {
  return { value, style, ...(formula === undefined ? {} : { formula }) };
}
