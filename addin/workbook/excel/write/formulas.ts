/** Blocks of formulas: one R1C1 text for a whole rectangle, however many rows it has. */
import { a1, r1c1 } from "../../../../shared/formulas/formula.ts";
import type { FormulaBlock } from "../../../../shared/sheet/edits.ts";
import { type Area, joined } from "../../edit-areas.ts";
import { type Ask, rangeOf } from "../ask.ts";
import { ONE_THING, put, putRows } from "./puts.ts";

/** Rectangles with the R1C1 text, "=" included, that all their cells have. */
export function formulaAreas(blocks: readonly FormulaBlock[]): Area<string>[] {
  return joined(
    blocks
      .filter((block) => block.values.length > 0 && !isFixed(block))
      .map(({ column, firstRow, formula, values }) => ({
        column,
        top: firstRow,
        bottom: firstRow + values.length - 1,
        what: `=${r1c1(formula)}`,
      })),
  );
}

/** A formula in text alone may hold addresses in A1, which mean something else in R1C1. */
export function isFixed({ formula }: FormulaBlock): boolean {
  return formula.every((piece) => typeof piece === "string");
}

export function putFormulas(sheet: string, blocks: readonly FormulaBlock[]): Ask[] {
  const fixed = blocks.filter((block) => block.values.length > 0 && isFixed(block));
  return [...formulaAreas(blocks).map((area) => putFormula(sheet, area)), ...fixed.map((block) => putFixed(sheet, block))];
}

export function putFormula(sheet: string, { rect, what }: Area<string>): Ask {
  return put(sheet, ONE_THING + 2 * what.length, (context) => {
    // Excel gives one text to every cell of the range; its types know two-dimensional arrays only.
    Object.assign(rangeOf(context, sheet, rect), { formulasR1C1: what });
  });
}

function putFixed(sheet: string, { column, firstRow, formula, values }: FormulaBlock): Ask {
  const rect = { top: firstRow, bottom: firstRow + values.length - 1, left: column, right: column };
  const rows = values.map((_, at) => [`=${a1(formula, firstRow + at)}`]);
  return putRows({
    sheet,
    rect,
    rows,
    write: (range, texts) => {
      range.formulas = texts;
    },
  });
}
