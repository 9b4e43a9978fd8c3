/** What can be mended and filled in the open workbook, in words and cells for the pane, and the edits that do it. */

import type { FillWish } from "../../shared/fill/fill.ts";
import { applyFixes } from "../../shared/fixes/apply.ts";
import type { Fix } from "../../shared/fixes/fix.ts";
import { FIX_KINDS } from "../../shared/fixes/kinds.ts";
import { changeInWords } from "../../shared/fixes/preview.ts";
import type { Check } from "../../shared/report.ts";
import { NO_EDITS } from "../../shared/sheet/edits.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { drawn } from "../text/drawn.ts";
import { filledList, mendedList } from "./done-list.ts";
import type { KeptWanted } from "./kept-messages.ts";
import type { FillView, FixKindView, FixView, Wanted, WantedEdits } from "./messages.ts";
import type { SealWanted } from "./seal-messages.ts";

/** More than anybody reads through before pressing a button; all of them are counted and written. */
const PREVIEWED = 200;

export function fixKinds(check: Check, locale: Locale, date1904: boolean): FixKindView[] {
  const fixes = check.fixes();
  return FIX_KINDS.flatMap(({ id, title, says, meaning }) => {
    const own = fixes.filter(({ kind }) => kind === id);
    if (own.length === 0) return [];
    return [
      {
        kind: id,
        title: title[locale],
        says: says[locale],
        corrects: meaning === "corrected",
        cells: own.reduce((sum, { changes }) => sum + changes.length, 0),
        ids: own.map((fix) => fix.id),
        fixes: own.slice(0, PREVIEWED).map((fix) => fixView(fix, date1904)),
      },
    ];
  });
}

export function fixView({ id, sheet, changes }: Fix, date1904: boolean): FixView {
  return {
    id,
    sheet,
    changes: changes.slice(0, PREVIEWED).map((change) => {
      const { before, after, ...rest } = changeInWords(change, date1904);
      return { ...rest, before: drawn(before), after: drawn(after) };
    }),
  };
}

export async function fillView(check: Pick<Check, "fill">, wish: FillWish): Promise<FillView> {
  const { columns, notFilled, sheets, offered } = await check.fill(wish);
  const once = new Map(offered.map(({ header, title }) => [header, { header, title }]));
  return { columns, notFilled, sheets, offered: [...once.values()] };
}

export async function wantedEdits(
  check: Check,
  wanted: Exclude<Wanted, KeptWanted | SealWanted>,
  date1904: boolean,
): Promise<WantedEdits> {
  // What was chosen goes with whatever is written, and here with nothing.
  if ("columns" in wanted || "upgrade" in wanted) return { edits: NO_EDITS, cells: 0 };
  if ("fill" in wanted) {
    const plan = await check.fill(wanted.fill);
    return { edits: plan.edits, cells: plan.columns.reduce((sum, { written }) => sum + written, 0), done: filledList(plan) };
  }
  if ("typed" in wanted) return { edits: NO_EDITS, cells: 0 };
  const ids = new Set(wanted.fixes);
  const fixes = check.fixes().filter(({ id }) => ids.has(id));
  const cells = fixes.reduce((sum, { changes }) => sum + changes.length, 0);
  return { edits: applyFixes(fixes), cells, done: mendedList(fixes, date1904) };
}
