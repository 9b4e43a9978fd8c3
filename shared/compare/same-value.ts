/** Whether two values mean the same: a real date and the same day as text, 182,5 and "182,5", Hòa and Hoà, a number that lost its zero. */
import type { CellValue } from "../sheet/snapshot.ts";
import { isBlank, textOf } from "../sheet/table.ts";
import { compareKey } from "../text/fold.ts";
import { readDay } from "../text/read-day.ts";
import { readMoney } from "../text/read-money.ts";
import { readNumber } from "../text/read-number.ts";
import { readPersonId } from "../text/read-person-id.ts";
import type { Meaning } from "./columns.ts";

/** A value with what its reading leans on. */
export interface Read {
  readonly value: CellValue;
  readonly date1904: boolean;
  /** đồng in one unit of the column, where it is one of money. */
  readonly factor: number;
}

/** The very same value, by type and content. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (isBlank(a) && isBlank(b)) || (typeof a === "object" && typeof b === "object" && textOf(a) === textOf(b));
}

export function meansSame(meaning: Meaning, a: Read, b: Read): boolean {
  if (isBlank(a.value) || isBlank(b.value)) return false;
  if (meaning === "date" && isSameDay(a, b)) return true;
  if (meaning === "id" && isSameId(a.value, b.value)) return true;
  if (meaning === "money") return isSameMoney(a, b);
  if (typeof a.value === "string" && typeof b.value === "string") return compareKey(a.value) === compareKey(b.value);
  return typeof a.value !== typeof b.value && isSameNumber(a.value, b.value);
}

function isSameDay(a: Read, b: Read): boolean {
  const [one, other] = [a, b].map(({ value, date1904 }) => readDay(value, { date1904, about: "birth" }));
  return one?.kind === "day" && other?.kind === "day" && one.span.first === other.span.first && one.span.last === other.span.last;
}

function isSameId(a: CellValue, b: CellValue): boolean {
  const [one, other] = [readPersonId(a), readPersonId(b)];
  return (one.kind === "id" || one.kind === "old") && one.kind === other.kind && one.id === other.id;
}

function isSameMoney(a: Read, b: Read): boolean {
  const [one, other] = [readMoney(a.value, a.factor), readMoney(b.value, b.factor)];
  return one.kind === "money" && other.kind === "money" && one.dong === other.dong && one.about === other.about;
}

function isSameNumber(a: CellValue, b: CellValue): boolean {
  const [one, other] = [readNumber(a), readNumber(b)];
  return one.kind === "number" && other.kind === "number" && one.value === other.value && one.about === other.about;
}
