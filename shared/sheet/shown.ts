/**
 * A cell as its sheet shows it. The snapshot keeps dates as serial numbers and no number formats, so what a column was recognised as says
 * which numbers are dates and which are money.
 */
import { sheetDate } from "../text/read-day.ts";
import { dayOfSerial, partsOf } from "./day.ts";
import type { CellMark, CellValue } from "./snapshot.ts";

export type ShownAs = "date" | "money" | "plain";

/** What the numbers of a recognised column are; `title` in Vietnamese. */
export function shownAs(field: string, title: string): ShownAs {
  const words = `${field} ${title}`.toLowerCase();
  if (/birth|start|end|date|retirement|leaderuntil|ngày sinh|từ ngày|đến ngày|khai giảng|bế giảng/u.test(words)) return "date";
  return /cost|budget|money|kinh phí/u.test(words) ? "money" : "plain";
}

/** Years such as 1985 typed into a date column are numbers below 3000: in 1908 nobody was born who is sent today. */
const FIRST_DAY = 3000;

/** "" for an empty cell. */
export function shownText(value: CellValue, as: ShownAs, mark: CellMark | undefined, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return (as === "date" || mark?.shows ? dateShown(value, mark?.shows, date1904) : null) ?? numberShown(value, as);
}

function dateShown(serial: number, shows: CellMark["shows"], date1904: boolean): string | null {
  const day = serial < FIRST_DAY ? null : dayOfSerial(serial, date1904);
  if (day === null) return null;
  const { year, month } = partsOf(day);
  if (shows === "year") return String(year);
  return shows === "month" ? `${String(month).padStart(2, "0")}/${year}` : sheetDate(day);
}

/** With a decimal comma; amounts of money in groups of three. */
function numberShown(value: number, as: ShownAs): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  if (whole.includes("e")) return String(value);
  const digits = as === "money" ? whole.replace(/\B(?=(?:\d{3})+$)/g, ".") : whole;
  return `${value < 0 ? "-" : ""}${digits}${fraction === undefined ? "" : `,${fraction}`}`;
}
