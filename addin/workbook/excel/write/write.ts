/**
 * Writes edits into the open workbook: looks first whether all of it can be written and what stands there, then writes in as few requests as
 * its size allows, then reads it back. Excel's requests are not all or nothing, and its own undo does not reliably cover them: whatever goes
 * wrong after the first of them, what was written is taken back.
 */
import { mergeSheetEdits } from "../../../../shared/fill/merge-edits.ts";
import type { WorkbookEdits } from "../../../../shared/sheet/edits.ts";
import type { Text } from "../../../../shared/text/locale.ts";
import { checkWriting } from "../../check-writing.ts";
import { problem } from "../../problems.ts";
import type { WriteOptions, WrittenPlace } from "../../workbook.ts";
import { placesOf } from "../../written.ts";
import type { Ask } from "../ask.ts";
import { converse, type Manners } from "../conversation.ts";
import { problemOf } from "../host-errors.ts";
import type { ReadTools } from "../read.ts";
import { type Learnt, learn } from "./learn.ts";
import { mannersOf } from "./manners.ts";
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
  readonly undo: (context: Excel.RequestContext) => Promise<void>;
}

export async function writeExcel(
  context: Excel.RequestContext,
  given: WorkbookEdits,
  tools: ReadTools,
  options: WriteOptions,
): Promise<ExcelWritten> {
  const edits = { ...given, sheets: mergeSheetEdits(given.sheets) };
  checkWriting(edits);
  const manners = mannersOf(tools, options);
  const learnt = await learn(context, edits, tools.supports, manners);
  options.onProgress?.(LEARNT);
  const places = placesOf(edits, learnt.book.sheets);
  const unstoppable = { ...manners, signal: undefined };
  try {
    await putAll(context, learnt, manners, options);
    const calculated = await verify(context, learnt, manners);
    options.onProgress?.(1);
    return {
      places,
      caveats: [...caveatsOf(learnt, tools), ...calculated],
      undo: async (again) => {
        await mustBeAsWritten(again, learnt, unstoppable);
        await takeBack(again, learnt, unstoppable);
      },
    };
  } catch (error) {
    const reason = options.signal?.aborted ? options.signal.reason : problemOf(error);
    await takeBack(context, learnt, unstoppable).catch((failure: unknown) => {
      throw problem("written-in-part", namesOf(places), failure);
    });
    throw reason;
  }
}

const LEARNT = 0.1;
const WRITTEN = 0.8;

async function putAll(
  context: Excel.RequestContext,
  { edits, book, planned, replaced }: Learnt,
  manners: Manners,
  { onProgress }: WriteOptions,
): Promise<void> {
  const added = putBook(edits, book);
  if (added) await converse(context, [added], manners);
  const there = new Set(replaced.map(({ before }) => before.sheet.toLowerCase()));
  const puts = [
    // Formulas of other sheets refer to ours: those come first.
    ...edits.newSheets.flatMap((sheet) => putSheet(sheet, there.has(sheet.name.toLowerCase()))),
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

async function takeBack(context: Excel.RequestContext, learnt: Learnt, manners: Manners): Promise<void> {
  const { cells, book } = putBack(learnt);
  await converse(context, cells, { ...manners, inOrder: true, opening: quietly });
  await converse(context, [...book, CALCULATE], { ...manners, inOrder: true });
}

function caveatsOf({ targets, planned }: Learnt, { supports }: ReadTools): Text[] {
  const said = new Set(targets.flatMap(({ caveats }) => [...caveats]));
  const unlike = targets.some(
    ({ mayFormat, mayResize, edits }) =>
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
