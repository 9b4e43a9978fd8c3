/** Age, retirement and service left, by the core that decides: what is not known exactly is told only where every possible day agrees. */

import { wholeMonths } from "../../shared/formulas/calculate-call.ts";
import { retirementSpan } from "../../shared/law/retirement.ts";
import { UNCLEAR } from "../../shared/people/formulas/verdict-words.ts";
import { ageOn, type Day, type DaySpan, isExact, serialOf } from "../../shared/sheet/day.ts";
import { sheetDate } from "../../shared/text/read-date.ts";
import { type Answer, type Argument, cellOf, type Dates, daysOf, genderOf, isLeftOut, WrongArgument } from "./cells.ts";

export function age(date1904: boolean, birthCell: Argument, onCell: Argument): Answer {
  const birth = birthOf(birthCell, date1904);
  const on = dayOf(onCell, "ngày tính tuổi", date1904);
  if (!birth || !on) return UNCLEAR;
  if (birth.first > on.last) throw new WrongArgument("Ngày sinh: sau ngày tính tuổi.");
  return known(ageOn(birth.last, on.first), ageOn(birth.first, on.last));
}

export function retirement(date1904: boolean, birthCell: Argument, genderCell: Argument, asText: Argument): Answer {
  const last = lastDays(date1904, birthCell, genderCell);
  if (!last || !isExact(last)) return UNCLEAR;
  return isYes(cellOf(asText, "Dạng chữ")) ? sheetDate(last.first) : serialOf(last.first, date1904);
}

export function monthsLeft(date1904: boolean, birthCell: Argument, genderCell: Argument, fromCell: Argument): Answer {
  const last = lastDays(date1904, birthCell, genderCell);
  const from = dayOf(fromCell, "ngày bắt đầu tính", date1904);
  if (!last || !from) return UNCLEAR;
  return known(months(from.last, last.first), months(from.first, last.last));
}

/** The month of birth alone counts, so that it need not be known to the day. */
function lastDays(date1904: boolean, birthCell: Argument, genderCell: Argument): DaySpan | null {
  const birth = birthOf(birthCell, date1904);
  const gender = genderOf(cellOf(genderCell, "Giới tính"));
  return birth && gender && retirementSpan(gender, birth);
}

function birthOf(argument: Argument, date1904: boolean): DaySpan | null {
  const about: Dates = { date1904, about: "birth" };
  return daysOf(cellOf(argument, "Ngày sinh"), "Ngày sinh", about);
}

/** Nothing here knows what day it is: a day that is left out is asked for. */
function dayOf(argument: Argument, name: string, date1904: boolean): DaySpan | null {
  if (isLeftOut(argument)) throw new WrongArgument(`Thiếu ${name}: ghi ngày, hoặc chọn ô có ngày.`);
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return daysOf(cellOf(argument, title), title, { date1904, about: "course" });
}

/** As the filled column counts: nothing is left of what is over. */
const months = (from: Day, last: Day): number => (last < from ? 0 : wholeMonths(from, last));

const known = (least: number, most: number): Answer => (least === most ? least : UNCLEAR);

const isYes = (value: unknown): boolean => value === true || value === 1 || value === "1";
