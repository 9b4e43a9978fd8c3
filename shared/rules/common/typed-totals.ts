/**
 * Totals under a list: the sum of the cost column and "64 người, trong đó 17 nữ", typed or computed, against the lines above them. A
 * total may be of its section or of the whole list: it is wrong only when it is neither.
 */
import { defineFinding, type Place } from "../../findings/finding.ts";
import { placeOf } from "../../plan/cells.ts";
import type { Nominee } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { cellName } from "../../sheet/address.ts";
import { cellKey, valueAt } from "../../sheet/snapshot.ts";
import { columnOf, type ReadTable, readable, type TableRow } from "../../sheet/table.ts";
import { fold } from "../../text/fold.ts";
import { numberText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";
import { readNumber } from "../../text/read-number.ts";
import { remember } from "../../text/remember.ts";
import type { Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const TotalTyped = defineFinding<{ stated: number; sum: number; formula: boolean }>({
  code: "common/total-differs",
  severity: "confirm",
  scope: "sheet",
  title: t("Số tổng không khớp các dòng", "Total differs from the lines"),
  message: {
    vi: ({ stated, sum, formula }) =>
      `Số tổng ${numberText(stated, "vi")}, cộng các dòng là ${numberText(sum, "vi")}${formula ? " (công thức không bao hết các dòng)" : " (số tổng nhập tay)"}`,
    en: ({ stated, sum, formula }) =>
      `The total says ${numberText(stated, "en")}, the lines add up to ${numberText(sum, "en")}${formula ? " (the formula misses lines)" : " (a typed total)"}`,
  },
  todo: t("Thay số tổng bằng công thức SUM trên các dòng.", "Replace the total by a SUM over the lines."),
  compares: ({ sum }) => [
    { title: t("Cộng các dòng", "Sum of the lines"), value: t(numberText(sum, "vi"), numberText(sum, "en")) },
  ],
});

export const PeopleDiffer = defineFinding<{ stated: number; counted: number; women: boolean }>({
  code: "common/people-count-differs",
  severity: "confirm",
  scope: "sheet",
  title: t("Số người ghi khác số dòng", "Stated number of people differs"),
  message: {
    vi: ({ stated, counted, women }) => `Ghi ${stated} ${women ? "nữ" : "người"}, danh sách có ${counted}`,
    en: ({ stated, counted, women }) => `${stated} ${women ? "women" : "people"} are stated, the list has ${counted}`,
  },
  todo: t("Sửa số người cho khớp danh sách.", "Correct the number of people."),
  compares: ({ counted }) => [{ title: t("Danh sách có", "On the list"), value: t(String(counted), String(counted)) }],
});

export const typedTotals: Rule<Plan> = {
  name: "common/typed-totals",
  finds: [TotalTyped, PeopleDiffer],
  covers: [],
  *check({ tables, nominees }) {
    const listed = byTable(nominees);
    for (const table of tables) {
      if (table.spec.kind === "courses") yield* sumFindings(table, ["size", "totalCost"]);
      if (table.spec.kind !== "nominees") continue;
      yield* sumFindings(table, ["cost"]);
      yield* peopleFindings(table, listed.get(table) ?? []);
    }
  },
};

function byTable(nominees: readonly Nominee[]): ReadonlyMap<ReadTable, readonly Nominee[]> {
  const listed = new Map<ReadTable, Nominee[]>();
  for (const nominee of nominees) {
    const list = listed.get(nominee.table);
    if (list) list.push(nominee);
    else listed.set(nominee.table, [nominee]);
  }
  return listed;
}

function* sumFindings(table: ReadTable, fields: readonly string[]) {
  for (const field of fields) {
    const column = columnOf(table, field)?.column;
    if (column === undefined) continue;
    let section = 0;
    let all = 0;
    let sinceTotal = 0;
    for (const line of table.rows) {
      if (line.kind === "group") section = 0;
      const value = numberAt(table, line.row, column);
      if (line.kind === "record") {
        section += value ?? 0;
        all += value ?? 0;
        sinceTotal += value ?? 0;
      }
      if (line.kind !== "total") continue;
      const sums = [section, all, sinceTotal];
      if (value !== null && all > 0 && !sums.some((sum) => sameSum(value, sum)))
        yield totalFinding(table, line, column, value, nearest(value, isTotalOfPart(line) ? sums : [all]));
      sinceTotal = 0;
    }
  }
}

/** The sum that a total was meant to be: of its section, of the lines since the last total, or of the whole list. */
function nearest(stated: number, sums: readonly number[]): number {
  return sums.reduce((best, sum) => (Math.abs(stated - sum) < Math.abs(stated - best) ? sum : best));
}

function numberAt({ sheet }: ReadTable, row: number, column: number): number | null {
  const reading = readNumber(valueAt(sheet, row, column));
  return reading.kind === "number" ? reading.value : null;
}

/** Sheets round to a tenth of their unit at most. */
function sameSum(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1e-6, Math.abs(b) * 1e-9);
}

/** "Cộng mục I", "Cộng khóa 2": of a part, where "Tổng cộng" is of the whole. */
function isTotalOfPart({ text }: TableRow): boolean {
  return /^cong\b/.test(fold(text));
}

function totalFinding(table: ReadTable, line: TableRow, column: number, stated: number, sum: number) {
  const formula = table.sheet.formulas.has(cellKey(line.row, column));
  const rounded = Number(sum.toPrecision(15));
  const fix = formula ? null : [{ cell: cellName(line.row, column), before: stated, after: rounded }];
  return TotalTyped.at(placeOf(table, line.row, column), { stated, sum: rounded, formula }, { fix });
}

/** No number of people is longer; without an end, a cell of digits would be tried from each of them to the last. */
const PEOPLE = /(\d[\d.]{0,11})\s*(?:người|đồng chí|đ\/c|cán bộ|học viên|nguoi)(?!\s*(?:là\s*)?(?:nữ|nam)(?!\p{L}))/iu;
/** "17 nữ", "17 đồng chí nữ", "nữ: 17". \b knows no Vietnamese letters. */
const WOMEN =
  /(\d[\d.]{0,11})\s*(?:(?:người|đồng chí|đ\/c|cán bộ)\s*(?:là\s*)?)?(?:nữ|nu)(?!\p{L})|(?<!\p{L})nữ\s*[:=]?\s*(\d{1,12})/iu;
const TOTAL_WORDS = /t[ổo]ng|c[ộo]ng|danh s[áa]ch (n[àa]y )?(g[ồo]m|c[óo])|trong đó/iu;

interface Stated {
  readonly people: number | null;
  readonly women: number | null;
}

const NOTHING: Stated = { people: null, women: null };

/** The numbers of people that a text states as a total. */
const statedBy = remember((typed: string): Stated => {
  const text = typed.normalize("NFC");
  if (!TOTAL_WORDS.test(text)) return NOTHING;
  const women = WOMEN.exec(text);
  return { people: wholeNumber(PEOPLE.exec(text)?.[1]), women: wholeNumber(women?.[1] ?? women?.[2]) };
});

function wholeNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits.replace(/\./g, ""));
}

