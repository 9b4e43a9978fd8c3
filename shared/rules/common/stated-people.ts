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

/** No number of people is longer; without an end, a cell of digits would be tried from each of them to the last. */
const PEOPLE = /(\d[\d.]{0,11})\s*(?:người|đồng chí|đ\/c|cán bộ|học viên|nguoi)(?!\s*(?:là\s*)?(?:nữ|nam)(?!\p{L}))/iu;
/** "17 nữ", "17 đồng chí nữ", "nữ: 17". \b knows no Vietnamese letters. */
const WOMEN =
  /(\d[\d.]{0,11})\s*(?:(?:người|đồng chí|đ\/c|cán bộ)\s*(?:là\s*)?)?(?:nữ|nu)(?!\p{L})|(?<!\p{L})nữ\s*[:=]?\s*(\d{1,12})/iu;
const SPEAKS_OF_LIST = /t[ổo]ng|c[ộo]ng|danh s[áa]ch (n[àa]y )?(g[ồo]m|c[óo])|trong đó/iu;

/** One walk down the table with the people beside it: a list may state its numbers on every second line. */
export function* statedPeople(table: ReadTable, people: readonly Nominee[]): Generator<Stated> {
  const counts = { people: new Headcount(), women: new Headcount() };
  let next = 0;
  for (const line of table.rows) {
    for (let nominee = people[next]; nominee && nominee.line.row < line.row; nominee = people[++next]) {
      const { standing, gender } = nominee;
      counts.people.add(standing === "counted", standing === "counted");
      counts.women.add(standing === "counted" && gender === "female", standing === "counted" && gender !== null);
    }
    if (line.kind === "group") for (const count of Object.values(counts)) count.startSection();
    if (line.kind === "record" || line.kind === "group") continue;
    for (const [column, value] of (table.sheet.rows[line.row] ?? []).entries()) {
      const typed = readable(value);
      if (typeof typed !== "string") continue;
      const legacy = legacyAt(table.sheet, typed, line.row, column);
      const text = legacy ? fromLegacy(typed, legacy) : typed.normalize("NFC");
      const numbers = SPEAKS_OF_LIST.test(text) ? numbersIn(text, table, line, counts) : [];
      if (numbers.length > 0) yield { row: line.row, column, typed, numbers, corrected: corrected(text, numbers) };
    }
    if (line.kind === "total") for (const count of Object.values(counts)) count.passTotal();
  }
}

interface Counts {
  readonly people: Headcount;
  readonly women: Headcount;
}

/** People counted on the lines so far: of the whole list, since the last heading, since the last total. */
class Headcount {
  #all = 0;
  #section = 0;
  #sinceTotal = 0;
  /** Nobody above may have been counted otherwise by the author: a reserve, or somebody whose gender nobody knows. */
  clear = true;

  add(counts: boolean, certain: boolean): void {
    this.clear &&= certain;
    if (!counts) return;
    this.#all++;
    this.#section++;
    this.#sinceTotal++;
  }

  startSection(): void {
    this.#section = 0;
  }

  passTotal(): void {
    this.#sinceTotal = 0;
  }

  sums(): Sums {
    return { all: this.#all, section: this.#section, sinceTotal: this.#sinceTotal };
  }
}

interface FoundNumber extends StatedNumber {
  readonly at: number;
  readonly digits: string;
}

function numbersIn(text: string, table: ReadTable, line: TableRow, counts: Counts): FoundNumber[] {
  const found = [numberOf(text, PEOPLE, false), numberOf(text, WOMEN, true)];
  return found.flatMap((number) => {
    const compared = number && compare(number, table, line, number.women ? counts.women : counts.people);
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
function compare({ stated }: Place, table: ReadTable, line: TableRow, count: Headcount) {
  const sums = count.sums();
  if (Object.values(sums).includes(stated)) return null;
  const expected = expectedOf(line, stated, sums);
  return { counted: expected, certain: count.clear && isCertain(table, line, expected, sums) };
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
