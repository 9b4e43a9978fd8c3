/** "Tham số" of a programme of lines: every number that its formulas compare with, with unit, first day and clause, under a name. */
import { citationText } from "../law/citation.ts";
import type { Parameter, Unit } from "../law/dated.ts";
import { type Day, day, serialOf } from "../sheet/day.ts";
import { PARAMETER_SHEET } from "../sheet/own-sheets.ts";
import type { OwnSheet } from "./fill-lines.ts";
import { type Filled, SheetWriter, type StyleName } from "./sheet-writer.ts";

export interface NamedParameter {
  /** "KH_NGUOI_NUOC_NGOAI". */
  readonly name: string;
  readonly parameter: Parameter<unknown>;
}

const UNITS: Readonly<Record<Unit, string>> = {
  years: "năm",
  months: "tháng",
  days: "ngày",
  people: "người",
  courses: "khóa",
  date: "ngày",
  dong: "đồng",
  percent: "%",
  "yes-no": "",
};

export function lineParameterSheet(
  name: string,
  about: string,
  parameters: readonly NamedParameter[],
  date1904: boolean,
): OwnSheet {
  const sheet = new SheetWriter(name);
  sheet.line("title", PARAMETER_SHEET.title);
  sheet.line("note", `${about} Các công thức lấy mức từ trang tính này; không xóa trang tính này.`);
  sheet.blank();
  sheet.line("header", "Nội dung", "Giá trị", "Đơn vị", "Áp dụng từ", "Căn cứ");
  for (const { name: cell, parameter } of parameters) {
    const entry = parameter.history.at(-1);
    if (!entry || typeof entry.value !== "number") continue;
    const isDate = parameter.unit === "date";
    const value = isDate ? serialOf(entry.value as Day, date1904) : entry.value; // a parameter whose unit is a date holds a day
    const row = sheet.row(
      text(parameter.title.vi),
      { value, style: isDate ? "date" : "number" },
      text(UNITS[parameter.unit], "centre"),
      { value: serialOf(day(entry.from), date1904), style: "date" },
      text(citationText(entry.cite).vi),
    );
    sheet.define(cell, 1, row);
  }
  const print = { landscape: true, header: null, area: null, fitWidth: true, footer: "Trang &P/&N" };
  return { sheet: sheet.sheet([52, 16, 12, 14, 60], print), names: sheet.names() };
}

const text = (value: string, style: StyleName = "text"): Filled => ({ value, style });
