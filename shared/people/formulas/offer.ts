/** What formulas a programme offers for the lists of nominees of a workbook. */

import type { FillColumn, FillTable, LineFormula, OfferedColumn } from "../../fill/fill.ts";
import { calculation } from "../../formulas/calculate.ts";
import { cell, type Expression, type Result, value } from "../../formulas/expression.ts";
import { printFormula } from "../../formulas/print.ts";
import type { Calculation } from "../../formulas/result.ts";
import { serialOf } from "../../sheet/day.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import type { Person } from "../person.ts";
import type { Assessed, Subject } from "../subject.ts";
import { codedOf, codesFormula, factsByCode } from "./codes.ts";
import {
  ageFormula,
  daysFormula,
  decisionFormula,
  groupFormula,
  monthsLeftFormula,
  priorityFormula,
  retirementFormula,
} from "./columns.ts";
import { courseTables } from "./course-names.ts";
import { type LineFormulas, type ListFormulas, lineFormulas } from "./facts.ts";
import type { FormulaScheme } from "./formula-scheme.ts";
import { type LawValues, lawValues } from "./law-values.ts";
import { headName, letterName } from "./names.ts";
import { reasonFormula } from "./reason.ts";
import { columnsRead, type RowShape, shapeOf } from "./row-shape.ts";
import { type WordColumns, wordColumns } from "./word-columns.ts";
import { readWordings, type ShapedLine, type Wordings } from "./wordings.ts";

/** One list of nominees with what its formulas lean on. */
export interface OfferedList {
  readonly list: ListFormulas;
  readonly lines: readonly ShapedLine[];
  readonly fill: FillTable;
}

export interface Offer {
  readonly lists: readonly OfferedList[];
  readonly wordings: Wordings;
  readonly law: LawValues;
  readonly courseTables: readonly ReadTable[];
}

export function offerOf<P extends Person>(subject: Subject<P>, formulas: FormulaScheme<P>): Offer {
  const { plan, assessed } = subject;
  const { scheme, lists: specs, code, spans } = formulas;
  const law = lawValues(plan.workbook.date1904, formulas);
  const byTable = linesByTable(assessed, formulas);
  const wordings = readWordings(plan, [...byTable.values()].flat(), scheme, specs);
  const own = { lists: specs, coded: codedOf(scheme), ...(code ? { code } : {}), ...(spans ? { spans } : {}) };
  const lists = [...byTable].map(([table, lines], index): OfferedList => {
    const letter = plan.titles.get(table)?.letter ?? null;
    const list: ListFormulas = {
      formulas: own,
      table,
      columns: lines[0]?.columns ?? wordColumns(table, specs),
      wordings,
      law,
      letter: letter === null ? null : { kind: "name", name: letterName(index), value: serialOf(letter, plan.workbook.date1904) },
      head: { kind: "name", name: headName(index), value: 1 },
    };
    return { list, lines, fill: fillTableOf(list, lines, formulas) };
  });
  return { lists, wordings, law, courseTables: courseTables(plan) };
}

function linesByTable<P extends Person>(
  assessed: readonly Assessed<P>[],
  { lists }: FormulaScheme<P>,
): Map<ReadTable, ShapedLine[]> {
  const lines = new Map<ReadTable, ShapedLine[]>();
  const columns = new Map<ReadTable, { readonly read: readonly number[]; readonly words: WordColumns }>();
  for (const one of assessed) {
    const { table } = one.nominee;
    let known = columns.get(table);
    if (!known) {
      const words = wordColumns(table, lists);
      const looked = lists.flatMap(({ id }) => words.of(id));
      known = { read: [...new Set([...columnsRead(table), ...looked])], words };
      columns.set(table, known);
      lines.set(table, []);
    }
    lines.get(table)?.push({ assessed: one, shape: shapeOf(one.nominee, known.read), columns: known.words });
  }
  return lines;
}

