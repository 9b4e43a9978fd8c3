/**
 * The sheet "Tham số": every number of the law that a formula uses, with its unit, first day and clause, and the wordings of the
 * workbook with what they were read as. Whoever opens the workbook sees what the formulas rest on, and may correct it.
 */

import { type Filled, SheetWriter } from "../../fill/sheet-writer.ts";
import { citationText } from "../../law/citation.ts";
import type { Parameter, Unit } from "../../law/dated.ts";
import { ageText, type Gender, RETIREMENT_AGE } from "../../law/retirement.ts";
import { type Day, day, serialOf } from "../../sheet/day.ts";
import type { DefinedName, NewSheet } from "../../sheet/edits.ts";
import { PARAMETER_SHEET } from "../../sheet/own-sheets.ts";
import type { Person } from "../person.ts";
import type { FormulaScheme } from "./formula-scheme.ts";
import type { LawValues } from "./law-values.ts";
import { CONFIRMED_NAMES, RETIREMENT_NAMES } from "./names.ts";
import type { Offer } from "./offer.ts";
import { section, text } from "./parameter-lines.ts";
import { courseNames, heads, letters } from "./parameter-watch.ts";
import { wordLists } from "./parameter-words.ts";
import type { RowsAfter } from "./table-heads.ts";

export interface OwnSheet {
  readonly sheet: NewSheet;
  readonly names: readonly DefinedName[];
}

/** `after`: the rows of the lists once they are filled. */
export function parameterSheet<P extends Person>(
  offer: Offer,
  name: string,
  after: RowsAfter,
  formulas: FormulaScheme<P>,
): OwnSheet {
  const { lists, wordings, law } = offer;
  const sheet = new SheetWriter(name);
  sheet.line("title", PARAMETER_SHEET.title);
  sheet.line(
    "note",
    `${formulas.heading}. Các công thức trong danh sách lấy mức, mốc và cách ghi từ trang tính này; không xóa trang tính này.`,
  );
  sheet.blank();
  legalNumbers(sheet, law, formulas);
  confirmedLaw(sheet, law, formulas);
  retirementAges(sheet, law, "female");
  retirementAges(sheet, law, "male");
  letters(sheet, lists);
  heads(sheet, offer, after);
  courseNames(sheet, wordings.courseNames);
  wordLists(sheet, wordings, formulas.lists);
  const print = { landscape: true, header: null, area: null, fitWidth: true, footer: "Trang &P/&N" };
  return { sheet: sheet.sheet([52, 16, 16, 16, 46], print), names: sheet.names() };
}

const UNITS: Readonly<Record<Unit, string>> = {
  years: "tuổi",
  months: "tháng",
  days: "ngày",
  people: "người",
  courses: "khóa",
  date: "ngày",
  dong: "đồng",
  percent: "%",
  "yes-no": "",
};

function legalNumbers<P extends Person>(sheet: SheetWriter, law: LawValues, formulas: FormulaScheme<P>): void {
  const { numbers, spanNumbers, parameters } = formulas;
  section(sheet, "Mức và mốc theo quy định");
  sheet.line("header", "Nội dung", "Giá trị", "Đơn vị", "Áp dụng từ", "Căn cứ");
  for (const [key, name] of Object.entries(numbers)) {
    const parameter = parameters[key];
    const [entry] = parameter?.history ?? [];
    if (!parameter || !entry || typeof entry.value !== "number") continue;
    const isDate = parameter.unit === "date";
    const value = isDate ? serialOf(entry.value as Day, law.date1904) : entry.value; // a parameter whose unit is a date holds a day
    sheet.define(name, 1, numberRow(sheet, parameter, { value, style: isDate ? "date" : "plain" }, law, parameter.title.vi));
  }
  for (const { parameter: key, first, last } of spanNumbers) {
    const parameter = parameters[key];
    const value = parameter?.history[0]?.value;
    if (!parameter || typeof value !== "object" || value === null) continue;
    const dated = (on: number): Filled => ({ value: serialOf(on as Day, law.date1904), style: "date" }); // spans are of days
    sheet.define(first, 1, numberRow(sheet, parameter, dated(value.first), law, `${parameter.title.vi}: sớm nhất`));
    sheet.define(last, 1, numberRow(sheet, parameter, dated(value.last), law, `${parameter.title.vi}: mốc được chọn`));
  }
  sheet.blank();
}

function numberRow(sheet: SheetWriter, parameter: Parameter<unknown>, value: Filled, law: LawValues, title: string): number {
  const [entry] = parameter.history;
  const clause = entry ? citationText(entry.cite).vi : "";
  return sheet.row(
    text(title),
    value,
    text(UNITS[parameter.unit], "centre"),
    { value: entry ? serialOf(day(entry.from), law.date1904) : null, style: "date" },
    text(parameter.basis === "reading" ? `${clause} (theo cách hiểu của phần mềm)` : clause),
  );
}

function confirmedLaw<P extends Person>(sheet: SheetWriter, law: LawValues, { generalLaw }: FormulaScheme<P>): void {
  const { title, history } = generalLaw;
  section(sheet, `${title.vi} (1: đã xác minh; 0: cần xác minh)`);
  sheet.line("header", "Nội dung", "Áp dụng từ", "Xác minh", "", "Căn cứ");
  const first = sheet.next;
  for (const [index, { from, value }] of law.confirmed.entries.entries()) {
    const cite = history[index]?.cite;
    sheet.row(
      text(value === 1 ? "Khóa khai giảng từ ngày này: đã xác minh" : "Khóa khai giảng từ ngày này: cần xác minh"),
      { value: from, style: "date" },
      { value, style: "plain" },
      text(""),
      text(cite ? citationText(cite).vi : ""),
    );
  }
  sheet.define(CONFIRMED_NAMES.from, 1, first, sheet.next - 1);
  sheet.define(CONFIRMED_NAMES.value, 2, first, sheet.next - 1);
  sheet.blank();
}

const GENDERS: Readonly<Record<Gender, string>> = { female: "Nữ", male: "Nam" };

function retirementAges(sheet: SheetWriter, law: LawValues, gender: Gender): void {
  const clause = RETIREMENT_AGE.history[0] ? citationText(RETIREMENT_AGE.history[0].cite).vi : "";
  section(sheet, `Tuổi nghỉ hưu của ${GENDERS[gender].toLowerCase()} trong điều kiện lao động bình thường`);
  sheet.line("header", "Tuổi nghỉ hưu", "Sinh từ ngày", "Số tháng tuổi", "", "Căn cứ");
  const first = sheet.next;
  for (const { from, value } of law.retirement[gender].entries) {
    sheet.row(
      text(`${GENDERS[gender]}: ${ageText(value).vi}`),
      { value: from, style: "date" },
      { value, style: "plain" },
      text(""),
      text(clause),
    );
  }
  sheet.define(RETIREMENT_NAMES[gender].from, 1, first, sheet.next - 1);
  sheet.define(RETIREMENT_NAMES[gender].value, 2, first, sheet.next - 1);
  sheet.blank();
}
