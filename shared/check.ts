/** The door of the core: a picture of a workbook goes in, a report comes out that can be worded and asked why. It holds all programmes. */
import { type CheckOptions, checkChosen, checkNothing, settingsOf } from "./check-chosen.ts";
import { type ByChoice, byChoice } from "./columns/by-choice.ts";
import { keptColumns } from "./columns/kept-columns.ts";
import { NOTHING_TO_FILL } from "./fill/fill.ts";
import { checkedAsKept, settingsThatCount } from "./kept/check-as-kept.ts";
import type { KeptSettings } from "./kept/settings.ts";
import { withConfirmed } from "./kept/with-confirmed.ts";
import { asksForNorms } from "./norms/asks.ts";
import { NORMS } from "./norms/compare.ts";
import { type Choice, chooseProgramme } from "./programmes/choose.ts";
import { PROGRAMMES, programmeNamed } from "./programmes/index.ts";
import type { Programme } from "./programmes/programme.ts";
import type { Check } from "./report.ts";
import type { WorkbookSnapshot } from "./sheet/snapshot.ts";
import type { ReadTable } from "./sheet/table.ts";
import { wholeCheck } from "./whole-check.ts";

export type { CheckOptions } from "./check-chosen.ts";

/**
 * Settings, choices of columns and reasons that the workbook keeps count where none are given. Whatever a workbook holds, it is checked, but for
 * tables larger than any plan (`PlanTooLarge` is thrown). Throws a RangeError for a programme or a day that does not exist.
 */
export function checkWorkbook(workbook: WorkbookSnapshot, options: CheckOptions = {}): Check {
  const { counting, kept, columns, chosen } = choose(workbook, options);
  if (!chosen) return wholeCheck(checkNothing(workbook, counting));
  const { choice, programme } = chosen;
  const norms = asksForNorms(choice.tables) ? NORMS : null;
  const check = checkChosen(workbook, choice, { programme, norms, columns, kept }, counting);
  return wholeCheck(withConfirmed(check, workbook.kept));
}

export interface Fillable {
  readonly tables: readonly ReadTable[];
  /** What filling would write: the same as a check would say. */
  readonly fill: Check["fill"];
}

/** The workbook for whoever fills it and does not ask what is wrong. Throws as `checkWorkbook` does. */
export function fillableWorkbook(workbook: WorkbookSnapshot, options: CheckOptions = {}): Fillable {
  const { counting, chosen } = choose(workbook, options);
  if (!chosen) return { tables: [], fill: async () => NOTHING_TO_FILL };
  const { choice, programme } = chosen;
  const { tables, instead } = choice;
  if (instead) return { tables, fill: async () => NOTHING_TO_FILL };
  const settings = settingsOf(counting);
  const filler = programme.filler?.(workbook, tables, settings);
  return { tables, fill: filler ?? programme.check(workbook, tables, settings).fill };
}

/** Under which programme a workbook is read, and what counts of what is asked and of what it keeps. */
function choose(workbook: WorkbookSnapshot, options: CheckOptions): Chosen {
  settingsOf(options);
  const kept = settingsThatCount(
    workbook,
    options,
    PROGRAMMES.map(({ id }) => id),
  );
  const counting = checkedAsKept(options, kept);
  const columns = byChoice(options.columns ?? keptColumns(workbook.kept));
  const choice = chooseProgramme(workbook, PROGRAMMES, counting.programme, columns);
  const programme = programmeNamed(choice?.card.id ?? "");
  return { counting, kept, columns, chosen: choice && programme ? { choice, programme } : null };
}

interface Chosen {
  readonly counting: CheckOptions;
  readonly kept: KeptSettings | null;
  readonly columns: ByChoice | null;
  readonly chosen: { readonly choice: Choice; readonly programme: Programme } | null;
}
