/**
 * Who a line is about, for telling whether two lines are about one person: the identity number, else name and full birth date. Stays on
 * the machine that reads the workbook, and is never printed.
 */
import { isExact } from "../sheet/day.ts";
import type { Nominee } from "./nominee.ts";

export interface Identity {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly name: string;
  /** Twelve digits; null where there is no such number. */
  readonly id: string | null;
  /** For comparing only; null without a name or a full birth date. */
  readonly nameAndBirth: string | null;
}

export function identityOf(nominee: Nominee): Identity {
  const { table, line, name } = nominee;
  return { sheet: table.sheet.name, row: line.row + 1, name, id: idOf(nominee), nameAndBirth: nameAndBirthOf(nominee) };
}

export function idOf({ personId }: Nominee): string | null {
  return personId.kind === "id" ? personId.id : null;
}

export function nameAndBirthOf({ nameKey, birth }: Nominee): string | null {
  return nameKey && birth.kind === "day" && isExact(birth.span) ? `${nameKey}|${birth.span.first}` : null;
}

/** Of two lines with one number: neither name nor birth date is the same. */
export function areTwoPeople(one: Nominee, other: Nominee): boolean {
  return one.nameKey !== other.nameKey && !sameBirth(one, other);
}

function sameBirth(one: Nominee, other: Nominee): boolean {
  return (
    one.birth.kind === "day" &&
    other.birth.kind === "day" &&
    one.birth.span.first === other.birth.span.first &&
    one.birth.span.last === other.birth.span.last
  );
}
