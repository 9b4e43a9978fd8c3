/** Years in a cell: 2023, "2022-2025", "giai đoạn 2022 - 2025", "từ năm 2022 đến hết năm 2025", a date. */
import { dayOfSerial, partsOf } from "../sheet/day.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import { isBlank } from "../sheet/table.ts";
import { clean } from "../text/fold.ts";

export type YearsReading =
  | { readonly kind: "empty" }
  | { readonly kind: "years"; readonly first: number; readonly last: number }
  | { readonly kind: "unclear"; readonly text: string };

const NOTHING = /^[\s./\-–—…_]*$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** "2022-25". */
const SHORT_END = /((?:19|20)\d\d)\s*[-–—]\s*(\d\d)(?!\d)/;
/** Later serial numbers are dates, smaller numbers are years. */
const FIRST_SERIAL = 20_000;

export function readYears(value: CellValue, date1904: boolean): YearsReading {
  if (isBlank(value) || (typeof value === "string" && NOTHING.test(value))) return { kind: "empty" };
  if (typeof value === "number") return ofNumber(value, date1904);
  if (typeof value !== "string")
    return { kind: "unclear", text: typeof value === "boolean" ? String(value) : (value?.error ?? "") };
  const text = clean(value);
  const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
  const short = SHORT_END.exec(text);
  if (short) years.push(Math.floor(Number(short[1]) / 100) * 100 + Number(short[2]));
  if (years.length === 0) return { kind: "unclear", text };
  return { kind: "years", first: Math.min(...years), last: Math.max(...years) };
}

function ofNumber(value: number, date1904: boolean): YearsReading {
  if (Number.isInteger(value) && value >= 1900 && value <= 2200) return { kind: "years", first: value, last: value };
  const day = value >= FIRST_SERIAL ? dayOfSerial(value, date1904) : null;
  if (day === null) return { kind: "unclear", text: String(value) };
  const { year } = partsOf(day);
  return { kind: "years", first: year, last: year };
}
