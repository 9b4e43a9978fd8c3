/**
 * Writes edits into the open workbook: looks first whether all of it can be written and what stands there, then writes in as few requests as
 * its size allows, then reads it back. Excel's requests are not all or nothing, and its own undo does not reliably cover them: whatever goes
 * wrong after the first of them, what was written is taken back.
 */
import { mergeSheetEdits } from "../../../../shared/fill/merge-edits.ts";
import { mergesOf, type WorkbookEdits } from "../../../../shared/sheet/edits.ts";
import type { Text } from "../../../../shared/text/locale.ts";
import { checkWriting } from "../../check-writing.ts";
import { problem } from "../../problems.ts";
import type { UndoOptions, WriteOptions, WrittenPlace } from "../../workbook.ts";
import { placesOf } from "../../written.ts";
import type { Ask } from "../ask.ts";
import { converse, type Manners } from "../conversation.ts";
import type { ExcelHost } from "../excel-host.ts";
import { codeOf, didNothing } from "../host-errors.ts";
import { mannersOf } from "../manners.ts";
import type { ReadTools } from "../read.ts";
import { type Known, mustBeAsRead } from "./as-read.ts";
import { type Learnt, learn } from "./learn.ts";
import { putBook } from "./put-book.ts";
import { putCells } from "./put-cells.ts";
import { putSheet } from "./put-sheet.ts";
import { put } from "./puts.ts";
import { putBack } from "./take-back.ts";
import { mustBeAsWritten, verify } from "./verify.ts";
import { WRITE_CAVEATS } from "./write-caveats.ts";

export interface ExcelWritten {
  readonly places: readonly WrittenPlace[];
  readonly caveats: readonly Text[];
  readonly undo: (options: UndoOptions) => Promise<void>;
}

export async function writeExcel(
  host: ExcelHost,
  given: WorkbookEdits,
  options: WriteOptions,
  known: Known | null,
): Promise<ExcelWritten> {
  const edits = { ...given, sheets: mergeSheetEdits(given.sheets) };
  checkWriting(edits);
  const attempt = async (grouped: boolean): Promise<ExcelWritten> => {
    const manners = mannersOf(host, options, "write");
    const watched = watch(manners);
    const learnt: { all: Learnt | null } = { all: null };
    try {
      return await host.run(
        async (context) => {
          learnt.all = await learn(context, edits, host.supports, manners);
          if (known) mustBeAsRead(learnt.all, known);
          options.onProgress?.(LEARNT);
          return putAndVerify(context, learnt.all, host, watched.manners, options);
        },
        { mergeUndoGroup: grouped },
      );
    } catch (error) {
      // Some of what takes it back is refused within a group.
      if (learnt.all && watched.touched()) await takeBack(host, learnt.all, manners);
      if (grouped && codeOf(error) === "UndoNotSupported") return attempt(false);
      throw error;
    }
  };
  return attempt(host.supports(UNDO_GROUPS));
}

/** All that a writing does is one step for Excel's own undo. */
export const UNDO_GROUPS = "1.20";

async function putAndVerify(
  context: Excel.RequestContext,
  learnt: Learnt,
  host: ExcelHost,
  manners: Manners,
  options: WriteOptions,
): Promise<ExcelWritten> {
  const places = placesOf(learnt.edits, learnt.book.sheets);
  await putAll(context, learnt, manners, options);
  const calculated = await verify(context, learnt, manners);
  options.onProgress?.(1);
  return { places, caveats: [...caveatsOf(learnt, host), ...calculated], undo: undoOf(learnt, host) };
}

/** Finds out whether anything can have been written. */
function watch(manners: Manners): { readonly manners: Manners; readonly touched: () => boolean } {
  let touched = false;
  return {
    touched: () => touched,
    manners: {
      ...manners,
      onAnswer() {
        touched = true;
        manners.onAnswer?.();
      },
      onFailure(error) {
        touched ||= !didNothing(error);
      },
    },
  };
}