function fillTableOf<P extends Person>(list: ListFormulas, lines: readonly ShapedLine[], of: FormulaScheme<P>): FillTable {
  const { table, law } = list;
  const { scheme, group, target, reason: words } = of;
  const { groups, general, priority, eligible } = scheme;
  const reasons = { groups: group ? groups : [], target, general, words };
  const shapes = new Map<string, RowShape>(lines.map(({ shape }) => [shape.key, shape]));
  const facts = new Map<string, LineFormulas>();
  const factsOf = (key: string): LineFormulas | null => {
    const shape = shapes.get(key);
    if (!shape) return null;
    const known = facts.get(key) ?? lineFormulas(list, shape);
    facts.set(key, known);
    return known;
  };
  const offer = (
    column: FillColumn,
    write: (facts: LineFormulas, codes: Expression) => Expression,
    options: Options = {},
  ): OfferedColumn => ({
    column,
    at: columnOf(table, column.id)?.column ?? null,
    needs: options.needs ?? [],
    asks: options.byCode ? ["codes"] : [],
    formulaFor(key, columnAt) {
      const line = factsOf(key);
      if (!line) return null;
      const codes = options.byCode ? columnAt("codes") : null;
      if (codes === null) return lineFormula(write(line, NO_CODES), law.date1904);
      const formula = lineFormula(write(factsByCode(line, cell(codes)), cell(codes)), law.date1904);
      return { ...formula, calculate: byCodes(formula.calculate, codes, list.table) };
    },
  });
  return {
    table,
    lines: lines.map(({ assessed, shape }) => ({ row: assessed.nominee.line.row, shape: shape.key })),
    columns: [
      offer(AGE, ageFormula),
      offer(RETIREMENT, retirementFormula),
      offer(MONTHS_LEFT, monthsLeftFormula),
      ...(columnOf(table, "days") ? [offer(DAYS, daysFormula)] : []),
      ...(group ? [offer(group.column, (facts) => groupFormula(facts, groups, group.shown), { byCode: true })] : []),
      offer(DECISION, (facts) => decisionFormula(facts, eligible), { byCode: true }),
      ...(priority ? [offer(PRIORITY, (facts) => priorityFormula(facts, priority))] : []),
      offer(REASON, (facts, codes) => reasonFormula(facts, codes, reasons), { byCode: true, needs: ["codes"] }),
      offer(CODES, codesFormula),
    ],
  };
}

/** Formulas that lean on the codes are not written without them. */
const NO_CODES = value("");

interface Options {
  /** The formula is short where a column of codes stands. */
  readonly byCode?: boolean;
  readonly needs?: readonly string[];
}

/** A few hundred codes stand for twenty thousand people. Besides the codes only the name counts, and only whether there is one. */
function byCodes(calculate: Calculation, codes: number, table: ReadTable): Calculation {
  const name = (columnOf(table, "familyName") ?? columnOf(table, "name"))?.column ?? -1;
  const known = new Map<string, Result>();
  return (cells) => {
    const text = cells(codes);
    if (typeof text !== "string") return calculate(cells);
    const nameless = name >= 0 && (cells(name) ?? "") === "";
    const key = nameless ? `${text} ` : text;
    let result = known.get(key);
    if (result === undefined) {
      result = calculate(cells);
      known.set(key, result);
    }
    return result;
  };
}

function lineFormula(expression: Expression, date1904: boolean): LineFormula {
  return { formula: printFormula(expression), calculate: calculation(expression, date1904) };
}

export const column = (
  id: string,
  header: string,
  en: string,
  width: number,
  align: FillColumn["align"],
  numberFormat?: string,
): FillColumn => ({ id, title: { vi: header, en }, header, width, align, ...(numberFormat ? { numberFormat } : {}) });

const AGE = column("age", "Tuổi khi khai giảng", "Age on the first day", 9, "center", "0");
const RETIREMENT: FillColumn = {
  ...column("retirement", "Ngày nghỉ hưu theo tuổi", "Last day of work by age", 12, "center", "dd/mm/yyyy"),
  like: ["start", "birth"],
};
const MONTHS_LEFT = column("monthsLeft", "Thời gian công tác còn lại (tháng)", "Service left (months)", 11, "center", "0");
const DAYS = column("days", "Số ngày", "Days", 8, "center", "0");
const DECISION = column("decision", "Kết luận", "Decision", 16, "left");
const PRIORITY = column("priority", "Ưu tiên", "Priority", 16, "center");
const REASON = column("reason", "Lý do", "Reason", 34, "left");
const CODES = column("codes", "Mã điều kiện", "Codes of the conditions", 15, "center");
