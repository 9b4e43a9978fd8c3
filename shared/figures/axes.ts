/**
 * Sheets of figures say what a number is by its row, its column, the headings above both, or the sheet's own title: the year stands in
 * any of them, and so does whether the number was planned or reached. Words are folded, as headers are ("TH" is written out "thang").
 */
import type { TableColumn } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** Every year that a text names, each once. */
export function yearsIn(text: string): readonly number[] {
  return [...new Set((text.match(YEAR) ?? []).map(Number))];
}

/** The one year that a text names; null for none and for several. */
export function yearIn(text: string): number | null {
  const years = yearsIn(text);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** What was planned, what was reached, out of how many, and as what share. */
export type Role = "plan" | "done" | "of" | "share";

const DONE = /\b(?:th|thang|thuc hien|thuc te|kq|ket qua|tu so|dat duoc|da dat|dat|da cu|hoan thanh)\b/;
const PLAN = /\b(?:kh|ke hoach|chi tieu|muc tieu|du kien|giao|phan dau|dang ky)\b/;
const OUT_OF = /\b(?:tong|mau so|mau)\b/;
const SHARE = /\b(?:ty le|ti le|phan tram)\b/;

/** The lowest level of a header that says what its figures are. `folded` drops the sign "%". */
export function roleOf({ header, folded }: Pick<TableColumn, "header" | "folded">): Role | null {
  // "Trung hạn (khoảng 3 tháng)" says nothing of what was reached, "TH" does.
  const told = /\bth\b/.test(fold(header)) ? folded : folded.replace(/\bthang\b/g, "");
  const levels = told.split(" | ").reverse();
  const signs = header.split(" / ").at(-1)?.includes("%") ?? false;
  for (const [index, words] of levels.entries()) {
    const role = roleIn(words);
    if (index === 0 && signs && role !== "of" && role !== "plan") return "share";
    if (role !== null) return role;
  }
  return null;
}

export function roleIn(words: string): Role | null {
  const plain = fold(words);
  if (SHARE.test(plain)) return "share";
  if (DONE.test(plain) && !/^chi tieu/.test(plain)) return "done";
  if (OUT_OF.test(plain) && !PLAN.test(plain)) return "of";
  return PLAN.test(plain) ? "plan" : null;
}
