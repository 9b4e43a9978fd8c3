/** What is typed, pasted or cleared in the page's own sheet: asked about where a formula would go, and said why where it cannot be. */
import { cellName } from "../../shared/sheet/address.ts";
import { textFor } from "../text/text.ts";
import type { NotPut } from "../worker/edit-messages.ts";
import type { App } from "./app.ts";
import { sayFailed } from "./problems.ts";
import { confirmed } from "./question.ts";
import { say } from "./say.ts";

/** 0-based. */
export interface TypedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** More than this is work for a spreadsheet. */
export const MOST_TYPED = 5_000;

/** `formulas`: how many of the cells hold one that would be lost. True once it stands in the cells. */
export async function typeCells(app: App, sheet: string, typed: readonly TypedText[], formulas = 0): Promise<boolean> {
  try {
    return await typeIn(app, sheet, typed, formulas);
  } catch (error) {
    sayFailed(app, error);
    return false;
  }
}

async function typeIn(app: App, sheet: string, typed: readonly TypedText[], formulas: number): Promise<boolean> {
  const { store, session } = app;
  const words = textFor(store.get().locale).typing;
  const [first] = typed;
  if (!session || !first) return false;
  if (typed.length > MOST_TYPED) return refuse(app, words.tooMany(MOST_TYPED));
  if (formulas > 0 && !(await mayLoseFormulas(app, cellName(first.row, first.column), formulas))) return false;
  const cells = typed.map(({ row, column, text }) => ({ sheet, cell: cellName(row, column), text }));
  const { locked } = await session.call("cellRules", { sheet, cells: cells.map(({ cell }) => cell) });
  if (locked[0] !== undefined) return refuse(app, words.locked(locked[0]));
  const { editCells } = await import("./edit.ts");
  const edited = await editCells(app, cells);
  const [refused] = edited?.refused ?? [];
  if (refused) return refuse(app, whyNot(refused.why, refused.cell, words));
  if (!edited && store.get().busy) return refuse(app, words.busy);
  return edited !== null;
}

export function mayLoseFormulas(app: App, cell: string, formulas: number): Promise<boolean> {
  const words = textFor(app.store.get().locale).typing;
  return confirmed(app, { words: words.overFormula(cell, formulas), yes: words.overFormulaYes, no: words.overFormulaNo });
}

export function refuse({ store }: App, words: string): false {
  say(store, words, { shown: true });
  return false;
}

type TypingWords = ReturnType<typeof textFor>["typing"];

function whyNot(why: NotPut, cell: string, words: TypingWords): string {
  if (why === "formula") return words.formula;
  return why === "merged" ? words.merged(cell) : words.outside;
}
