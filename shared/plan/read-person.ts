/** Who a line is about: name, birth and gender, out of one column or two, with what the place of a cell says besides. */
import type { Gender } from "../law/retirement.ts";
import { isBlank } from "../sheet/table.ts";
import { type DayContext, type DayReading, readDay } from "../text/read-date.ts";
import { isMark, readGender } from "../text/read-gender.ts";
import { readName } from "../text/read-name.ts";
import { remember } from "../text/remember.ts";
import type { Cells } from "./cells.ts";
import type { NomineeColumns } from "./nominee.ts";

export interface PersonName {
  readonly name: string;
  /** What "Ông" or "Bà" says. */
  readonly gender: Gender | null;
  readonly note: string | null;
}

/** Họ đệm and tên in two columns become one name; "Ông", "Bà" and remarks are taken off. */
export function nameReader(cells: Cells): (row: number) => PersonName {
  const given = cells.column("givenName");
  const family = cells.column("familyName");
  const first = given >= 0 && family >= 0 ? family : cells.column("name");
  return (row) => {
    const text = cells.text(row, first, false);
    const whole = given >= 0 ? `${text} ${cells.text(row, given, false)}`.trim() : text;
    const { name, title, note } = readName(whole);
    return { name, gender: title, note };
  };
}

export interface Birth {
  readonly reading: DayReading;
  readonly column: number;
  /** What standing under "Nam" or "Nữ" says. */
  readonly gender: Gender | null;
}

export function birthReader(cells: Cells, date1904: boolean): (row: number) => Birth {
  const whole: DayContext = { date1904, about: "birth" };
  const read = (row: number, column: number): DayReading => {
    const shows = cells.shows(row, column);
    return readDay(cells.raw(row, column), shows ? { ...whole, shows } : whole);
  };
  const [male, female, one] = [cells.column("birthMale"), cells.column("birthFemale"), cells.column("birth")];
  const year = cells.column("birthYear");
  if (year >= 0 && one < 0) {
    return (row) => ({ reading: readDay(inThreeCells(cells, row), whole), column: year, gender: null });
  }
  return (row) => {
    if (female >= 0 && !isBlank(cells.raw(row, female))) return { reading: read(row, female), column: female, gender: "female" };
    if (male >= 0 && !isBlank(cells.raw(row, male))) return { reading: read(row, male), column: male, gender: "male" };
    const column = one >= 0 ? one : male >= 0 ? male : female;
    return { reading: read(row, column), column, gender: null };
  };
}

/** Day, month and year in a column each; what is missing leaves a month or a year. */
function inThreeCells(cells: Cells, row: number): string {
  const parts = ["birthDay", "birthMonth", "birthYear"].map((field) => cells.text(row, cells.column(field), false));
  const from = parts.lastIndexOf("") + 1;
  return parts.slice(from).join("/");
}

const genderOf = remember(readGender);

interface GenderCell {
  readonly gender: Gender | null;
  readonly genderColumn: number;
}

/** From its own column, a cross under "Nữ", the birth column or "Ông" and "Bà". A crossed-only "Nữ" column says "Nam" by its silence. */
export function genderReader(cells: Cells, columns: NomineeColumns): (row: number, hint: Gender | null) => GenderCell {
  const [own, female, male] = [cells.column("gender"), cells.column("femaleMark"), cells.column("maleMark")];
  const silent = female >= 0 && male < 0 && own < 0;
  return (row, hint) => {
    const reading = own >= 0 ? genderOf(cells.text(row, own, true)) : null;
    if (reading?.kind === "gender") return { gender: reading.gender, genderColumn: own };
    if (female >= 0 && isMark(cells.raw(row, female))) return { gender: "female", genderColumn: female };
    if (male >= 0 && isMark(cells.raw(row, male))) return { gender: "male", genderColumn: male };
    if (hint) return { gender: hint, genderColumn: columns.gender >= 0 ? columns.gender : columns.name };
    if (silent && isBlank(cells.raw(row, female))) return { gender: "male", genderColumn: female };
    return { gender: null, genderColumn: columns.gender };
  };
}
