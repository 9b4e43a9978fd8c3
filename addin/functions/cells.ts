/** What Excel hands to a function: one cell, or a range; and what is wrong with it, in words for the cell that called. */
import type { DaySpan } from "../../shared/sheet/day.ts";
import type { CellValue } from "../../shared/sheet/snapshot.ts";
import { readDay } from "../../shared/text/read-date.ts";
import { type Gender, readGender } from "../../shared/text/read-gender.ts";

/** Null or undefined where an argument was left out; an empty cell of a range is "". */
export type Argument = CellValue | undefined | readonly (readonly CellValue[])[];

export type Answer = number | string;

/** An argument is wrong: the cell shows #VALUE! with these words. */
export class WrongArgument extends Error {}

export const isLeftOut = (argument: Argument): argument is null | undefined => argument === null || argument === undefined;

const isRange = (argument: Argument): argument is readonly (readonly CellValue[])[] => Array.isArray(argument);

/** A range as its lines; a single cell is a range of one. */
export function linesOf(argument: Argument): readonly (readonly CellValue[])[] {
  if (isRange(argument)) return argument.map((line) => line.map(orNothing));
  return isLeftOut(argument) ? [] : [[orNothing(argument)]];
}

const orNothing = (value: CellValue): CellValue => (value === "" ? null : value);

/** The cell; of a range its only one. */
export function cellOf(argument: Argument, name: string): CellValue {
  const lines = linesOf(argument);
  if (lines.length > 1 || (lines[0]?.length ?? 0) > 1) throw new WrongArgument(`${name}: chỉ chọn một ô.`);
  return lines[0]?.[0] ?? null;
}

/** The words of one line of cells, joined: a post and its unit may stand in two. */
export function textOf(argument: Argument, name: string): CellValue {
  const lines = linesOf(argument);
  if (lines.length > 1) throw new WrongArgument(`${name}: chỉ chọn các ô của một dòng.`);
  const filled = (lines[0] ?? []).filter((value) => value !== null);
  const [only = null] = filled;
  return filled.length > 1 ? filled.map(String).join(", ") : only;
}

export interface Dates {
  readonly date1904: boolean;
  readonly about: "birth" | "course";
}

/** Every day that is possible; null for an empty cell. */
export function daysOf(value: CellValue, name: string, { date1904, about }: Dates): DaySpan | null {
  const reading = readDay(value, { date1904, about });
  if (reading.kind === "day") return reading.span;
  if (reading.kind === "empty") return null;
  throw new WrongArgument(
    reading.kind === "impossible"
      ? `${name}: không có ngày “${reading.text}”.`
      : `${name}: không đọc được ngày “${reading.text}”. Ghi như 05/3/1985.`,
  );
}

export function genderOf(value: CellValue): Gender | null {
  const reading = readGender(value);
  if (reading.kind === "unclear") throw new WrongArgument(`Giới tính: ghi “Nam” hoặc “Nữ”, không phải “${reading.text}”.`);
  return reading.kind === "gender" ? reading.gender : null;
}
