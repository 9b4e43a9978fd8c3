/** A formula of many cells in one column: which of them carry its text, and what the others say. */
import { a1, type Formula } from "../../formulas/formula.ts";
import { rangeName } from "../../sheet/address.ts";
import type { FormulaBlock } from "../../sheet/edits.ts";
import { SHEET_ROWS } from "../limits.ts";
import { SharedFormula } from "../shared-formula.ts";
import { formulaXml } from "./cell-xml.ts";

/**
 * A formula of more cells is written once and shared by them, which keeps a list of 20.000 people many times smaller; fewer cells have
 * it each, so that programs that do not know shared formulas see it. Other cells may lie between those that share, as Excel leaves them.
 */
const LONGEST_PLAIN_BLOCK = 500;

/** What Excel allows in a cell. */
export const MAX_FORMULA = 8192;

type Blocks = readonly [FormulaBlock, ...FormulaBlock[]];

/** Blocks of one column that have the very same formula, whatever stands between them; in the order of columns. */
export function byFormula(blocks: readonly FormulaBlock[]): Blocks[] {
  const found = new Map<Formula, Map<number, [FormulaBlock, ...FormulaBlock[]]>>();
  for (const block of blocks) {
    const columns = found.get(block.formula) ?? new Map<number, [FormulaBlock, ...FormulaBlock[]]>();
    found.set(block.formula, columns);
    const known = columns.get(block.column);
    if (known) known.push(block);
    else columns.set(block.column, [block]);
  }
  return [...found.values()].flatMap((columns) => [...columns.values()]).sort(([a], [b]) => a.column - b.column);
}

export class BlockFormula {
  readonly isShared: boolean;
  readonly column: number;
  /** The cell that carries the text of a shared formula is its first. */
  readonly firstRow: number;
  readonly #formula: Formula;
  readonly #number: number;
  readonly #range: string;
  /** What the other cells say; they stand in one sheet, with one prefix. */
  #member: string | null = null;

  constructor(blocks: Blocks, shared: number) {
    const [{ formula, column }] = blocks;
    this.#formula = formula;
    this.column = column;
    this.#number = shared;
    let [first, last, count] = [SHEET_ROWS, 0, 0];
    for (const { firstRow, values } of blocks) {
      first = Math.min(first, firstRow);
      last = Math.max(last, firstRow + values.length - 1);
      count += values.length;
    }
    this.firstRow = first;
    this.#range = rangeName({ top: first, bottom: last, left: column, right: column });
    // Whoever reads a shared formula moves it by its references: only where that gives the very text it is written so.
    const text = a1(formula, first);
    this.isShared = count > LONGEST_PLAIN_BLOCK && new SharedFormula(text, first, column).at(last, column) === a1(formula, last);
  }

  get isTooLong(): boolean {
    return a1(this.#formula, SHEET_ROWS - 1).length > MAX_FORMULA;
  }

  xml(prefix: string, row: number): string {
    if (this.isShared && row !== this.firstRow) {
      this.#member ??= `<${prefix}f ${this.#attributes}/>`;
      return this.#member;
    }
    const text = a1(this.#formula, row);
    return formulaXml(`${prefix}f`, text, this.isShared ? ` ${this.#attributes} ref="${this.#range}"` : "");
  }

  get #attributes(): string {
    return `t="shared" si="${this.#number}"`;
  }
}
