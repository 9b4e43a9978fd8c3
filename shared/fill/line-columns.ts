/**
 * Columns that tables of groups, classes and programmes can have calculated: days, cost of one person, cost of the line, share. Each reads
 * real numbers and dates of its own line and says "Chưa rõ" for anything else.
 */
import type { Formula } from "../formulas/formula.ts";
import type { RowCells } from "../formulas/result.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import type { Text } from "../text/locale.ts";
import type { FillColumn, LineFormula } from "./fill.ts";

export const UNCLEAR = "Chưa rõ";
const SAYS_UNCLEAR = `"${UNCLEAR}"`;

const t = (vi: string, en: string): Text => ({ vi, en });

const column = (id: string, title: Text, header: string, rest: Partial<FillColumn> = {}): FillColumn => ({
  id,
  title,
  header,
  width: 10,
  align: "right",
  ...rest,
});

export const DAYS = column("days", t("Số ngày", "Days"), "Số ngày", { width: 8, align: "center", numberFormat: "0" });
export const SHARE = column("share", t("Tỷ lệ", "Share"), "Tỷ lệ", { numberFormat: "0.0%" });

/** `unit`: as the column of costs says it, "triệu đồng". */
export function costPerPersonColumn(unit: string): FillColumn {
  return column("costPerPerson", t("Kinh phí một người", "Cost per person"), `Kinh phí một người (${unit})`, {
    width: 14,
    numberFormat: "#,##0.00",
  });
}

export function totalCostColumn(unit: string): FillColumn {
  return column("totalCost", t("Kinh phí", "Cost"), `Kinh phí (${unit})`, { width: 14, numberFormat: "#,##0.00" });
}

const at = (of: number): Formula[number] => ({ kind: "same-row", column: of });

/** `IF(AND(ISNUMBER(a),ISNUMBER(b)),…,"Chưa rõ")`: both cells hold numbers. */
function ofTwo(a: number, b: number, then: Formula, calculate: (a: number, b: number) => CellValue): LineFormula {
  return {
    formula: ["IF(AND(ISNUMBER(", at(a), "),ISNUMBER(", at(b), ")),", ...then, `,${SAYS_UNCLEAR})`],
    calculate(cells: RowCells) {
      const [one, other] = [cells(a), cells(b)];
      return typeof one === "number" && typeof other === "number" ? calculate(one, other) : UNCLEAR;
    },
  };
}

/** Both days count. */
export function daysFormula(start: number, end: number): LineFormula {
  const then: Formula = [
    "IF(INT(",
    at(end),
    ")>=INT(",
    at(start),
    "),INT(",
    at(end),
    ")-INT(",
    at(start),
    `)+1,${SAYS_UNCLEAR})`,
  ];
  return ofTwo(start, end, then, (first, last) =>
    Math.floor(last) >= Math.floor(first) ? Math.floor(last) - Math.floor(first) + 1 : UNCLEAR,
  );
}

export function quotientFormula(total: number, people: number): LineFormula {
  const then: Formula = ["IF(", at(people), ">0,ROUND(", at(total), "/", at(people), `,6),${SAYS_UNCLEAR})`];
  return ofTwo(total, people, then, (sum, count) => (count > 0 ? rounded(sum / count) : UNCLEAR));
}

export function productFormula(people: number, each: number): LineFormula {
  return ofTwo(people, each, ["ROUND(", at(people), "*", at(each), ",6)"], (count, cost) => rounded(count * cost));
}

/** Of the sum of a column from a row to a row, with `sum` as what that is. */
export function shareFormula(of: number, rows: { readonly first: number; readonly last: number }, sum: number): LineFormula {
  const all: Formula[number] = { kind: "fixed", sheet: null, top: rows.first, left: of, bottom: rows.last, right: of };
  return {
    formula: ["IF(ISNUMBER(", at(of), "),IF(SUM(", all, ")>0,", at(of), "/SUM(", all, `),${SAYS_UNCLEAR}),${SAYS_UNCLEAR})`],
    calculate(cells) {
      const own = cells(of);
      return typeof own === "number" && sum > 0 ? own / sum : UNCLEAR;
    },
  };
}

const MILLION = 1_000_000;

function rounded(value: number): number {
  return Number((Math.round((value + Number.EPSILON) * MILLION) / MILLION).toPrecision(15));
}
