/** A number in a cell, as Vietnamese sheets write it, with the word of doubt before it ("hơn 18") and the unit after it ("60 người"). */
import type { CellValue } from "../sheet/snapshot.ts";
import { typedPlainly } from "./date-parts.ts";
import { readNumeral } from "./numeral.ts";

/** khoảng, ~ / hơn, trên / gần: what is written is not quite the number. */
export type Approximation = "about" | "over" | "almost";

export type NumberReading =
  | { readonly kind: "empty" }
  | {
      readonly kind: "number";
      /** A percentage as a fraction, as Excel keeps it: 12% is 0.12. */
      readonly value: number;
      readonly about: Approximation | null;
      readonly percent: boolean;
      /** What follows the digits, folded: "nguoi", "tuan"; "" for none. */
      readonly unit: string;
    }
  | { readonly kind: "unclear"; readonly text: string };

const NOTHING = /^[\s./\-–—…_]*$/;
const LONGEST = 60;
const ABOUT = /^(?:(~|≈|khoang|chung|uoc|tam|xap xi|tren duoi)|(hon|tren|>)|(gan|suyt))[\s:]*/;
const NUMBER = /^(\()?([+-])?(\d[\d.,' ]*?)[.,]?(\))?\s*(%)?\s*([^\d]*)$/;

export function readNumber(value: CellValue): NumberReading {
  if (typeof value === "number") return { kind: "number", value, about: null, percent: false, unit: "" };
  if (typeof value === "string") return readText(value);
  if (value === null) return { kind: "empty" };
  return { kind: "unclear", text: typeof value === "boolean" ? String(value) : value.error };
}

function readText(text: string): NumberReading {
  if (NOTHING.test(text)) return { kind: "empty" };
  if (text.length > LONGEST) return { kind: "unclear", text };
  const { about, rest } = readApproximation(typedPlainly(text));
  const match = NUMBER.exec(rest);
  const numeral = match && readNumeral((match[3] ?? "").trim());
  if (!match || !numeral || numeral.decimal !== null || !closesWhatItOpens(match)) return { kind: "unclear", text };
  const percent = match[5] !== undefined;
  const unsigned = percent ? divided(numeral.value) : numeral.value;
  const negative = match[2] === "-" || match[1] !== undefined;
  return {
    kind: "number",
    value: negative && unsigned !== 0 ? -unsigned : unsigned,
    about,
    percent,
    unit: (match[6] ?? "").trim(),
  };
}

/** Splits "hon 18" (as `typedPlainly` gives it) into its word of doubt and the rest. */
export function readApproximation(plain: string): { readonly about: Approximation | null; readonly rest: string } {
  const match = ABOUT.exec(plain);
  if (!match) return { about: null, rest: plain };
  return { about: match[1] ? "about" : match[2] ? "over" : "almost", rest: plain.slice(match[0].length) };
}

function closesWhatItOpens(match: RegExpExecArray): boolean {
  return (match[1] === undefined) === (match[4] === undefined);
}

/** 20,5% is 0.205 exactly as typed: dividing in decimals does not drift. */
function divided(percent: number): number {
  return Number(`${percent}e-2`);
}
