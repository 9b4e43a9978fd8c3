/**
 * How a template looks: the letterhead and the annex as NĐ 30/2020 has them (Times New Roman, black), the table as offices print it.
 * Formats keep what is typed: identity numbers and terms are text, so that no zero and no "2021-2026" turns into something else.
 */
import type { Look } from "../sheet/edits.ts";

const FONT = { likeColumn: null, fontName: "Times New Roman", fontSize: 11 } as const;
const CELL = { ...FONT, border: "thin", wrap: true } as const;
const TEXT = "@";

export const LOOKS = {
  letterhead: { ...FONT, fontSize: 12, align: "center" },
  letterheadBold: { ...FONT, fontSize: 12, align: "center", bold: true },
  annex: { ...FONT, fontSize: 14, align: "center", bold: true },
  title: { ...FONT, fontSize: 14, align: "center", bold: true, wrap: true },
  reference: { ...FONT, fontSize: 13, align: "center", italic: true },
  note: { ...FONT, italic: true },
  section: { ...FONT, fontSize: 12, bold: true },
  body: { ...FONT, wrap: true },
  header: { ...CELL, align: "center", bold: true, fill: "DDEBF7" },
  numbers: { ...CELL, align: "center", italic: true, fontSize: 9 },
  text: { ...CELL, numberFormat: TEXT },
  centre: { ...CELL, numberFormat: TEXT, align: "center" },
  counted: { ...CELL, align: "center" },
  whole: { ...CELL, align: "right", numberFormat: "#,##0" },
  money: { ...CELL, align: "right", numberFormat: "#,##0.0" },
  date: { ...CELL, align: "center", numberFormat: "dd/mm/yyyy" },
  total: { ...CELL, bold: true },
  totalMoney: { ...CELL, bold: true, align: "right", numberFormat: "#,##0.0" },
} as const satisfies Readonly<Record<string, Look>>;

/** Page numbers as offices print them. */
export const FOOTER = "Trang &P/&N";
