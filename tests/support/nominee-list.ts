/** Small lists of nominees for tests: any headers, lines that are right unless a test says otherwise. */
import { type CellValue, plainSheet, type SheetSnapshot } from "../../shared/sheet/snapshot.ts";

export type Line = Readonly<Record<string, CellValue>>;

export interface ListOptions {
  readonly title?: readonly string[];
  readonly name?: string;
  /** Headers the sheet does not have. */
  readonly without?: readonly string[];
}

/** 1-based: the first line under three rows of title and the header. */
export const FIRST_ROW = 5;

const NAMES = "An Bình Chi Dũng Giang Hà Khánh Lan Minh Nga Oanh Phúc Quân Sơn Thảo Uyên Vân Xuân Yến".split(" ");

export const nameOf = (index: number): string => `Nguyễn Văn ${NAMES[index % NAMES.length]}`;

/** `right`: header and value of a good line, in the order of the columns. */
export function nomineeList(
  right: Line,
  lines: readonly Line[],
  { title = [], name = "Đề cử", without = [] }: ListOptions = {},
): SheetSnapshot {
  const headers = ["STT", "Họ và tên", ...Object.keys(right)].filter((header) => !without.includes(header));
  const rows = lines.map((line, index) => {
    const all: Line = { STT: index + 1, "Họ và tên": nameOf(index), ...right, ...line };
    return headers.map((header): CellValue => all[header] ?? null);
  });
  return plainSheet(name, [[title[0] ?? "SỞ NỘI VỤ"], [title[1] ?? ""], [], headers, ...rows]);
}
