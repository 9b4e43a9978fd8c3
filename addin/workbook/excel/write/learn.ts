/** Everything that must be known before the first cell is written, in as few requests as it takes. */
import type { SheetEdits, WorkbookEdits } from "../../../../shared/sheet/edits.ts";
import { converse, type Manners } from "../conversation.ts";
import { Before } from "./before.ts";
import { askBook, type Book, NO_BOOK } from "./book.ts";
import { contentsOf } from "./put-sheet.ts";
import { askReplaced } from "./replaced.ts";
import { grownTables, type TableGrowth } from "./tables.ts";
import type { Past, Replaced } from "./take-back.ts";
import { askFrames, askTarget, Target } from "./target.ts";

export interface Planned {
  readonly target: Target;
  /** With the headers that the tables of the sheet allow. */
  readonly edits: SheetEdits;
  readonly growths: readonly TableGrowth[];
}

export interface Learnt extends Past {
  readonly planned: readonly Planned[];
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
      if (name !== undefined) replaced.push({ before: new Before(name), extent: contentsOf(sheet)[0]?.rect ?? null });
    }
    return replaced.map(({ before }) => askReplaced(before));
  });
  await converse(context, [first, ...targets.map((target) => askTarget(target, supports))], manners);
  await converse(context, targets.flatMap(askFrames), manners);
  const planned = targets.map((target) => ({ target, ...grownTables(target) }));
  const growths = new Map(planned.map((one) => [one.target, one.growths]));
  return { edits, book, targets, growths, replaced, planned };
}
