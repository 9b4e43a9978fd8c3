/** What was filled where, for people at a terminal. */
import type { FilledColumn, FillPlan } from "../shared/fill/fill.ts";
import type { Locale } from "../shared/text/locale.ts";

export interface Filling {
  readonly out: string;
  readonly locale: Locale;
  /** The copy is the file itself. */
  readonly same: boolean;
}

const WORDS = {
  vi: {
    column: "cột",
    added: "cột mới",
    total: "dòng cộng",
    lines: (count: number) => `${count} dòng`,
    unchanged: (count: number) => `${count} dòng đã có công thức`,
    restored: (count: number) => `${count} ô nhập trực tiếp đã thay bằng công thức`,
    typed: (cells: string) => `giữ nguyên giá trị nhập trực tiếp: ${cells} (thay bằng công thức: --restore)`,
    foreign: (cells: string) => `giữ nguyên công thức của người lập: ${cells}`,
    unclear: (count: number) => `${count} dòng “Chưa rõ”`,
    sheets: "Trang tính",
    nothing: "Không có cột nào để điền. Thêm cột mới bằng --add all, hoặc --add với tên cột:",
    offered: "Có thể thêm",
    written: "Đã ghi",
    same: "Không có gì mới để ghi, tệp kết quả giống hệt tệp gốc",
    more: (count: number) => ` và ${count} ô khác`,
  },
  en: {
    column: "column",
    added: "new column",
    total: "totals",
    lines: (count: number) => `${count} rows`,
    unchanged: (count: number) => `${count} rows had the formula`,
    restored: (count: number) => `${count} typed cells replaced by formulas`,
    typed: (cells: string) => `typed values kept: ${cells} (to replace them: --restore)`,
    foreign: (cells: string) => `other people's formulas kept: ${cells}`,
    unclear: (count: number) => `${count} rows "Chưa rõ"`,
    sheets: "Sheets",
    nothing: "There is no column to fill. Add new ones with --add all, or --add with names of columns:",
    offered: "May be added",
    written: "Written",
    same: "There is nothing new to write, the result is the file itself",
    more: (count: number) => ` and ${count} more`,
  },
} as const;

export function printFilling(plan: FillPlan, { out, locale, same }: Filling): string {
  const words = WORDS[locale];
  const lines = [`${same ? words.same : words.written}: ${out}`];
  for (const column of plan.columns) lines.push(...columnLines(column, locale));
  for (const { sheet, title, why } of plan.notFilled) lines.push(`  ✘ ${sheet}, ${title[locale]}: ${why[locale]}`);
  if (plan.sheets.length > 0) lines.push(`  ${words.sheets}: ${plan.sheets.join(", ")}`);
  const added = new Set(plan.columns.filter((column) => column.added).map(({ header }) => header));
  const offered = [...new Set(plan.offered.map(({ header }) => header))].filter((header) => !added.has(header));
  if (plan.columns.length + plan.notFilled.length === 0 && offered.length > 0) lines.push(`  ${words.nothing}`);
  if (offered.length > 0) lines.push(`  ${words.offered}: ${offered.join("; ")}`);
  return `${lines.join("\n")}\n`;
}

function columnLines(column: FilledColumn, locale: Locale): string[] {
  const words = WORDS[locale];
  const what = [
    ...(column.written > 0 || isIdle(column) ? [words.lines(column.written)] : []),
    ...(column.unchanged > 0 ? [words.unchanged(column.unchanged)] : []),
    ...(column.restored > 0 ? [words.restored(column.restored)] : []),
    ...(column.unclear > 0 ? [words.unclear(column.unclear)] : []),
  ];
  const place = `${column.added ? words.added : words.column} ${column.column}`;
  const left = [
    ...(column.restored === 0 && column.typed.length > 0 ? [words.typed(someOf(column.typed, locale))] : []),
    ...(column.foreign.length > 0 ? [words.foreign(someOf(column.foreign, locale))] : []),
  ];
  const header = column.id.startsWith("total:") ? `“${column.header}”, ${words.total}` : `“${column.header}”`;
  const said = what.length > 0 ? what.join(", ") : left.shift();
  return [`  ${column.sheet}, ${place} ${header}: ${said}`, ...left.map((one) => `      ${one}`)];
}

/** Nothing else is to be said of it. */
const isIdle = ({ unchanged, typed, foreign }: FilledColumn): boolean => unchanged + typed.length + foreign.length === 0;

const SHOWN = 10;

function someOf(cells: readonly string[], locale: Locale): string {
  const more = cells.length > SHOWN ? WORDS[locale].more(cells.length - SHOWN) : "";
  return `${cells.slice(0, SHOWN).join(", ")}${more}`;
}
