/** Two fillings of one workbook: where both write a sheet of the same name, the second's bears a name of its own. */
import { sheetPrefix } from "../formulas/formula.ts";
import type { NewSheet } from "../sheet/edits.ts";
import { PARAMETER_SHEET, PLAN_SHEETS, SUMMARY_SHEET } from "../sheet/own-sheets.ts";
import type { FillPlan } from "./fill.ts";

interface SheetTitle {
  readonly name: string;
  readonly title: string;
}

const OTHER: ReadonlyMap<unknown, SheetTitle> = new Map<unknown, SheetTitle>([
  [PARAMETER_SHEET.title, PLAN_SHEETS.parameters],
  [SUMMARY_SHEET.title, PLAN_SHEETS.summary],
]);

export function apart(first: FillPlan, second: FillPlan): FillPlan {
  const taken = new Set(first.edits.newSheets.map(({ name }) => name));
  const renamed = second.edits.newSheets.filter(({ name }) => taken.has(name));
  return renamed.reduce(withOwnName, second);
}

function withOwnName(plan: FillPlan, sheet: NewSheet): FillPlan {
  const [title] = sheet.rows[0] ?? [];
  const other = OTHER.get(title?.value);
  if (!other || !title) return plan;
  const { edits, sheets } = plan;
  const rows = [[{ ...title, value: other.title }, ...(sheet.rows[0] ?? []).slice(1)], ...sheet.rows.slice(1)];
  const [from, to] = [sheetPrefix(sheet.name), sheetPrefix(other.name)];
  return {
    ...plan,
    sheets: sheets.map((name) => (name === sheet.name ? other.name : name)),
    edits: {
      ...edits,
      newSheets: edits.newSheets.map((one) => (one === sheet ? { ...sheet, name: other.name, rows } : one)),
      names: edits.names.map(({ name, refersTo }) => ({
        name,
        refersTo: refersTo.startsWith(from) ? to + refersTo.slice(from.length) : refersTo,
      })),
    },
  };
}
