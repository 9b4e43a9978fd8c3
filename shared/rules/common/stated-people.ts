/** "Cộng: 64 người, trong đó 17 nữ": the numbers of people that a text states, and the same text with those of the list. */
import type { Nominee } from "../../plan/nominee.ts";
import { legacyAt } from "../../sheet/sheet-text.ts";
import { type ReadTable, readable, type TableRow } from "../../sheet/table.ts";
import { fromLegacy } from "../../text/legacy.ts";
import { expectedOf, isCertain, type Sums } from "./total-lines.ts";

export interface StatedNumber {
  readonly stated: number;
  readonly counted: number;
  readonly women: boolean;
  /** No other number could be meant. */
  readonly certain: boolean;
}

export interface Stated {
  readonly row: number;
  readonly column: number;
  readonly typed: string;
  /** Those that the list does not bear out. */
  readonly numbers: readonly StatedNumber[];
  /** The typed words with the right numbers, where they are certain. */
  readonly corrected: string;
}

const PEOPLE = /(\d[\d.]*)\s*(?:người|đồng chí|đ\/c|cán bộ|học viên|nguoi)(?!\s*(?:là\s*)?(?:nữ|nam)(?!\p{L}))/iu;
/** "17 nữ", "17 đồng chí nữ", "nữ: 17". \b knows no Vietnamese letters. */
const WOMEN = /(\d[\d.]*)\s*(?:(?:người|đồng chí|đ\/c|cán bộ)\s*(?:là\s*)?)?(?:nữ|nu)(?!\p{L})|(?<!\p{L})nữ\s*[:=]?\s*(\d+)/iu;
const SPEAKS_OF_LIST = /t[ổo]ng|c[ộo]ng|danh s[áa]ch (n[àa]y )?(g[ồo]m|c[óo])|trong đó/iu;

export function* statedPeople(table: ReadTable, people: readonly Nominee[]): Generator<Stated> {
  for (const line of table.rows) {
    if (line.kind === "record" || line.kind === "group") continue;
    for (const [column, value] of (table.sheet.rows[line.row] ?? []).entries()) {
      const typed = readable(value);
      if (typeof typed !== "string") continue;
      const legacy = legacyAt(table.sheet, typed, line.row, column);
      const text = legacy ? fromLegacy(typed, legacy) : typed.normalize("NFC");
      const numbers = SPEAKS_OF_LIST.test(text) ? numbersIn(text, table, line, people) : [];
      if (numbers.length > 0) yield { row: line.row, column, typed, numbers, corrected: corrected(text, numbers) };
    }
  }
}

interface FoundNumber extends StatedNumber {
  readonly at: number;
  readonly digits: string;
}

function numbersIn(text: string, table: ReadTable, line: TableRow, people: readonly Nominee[]): FoundNumber[] {
  const found = [numberOf(text, PEOPLE, false), numberOf(text, WOMEN, true)];
  return found.flatMap((number) => {
    const compared = number && compare(number, table, line, people);
    return compared ? [{ ...number, ...compared }] : [];
  });
}

type Place = Pick<FoundNumber, "stated" | "women" | "at" | "digits">;

function numberOf(text: string, pattern: RegExp, women: boolean): Place | null {
  const match = pattern.exec(text);
  const digits = match?.[1] ?? match?.[2];
  if (!match || digits === undefined) return null;
  const at = match[1] === undefined ? match.index + match[0].length - digits.length : match.index;
  return { stated: Number(digits.replace(/\./g, "")), women, at, digits };
}

/** Null when the list bears the number out. */
function compare({ stated, women }: Place, table: ReadTable, line: TableRow, people: readonly Nominee[]) {
  const above = people.filter((nominee) => nominee.line.row < line.row);
  const counted = above.filter(({ standing, gender }) => standing === "counted" && (!women || gender === "female"));
  const heading = line.groups.at(-1)?.row ?? -1;
  const before = table.rows.findLast((other) => other.kind === "total" && other.row < line.row)?.row ?? -1;
  const after = (row: number): number => counted.filter((nominee) => nominee.line.row > row).length;
  const sums: Sums = { all: counted.length, section: after(heading), sinceTotal: after(before) };
  if (Object.values(sums).includes(stated)) return null;
  const expected = expectedOf(line, stated, sums);
  // A reserve may have been counted by its author, and so may somebody whose gender nobody knows.
  const clear = above.every(({ standing, gender }) => standing === "counted" && (!women || gender !== null));
  return { counted: expected, certain: clear && isCertain(table, line, expected, sums) };
}

/** From the last to the first, so that places stay; "04 người" keeps its zero. */
function corrected(text: string, numbers: readonly FoundNumber[]): string {
  return [...numbers]
    .filter(({ certain }) => certain)
    .sort((a, b) => b.at - a.at)
    .reduce((words, { at, digits, counted }) => {
      const wanted = digits.startsWith("0") ? String(counted).padStart(digits.length, "0") : String(counted);
      return words.slice(0, at) + wanted + words.slice(at + digits.replace(/\.+$/, "").length);
    }, text);
}
