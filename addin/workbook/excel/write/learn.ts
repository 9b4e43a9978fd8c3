/** Everything that must be known before the first cell is written, in as few requests as it takes. */
import type { SheetEdits, WorkbookEdits } from "../../../../shared/sheet/edits.ts";
import type { Text } from "../../../../shared/text/locale.ts";
import { converse, type Manners } from "../conversation.ts";
import { askBook, type Book, NO_BOOK } from "./book.ts";
import { askReplaced, Replaced } from "./replaced.ts";
import { grownTables, type TableGrowth } from "./tables.ts";
import type { Past } from "./take-back.ts";
import { askFrames, askTarget, Target } from "./target.ts";

export interface Planned {
  readonly target: Target;
  /** With the headers that the tables of the sheet allow. */
  readonly edits: SheetEdits;
  readonly growths: readonly TableGrowth[];
}

export interface Learnt extends Past {
  readonly planned: readonly Planned[];
  /** What Excel turned out not to let be set. */
  readonly unset: Set<Text>;
}

export async function learn(
  context: Excel.RequestContext,
  edits: WorkbookEdits,
  supports: (version: string) => boolean,
  manners: Manners,
): Promise<Learnt> {
  const targets = edits.sheets.map((sheet) => new Target(sheet));
  const replaced: Replaced[] = [];
  let book: Book = NO_BOOK;
  const first = askBook(edits, (found) => {
    book = found;
    const known = new Map(found.sheets.map((name) => [name.toLowerCase(), name]));
    for (const sheet of edits.newSheets) {
      const name = known.get(sheet.name.toLowerCase());
      if (name !== undefined) replaced.push(new Replaced(name));
    }
    return replaced.map((one) => askReplaced(one, supports));
  });
  await converse(context, [first, ...targets.map((target) => askTarget(target, supports))], manners);
  await converse(context, targets.flatMap(askFrames), manners);
  const planned = targets.map((target) => ({ target, ...grownTables(target) }));
  const growths = new Map(planned.map((one) => [one.target, one.growths]));
  return { edits, book, targets, growths, replaced, planned, unset: new Set() };
}
