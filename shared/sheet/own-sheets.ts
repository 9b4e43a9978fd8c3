/** The sheets that filling adds. They are known by their first cell, whatever they are renamed to, and are never read as lists. */
import type { SheetSnapshot } from "./snapshot.ts";

export const PARAMETER_SHEET = { name: "Tham số", title: "THAM SỐ CỦA CÁC CÔNG THỨC" } as const;
export const SUMMARY_SHEET = { name: "Tổng hợp", title: "TỔNG HỢP THEO CÔNG THỨC" } as const;
/** What merging several workbooks says of them. */
export const MERGE_SHEET = { name: "Nguồn gộp", title: "NGUỒN CỦA DANH SÁCH GỘP" } as const;
/** Of the lines of a plan, where its people have the two above. */
export const PLAN_SHEETS = {
  parameters: { name: "Tham số kế hoạch", title: "THAM SỐ CỦA CÁC DÒNG KẾ HOẠCH" },
  summary: { name: "Tổng hợp kế hoạch", title: "TỔNG HỢP CÁC DÒNG KẾ HOẠCH" },
} as const;

const PARAMETER_TITLES: ReadonlySet<unknown> = new Set([PARAMETER_SHEET.title, PLAN_SHEETS.parameters.title]);
const SUMMARY_TITLES: ReadonlySet<unknown> = new Set([SUMMARY_SHEET.title, PLAN_SHEETS.summary.title]);

export const isParameterTitle = (title: unknown): boolean => PARAMETER_TITLES.has(title);
export const isSummaryTitle = (title: unknown): boolean => SUMMARY_TITLES.has(title);

export function isOwnSheet(sheet: SheetSnapshot): boolean {
  const title = sheet.rows[0]?.[0];
  return isParameterTitle(title) || isSummaryTitle(title) || title === MERGE_SHEET.title;
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
