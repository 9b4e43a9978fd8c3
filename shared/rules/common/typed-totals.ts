/**
 * Totals under a list: the sum of the cost column and "64 người, trong đó 17 nữ", typed or computed, against the lines above them. A
 * total may be of its section or of the whole list: it is wrong only when it is neither.
 */
import { defineFinding } from "../../findings/finding.ts";
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
    for (const table of tables) {
      if (table.spec.kind === "courses") yield* sumFindings(table, ["size", "totalCost"]);
      if (table.spec.kind !== "nominees") continue;
      yield* sumFindings(table, ["cost"]);
      yield* peopleFindings(
        table,
        nominees.filter((nominee) => nominee.table === table),
      );
    }
  },
};

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

const PEOPLE = /(\d[\d.]*)\s*(?:người|đồng chí|đ\/c|cán bộ|học viên|nguoi)(?!\s*(?:là\s*)?(?:nữ|nam)(?!\p{L}))/iu;
/** "17 nữ", "17 đồng chí nữ", "nữ: 17". \b knows no Vietnamese letters. */
const WOMEN = /(\d[\d.]*)\s*(?:(?:người|đồng chí|đ\/c|cán bộ)\s*(?:là\s*)?)?(?:nữ|nu)(?!\p{L})|(?<!\p{L})nữ\s*[:=]?\s*(\d+)/iu;

function* peopleFindings(table: ReadTable, nominees: readonly Nominee[]) {
  for (const line of table.rows) {
    if (line.kind === "record" || line.kind === "group") continue;
    for (const [column, typed] of (table.sheet.rows[line.row] ?? []).entries()) {
      const value = readable(typed);
      if (typeof value !== "string") continue;
      yield* statedIn(value.normalize("NFC"), line, column, table, nominees);
    }
  }
}

function* statedIn(text: string, line: TableRow, column: number, table: ReadTable, nominees: readonly Nominee[]) {
  if (!/t[ổo]ng|c[ộo]ng|danh s[áa]ch (n[àa]y )?(g[ồo]m|c[óo])|trong đó/iu.test(text)) return;
  const people = PEOPLE.exec(text)?.[1];
  const women = WOMEN.exec(text);
  const above = nominees.filter((nominee) => nominee.line.row < line.row && nominee.standing === "counted");
  const heading = line.groups.at(-1)?.row ?? -1;
  const section = above.filter((nominee) => nominee.line.row > heading);
  const before = table.rows.findLast((other) => other.kind === "total" && other.row < line.row)?.row ?? -1;
  const sinceTotal = above.filter((nominee) => nominee.line.row > before);
  const place = placeOf(table, line.row, column);
  const differs = (stated: number, of: (list: readonly Nominee[]) => number): number | null =>
    [above, section, sinceTotal].some((list) => stated === of(list))
      ? null
      : nearest(stated, isTotalOfPart(line) ? [above, section, sinceTotal].map(of) : [of(above)]);
  if (people) {
    const stated = Number(people.replace(/\./g, ""));
    const counted = differs(stated, (list) => list.length);
    if (counted !== null) yield PeopleDiffer.at(place, { stated, counted, women: false });
  }
  if (!women) return;
  const stated = Number((women[1] ?? women[2] ?? "").replace(/\./g, ""));
  const counted = differs(stated, (list) => list.filter(({ gender }) => gender === "female").length);
  if (counted !== null) yield PeopleDiffer.at(place, { stated, counted, women: true });
}
