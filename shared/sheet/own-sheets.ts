/** The sheets that filling adds. They are known by their first cell, whatever they are renamed to, and are never read as lists. */
import type { SheetSnapshot } from "./snapshot.ts";

export const PARAMETER_SHEET = { name: "Tham số", title: "THAM SỐ CỦA CÁC CÔNG THỨC" } as const;
export const SUMMARY_SHEET = { name: "Tổng hợp", title: "TỔNG HỢP THEO CÔNG THỨC" } as const;

/** The same for the people of a programme that has other tables with sheets of their own. */
export const PEOPLE_PARAMETER_SHEET = { name: "Tham số nhân sự", title: "THAM SỐ CỦA CÁC CÔNG THỨC VỀ NHÂN SỰ" } as const;
export const PEOPLE_SUMMARY_SHEET = { name: "Tổng hợp nhân sự", title: "TỔNG HỢP NHÂN SỰ THEO CÔNG THỨC" } as const;

const PARAMETER_TITLES: ReadonlySet<unknown> = new Set([PARAMETER_SHEET.title, PEOPLE_PARAMETER_SHEET.title]);
const SUMMARY_TITLES: ReadonlySet<unknown> = new Set([SUMMARY_SHEET.title, PEOPLE_SUMMARY_SHEET.title]);
const TITLES: ReadonlySet<unknown> = new Set([...PARAMETER_TITLES, ...SUMMARY_TITLES]);

export const isParameterTitle = (title: unknown): boolean => PARAMETER_TITLES.has(title);
export const isSummaryTitle = (title: unknown): boolean => SUMMARY_TITLES.has(title);

export function isOwnSheet(sheet: SheetSnapshot): boolean {
  return TITLES.has(sheet.rows[0]?.[0]);
}

/** The name under which a sheet of ours stands or will stand: its own, unless somebody else's sheet bears it. */
export function ownSheetName(
  sheets: readonly SheetSnapshot[],
  { name, title }: { readonly name: string; readonly title: string },
): string {
  const standing = sheets.find((sheet) => sheet.rows[0]?.[0] === title);
  if (standing) return standing.name;
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const names = [name, `${name} (KH)`, ...Array.from({ length: 98 }, (_, index) => `${name} (KH ${index + 2})`)];
  return names.find((one) => !taken.has(one.toLowerCase())) ?? name;
}
