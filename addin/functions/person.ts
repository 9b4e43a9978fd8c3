/**
 * Group and decision of one person under QĐ 1641, told cell by cell or by the whole line under its header. Either way the core reads one line
 * of a list: what is told by itself stands before the cells of the line, and counts in their place.
 */
import { DECISIONS, NO_GROUP, UNCLEAR } from "../../shared/people/formulas/verdict-words.ts";
import { decideLine, type LineAnswer } from "../../shared/programmes/qd-1641/one-line.ts";
import { TERM_ENDS } from "../../shared/programmes/qd-1641/parameters.ts";
import { type Day, isExact, isoDay } from "../../shared/sheet/day.ts";
import type { CellValue } from "../../shared/sheet/snapshot.ts";
import { type Argument, cellOf, daysOf, genderOf, isLeftOut, linesOf, textOf, WrongArgument } from "./cells.ts";

/** The header of each cell as lists have it, and what people call it. */
const CELLS = {
  birth: ["Ngày sinh", "Ngày sinh"],
  gender: ["Giới tính", "Giới tính"],
  position: ["Chức vụ hiện tại", "Chức vụ"],
  start: ["Từ ngày", "Ngày khai giảng"],
  end: ["Đến ngày", "Ngày bế giảng"],
  unit: ["Đơn vị công tác", "Đơn vị"],
  plannedPost: ["Quy hoạch chức danh", "Chức danh quy hoạch"],
  plannedTerm: ["Giai đoạn quy hoạch", "Giai đoạn quy hoạch"],
  rating: ["Xếp loại năm trước", "Xếp loại"],
  discipline: ["Kỷ luật", "Kỷ luật"],
  previous: ["Khóa đã tham gia", "Khóa đã tham gia"],
  content: ["Khóa đăng ký", "Nội dung khóa"],
} as const;

export type PersonArguments = Partial<Readonly<Record<keyof typeof CELLS | "termEnd" | "letter", Argument>>>;

export function group(date1904: boolean, told: PersonArguments): string {
  const { group } = decided(date1904, told);
  return group === "none" ? NO_GROUP : (group ?? UNCLEAR);
}

export function decision(date1904: boolean, told: PersonArguments): string {
  return DECISIONS[decided(date1904, told).decision];
}

function decided(date1904: boolean, told: PersonArguments): LineAnswer {
  const line = isLine(told.birth) ? wholeLine(told) : cellByCell(told, date1904);
  const letter = letterOf(told.letter, date1904);
  const answer = decideLine({ ...line, date1904, letter }, { asOf: null, options: optionsOf(told.termEnd, date1904) });
  if (!answer) {
    throw new WrongArgument("Dòng tiêu đề: không nhận ra bảng danh sách. Cần ít nhất các cột Họ và tên, Ngày sinh, Chức vụ.");
  }
  return answer;
}

const isLine = (argument: Argument): boolean => (linesOf(argument)[0]?.length ?? 0) > 1;

interface Line {
  readonly header: readonly (readonly CellValue[])[];
  readonly cells: readonly CellValue[];
}

function wholeLine({ birth, gender, termEnd: _, letter: __, ...rest }: PersonArguments): Line {
  const [cells = [], ...more] = linesOf(birth);
  if (more.length > 0) throw new WrongArgument("Dòng: chỉ chọn các ô của một dòng.");
  const header = linesOf(gender);
  if (header.length === 0) throw new WrongArgument("Thiếu dòng tiêu đề: khi chọn cả dòng, chọn thêm dòng tiêu đề của bảng.");
  if (header.some((line) => line.length !== cells.length))
    throw new WrongArgument("Dòng tiêu đề: cần cùng các cột với dòng đã chọn.");
  const own = given(rest);
  const titles = own.map(({ title }) => title);
  const blank = titles.map(() => null);
  return {
    header: header.map((line, index) => [...(index === header.length - 1 ? titles : blank), ...line]),
    cells: [...own.map(({ value }) => value), ...cells],
  };
}

/** Whoever is asked about has some name. */
const NAME = { title: "Họ và tên", value: "Nguyễn Văn A" };

/** Everything is looked at first: what a list would only report is said where it was typed. */
function cellByCell({ termEnd: _, letter: __, ...told }: PersonArguments, date1904: boolean): Line {
  for (const name of ["position", "start"] as const)
    if (isLeftOut(told[name])) throw new WrongArgument(`Thiếu ${CELLS[name][1].toLowerCase()}.`);
  const days = (name: "birth" | "start" | "end") =>
    daysOf(cellOf(told[name], CELLS[name][1]), CELLS[name][1], { date1904, about: name === "birth" ? "birth" : "course" });
  const [, start, end] = [days("birth"), days("start"), days("end")];
  if (start && end && end.last < start.first) throw new WrongArgument("Ngày bế giảng: trước ngày khai giảng.");
  genderOf(cellOf(told.gender, CELLS.gender[1]));
  const own = [NAME, ...given(told)];
  return { header: [own.map(({ title }) => title)], cells: own.map(({ value }) => value) };
}

/** A cell that is left out is a column that the list does not have. */
function given(
  told: Omit<PersonArguments, "termEnd" | "letter">,
): readonly { readonly title: string; readonly value: CellValue }[] {
  return FIELDS.flatMap((name) => {
    const [title, called] = CELLS[name];
    return isLeftOut(told[name]) ? [] : [{ title, value: textOf(told[name], called) }];
  });
}

const FIELDS = Object.keys(CELLS) as (keyof typeof CELLS)[]; // the keys are these

function optionsOf(argument: Argument, date1904: boolean): Readonly<Record<string, string>> {
  const days = daysOf(cellOf(argument, "Mốc hết nhiệm kỳ"), "Mốc hết nhiệm kỳ", { date1904, about: "course" });
  if (!days) return {};
  const termEnd = isoDay(days.last);
  if (!Object.values(TERM_ENDS).some((known) => known === termEnd))
    throw new WrongArgument("Mốc hết nhiệm kỳ: ghi “30/9/2030” hoặc “31/3/2031”.");
  return { termEnd };
}

function letterOf(argument: Argument, date1904: boolean): Day | null {
  const days = daysOf(cellOf(argument, "Ngày công văn"), "Ngày công văn", { date1904, about: "course" });
  if (days && !isExact(days)) throw new WrongArgument("Ngày công văn: ghi đủ ngày, tháng, năm.");
  return days?.first ?? null;
}
