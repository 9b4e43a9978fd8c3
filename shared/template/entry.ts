/** What may be typed into a column, in the words of offices. A message is shown beside the cell; its title is the column's header. */
import type { Validation } from "../sheet/edits.ts";

export type Entry = Pick<Validation, "rule" | "strict"> & { readonly error: string };

/** Only what is on the list: where any other word would be read as nothing. */
export function oneOf(name: string): Entry {
  return { rule: { kind: "list", source: name }, strict: true, error: "Chọn một giá trị trong danh sách của ô này." };
}

/** The list helps to write; whoever needs another word is asked once and may keep it. */
export function suggested(name: string): Entry {
  return {
    rule: { kind: "list", source: name },
    strict: false,
    error: "Nội dung này không có trong danh sách gợi ý của ô. Giữ nguyên nội dung đã ghi?",
  };
}

/**
 * Days between two serial numbers. Never refused: where the computer's own dates are month first, "25/12/1980" stays a text, which is
 * read all the same.
 */
export function dated(from: number, to: number, limits: string): Entry {
  return {
    rule: { kind: "date", from, to },
    strict: false,
    error: `Ngày chưa đúng dạng ngày/tháng/năm hoặc nằm ngoài khoảng ${limits}. Giữ nguyên nội dung đã ghi?`,
  };
}

export function digits(count: number): Entry {
  return { rule: { kind: "length", from: count, to: count }, strict: true, error: `Ghi đủ ${count} chữ số, không có dấu cách.` };
}

export function millions(from: number, to: number, most: string): Entry {
  return {
    rule: { kind: "decimal", from, to },
    strict: true,
    error: `Ghi số theo triệu đồng, không kèm chữ; một người không quá ${most} triệu đồng.`,
  };
}

export function whole(from: number, to: number): Entry {
  return { rule: { kind: "whole", from, to }, strict: true, error: `Ghi số nguyên từ ${from} đến ${to}.` };
}

/** An amount of money for a whole line. */
export function amount(to: number, unit: string): Entry {
  return {
    rule: { kind: "decimal", from: 0, to },
    strict: true,
    error: `Ghi số theo ${unit}, không kèm chữ.`,
  };
}
