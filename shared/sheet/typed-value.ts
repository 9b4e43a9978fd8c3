/**
 * What a text becomes when somebody types it into a cell, as Excel with Vietnamese settings reads it: numbers with a decimal comma, days as
 * d/m/yyyy, an apostrophe for what stays a text. Where Excel would lose something (the zero before an identity number, digits beyond the
 * fifteenth) the text stays as it was typed: the rules read such texts as they are meant.
 */
import { dayOf, serialOf } from "./day.ts";
import type { CellValue } from "./snapshot.ts";

export interface TypedValue {
  readonly value: CellValue;
  /** How the cell shows it where it has no format of its own. */
  readonly format?: string;
}

const DAY = /^\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})\s*$/;
const NUMBER = /^\s*([+-]?)(\d[\d.,]*)\s*(%?)\s*$/;
/** As many digits as Excel keeps. */
const MOST_DIGITS = 15;
/** Excel reads two digits of a year up to 29 as 2029. */
const PIVOT = 30;
const FIRST_YEAR = 1900;

export function typedValue(text: string, date1904: boolean): TypedValue {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) === "" ? null : text.slice(1) };
  return dayTyped(text, date1904) ?? numberTyped(text) ?? { value: logical(text) ?? text };
}

/** What begins like a formula is one, but for a number with its sign. */
export function isFormulaTyped(text: string): boolean {
  return /^=./s.test(text) || (/^[+-]./s.test(text) && /^[+-]\s*[A-Z$(]/i.test(text) && /[A-Z]\$?\d|\(/i.test(text));
}

function dayTyped(text: string, date1904: boolean): TypedValue | null {
  const [, day, , month, year = ""] = DAY.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const whole = year.length === 2 ? Number(year) + (Number(year) < PIVOT ? 2000 : 1900) : Number(year);
  const found = whole < FIRST_YEAR ? null : dayOf(whole, Number(month), Number(day));
  if (found === null) return null;
  const value = serialOf(found, date1904);
  return value < 1 ? null : { value, format: "dd/mm/yyyy" };
}

function numberTyped(text: string): TypedValue | null {
  const [, sign = "", digits, percent = ""] = NUMBER.exec(text) ?? [];
  if (digits === undefined || /^0\d/.test(digits) || digits.replace(/\D/g, "").length > MOST_DIGITS) return null;
  const number = vietnamese(digits);
  if (number === null) return null;
  const value = sign === "-" && number !== 0 ? -number : number;
  return percent === "" ? { value } : { value: Number(`${value}e-2`), format: digits.includes(",") ? "0.00%" : "0%" };
}

/** "1.234.567,5", "182,5", "64"; null for what is grouped in another way: Excel keeps that a text, or makes a day of it. */
function vietnamese(digits: string): number | null {
  if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(digits)) return null;
  return Number(digits.replaceAll(".", "").replace(",", "."));
}

function logical(text: string): boolean | null {
  const word = text.trim().toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : null;
}