/** What was begun is gone on with: only before the first change is looked whether the workbook is as it was written. */
function undoOf(learnt: Learnt, host: ExcelHost): ExcelWritten["undo"] {
  let begun = false;
  return async (options) => {
    const manners = mannersOf(host, options, "write");
    if (!begun) await host.run((context) => mustBeAsWritten(context, learnt, manners));
    begun = true;
    await takeBack(host, learnt, manners);
  };
}

const LEARNT = 0.1;
const WRITTEN = 0.8;

async function putAll(
  context: Excel.RequestContext,
  { edits, book, planned, replaced, unset }: Learnt,
  manners: Manners,
  { onProgress }: WriteOptions,
): Promise<void> {
  const added = putBook(edits, book);
  if (added) await converse(context, [added], manners);
  const there = new Map(replaced.map((one) => [one.before.sheet.toLowerCase(), one]));
  const puts = [
    // Formulas of other sheets refer to ours: those come first.
    ...edits.newSheets.flatMap((sheet) =>
      putSheet(sheet, there.get(sheet.name.toLowerCase()) ?? null, () => unset.add(WRITE_CAVEATS.print)),
    ),
    ...planned.flatMap((plan) => putCells(plan.target, plan.edits, plan.growths)),
  ];
  const all = puts.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const tell = (bytes: number) => {
    done += bytes;
    onProgress?.(LEARNT + (WRITTEN - LEARNT) * Math.min(1, done / all));
  };
  await converse(
    context,
    puts.map((ask) => counted(ask, tell)),
    { ...manners, inOrder: true, opening: quietly },
  );
  await converse(context, [CALCULATE], manners);
}

/** Nothing is calculated or drawn until the request is done. */
function quietly({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Excel leaves it to us to catch up with what it did not calculate meanwhile. */
const CALCULATE: Ask = {
  ...put("", 200, ({ application }) => application.calculate("Recalculate")),
  instead: () => [],
};

/** Tells how much has been written. */
function counted(ask: Ask, tell: (bytes: number) => void): Ask {
  return {
    ...ask,
    begin(context) {
      const take = ask.begin(context);
      return () => {
        tell(ask.bytes);
        return take();
      };
    },
    part(bytes) {
      const parts = ask.part(bytes);
      return parts && [counted(parts[0], tell), counted(parts[1], tell)];
    },
  };
}

/** Not to be stopped: half taken back is worse than either. Sheets that were added are deleted outside a group, which Excel does not allow in one. */
async function takeBack(host: ExcelHost, learnt: Learnt, manners: Manners): Promise<void> {
  const { cells, book } = putBack(learnt);
  const unstoppable = { ...manners, signal: undefined, inOrder: true };
  try {
    await host.run((context) => converse(context, cells, { ...unstoppable, opening: quietly }), {
      mergeUndoGroup: host.supports(UNDO_GROUPS),
    });
    await host.run((context) => converse(context, [...book, CALCULATE], unstoppable));
  } catch (error) {
    throw problem("written-in-part", namesOf(placesOf(learnt.edits, learnt.book.sheets)), error);
  }
}

function caveatsOf({ targets, planned, unset }: Learnt, { supports }: ReadTools): Text[] {
  const said = new Set([...unset, ...targets.flatMap(({ caveats }) => [...caveats])]);
  const unlike = targets.some(
    ({ mayFormat, mayResize, mayMerge, edits }) =>
      (!mayMerge && mergesOf(edits).length > 0) ||
      (!mayFormat && [...edits.cells, ...edits.blocks].some(({ look }) => look !== null)) ||
      (!mayResize && edits.widths.length > 0),
  );
  if (unlike) said.add(WRITE_CAVEATS.looks);
  if (!supports("1.13") && planned.some(({ target }) => target.hasTables && target.edits.widths.length > 0))
    said.add(WRITE_CAVEATS.tables);
  return [...said];
}

function namesOf(places: readonly WrittenPlace[]): Text {
  const all = places.map(({ sheet, ranges }) => `${sheet} ${ranges.slice(0, 20).join(", ")}`).join("; ");
  return { vi: all, en: all };
}
