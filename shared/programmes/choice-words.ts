/** Why a workbook is checked under its programme, and what else could be meant: in one sentence each. */
import type { Text } from "../text/locale.ts";
import type { Because } from "./choose.ts";

/** Null where somebody chose it himself. */
export function becauseWords(because: Because, short: Text): Text | null {
  if (because.kind === "asked") return null;
  if (because.kind === "taken")
    return {
      vi: `Bảng không ghi tên chương trình nên được hiểu là ${short.vi}`,
      en: `The table names no programme and is taken for ${short.en}`,
    };
  const { sheet, cell, text } = because;
  return cell === null
    ? { vi: `Theo tên trang tính “${text}”`, en: `By the name of the sheet “${text}”` }
    : { vi: `Theo dòng “${text}” (${sheet}!${cell})`, en: `By the line “${text}” (${sheet}!${cell})` };
}

export function alternativesWords(others: readonly { readonly short: Text }[]): Text | null {
  if (others.length === 0) return null;
  const list = (locale: keyof Text): string => others.map(({ short }) => short[locale]).join(", ");
  return { vi: `Cũng có thể là ${list("vi")}`, en: `It could also be ${list("en")}` };
}