/** People counted on the lines so far: of the whole list, since the last heading, since the last total. */
class Headcount {
  #all = 0;
  #section = 0;
  #sinceTotal = 0;

  add(): void {
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

  /** Null when the number stated is one of them; else the one that it was meant to be. */
  insteadOf(stated: number, line: TableRow): number | null {
    const counts = [this.#all, this.#section, this.#sinceTotal];
    if (counts.includes(stated)) return null;
    return nearest(stated, isTotalOfPart(line) ? counts : [this.#all]);
  }
}

/** One walk down the table with the people beside it: a list may state its numbers on every second line. */
function* peopleFindings(table: ReadTable, nominees: readonly Nominee[]) {
  const people = new Headcount();
  const women = new Headcount();
  let next = 0;
  for (const line of table.rows) {
    for (let nominee = nominees[next]; nominee && nominee.line.row < line.row; nominee = nominees[++next]) {
      if (nominee.standing !== "counted") continue;
      people.add();
      if (nominee.gender === "female") women.add();
    }
    if (line.kind === "group") for (const count of [people, women]) count.startSection();
    if (line.kind === "record" || line.kind === "group") continue;
    for (const [column, typed] of (table.sheet.rows[line.row] ?? []).entries()) {
      const value = readable(typed);
      const stated = typeof value === "string" ? statedBy(value) : NOTHING;
      if (stated !== NOTHING) yield* differing(stated, people, women, line, placeOf(table, line.row, column));
    }
    if (line.kind === "total") for (const count of [people, women]) count.passTotal();
  }
}

function* differing(stated: Stated, people: Headcount, women: Headcount, line: TableRow, place: Place) {
  const counted = stated.people === null ? null : people.insteadOf(stated.people, line);
  if (stated.people !== null && counted !== null) yield PeopleDiffer.at(place, { stated: stated.people, counted, women: false });
  const countedWomen = stated.women === null ? null : women.insteadOf(stated.women, line);
  if (stated.women !== null && countedWomen !== null)
    yield PeopleDiffer.at(place, { stated: stated.women, counted: countedWomen, women: true });
}
