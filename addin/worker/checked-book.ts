/** A workbook beside the one that is open: read and checked, and handed to whoever compares or merges. */
import { checkChosen, checkNothing } from "../../shared/check-chosen.ts";
import { choosingAsKept } from "../../shared/choose-as-kept.ts";
import type { CheckedSide } from "../../shared/compare/compare-checks.ts";
import { checkedAsKept, settingsThatCount } from "../../shared/kept/check-as-kept.ts";
import { asksForNorms } from "../../shared/norms/asks.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import type { Choice } from "../../shared/programmes/choose.ts";
import { loadProgramme } from "../../shared/programmes/load.ts";
import type { ChosenCheck } from "../../shared/report.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import type { Source } from "./messages.ts";

/** A file that cannot be read is thrown as the reader's own error: its code and its words reach the page. */
export function bookOf(source: Source): WorkbookSnapshot {
  if (source.kind === "snapshot") return source.snapshot;
  const read = readWorkbook(new Uint8Array(source.bytes));
  if (!read.ok) throw read.error;
  return read.workbook;
}

export async function checked(
  workbook: WorkbookSnapshot,
  choice: Choice | null,
): Promise<{ readonly check: ChosenCheck; readonly side: CheckedSide }> {
  const check = choice ? await checkUnder(workbook, choice) : checkNothing(workbook, {});
  return { check, side: { workbook, tables: choice?.tables ?? [], report: check.report } };
}

async function checkUnder(workbook: WorkbookSnapshot, choice: Choice): Promise<ChosenCheck> {
  const programme = await loadProgramme(choice.card.id);
  const norms = asksForNorms(choice.tables) ? (await import("../../shared/norms/compare.ts")).NORMS : null;
  const said = { programme: choice.card.id };
  const kept = settingsThatCount(workbook, said, IDS);
  return checkChosen(workbook, choice, { programme, norms, kept }, checkedAsKept(said, kept));
}

const IDS = CARDS.map(({ id }) => id);

export const chooseAsKept = choosingAsKept(CARDS);
