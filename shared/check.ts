/** The door of the core: a picture of a workbook goes in, a report comes out that can be worded and asked why. It holds all programmes. */
import { type CheckOptions, checkChosen, checkNothing, settingsOf } from "./check-chosen.ts";
import { byChoice } from "./columns/by-choice.ts";
import { keptColumns } from "./columns/kept-columns.ts";
import { checkedAsKept, settingsThatCount } from "./kept/check-as-kept.ts";
import { withConfirmed } from "./kept/with-confirmed.ts";
import { asksForNorms } from "./norms/asks.ts";
import { NORMS } from "./norms/compare.ts";
import { chooseProgramme } from "./programmes/choose.ts";
import { PROGRAMMES, programmeNamed } from "./programmes/index.ts";
import type { Check } from "./report.ts";
import type { WorkbookSnapshot } from "./sheet/snapshot.ts";
import { wholeCheck } from "./whole-check.ts";

export type { CheckOptions } from "./check-chosen.ts";

/**
 * Settings, choices of columns and reasons that the workbook keeps count where none are given. Whatever a workbook holds, it is checked, but for
 * tables larger than any plan (`PlanTooLarge` is thrown). Throws a RangeError for a programme or a day that does not exist.
 */
export function checkWorkbook(workbook: WorkbookSnapshot, options: CheckOptions = {}): Check {
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
  if (!choice || !programme) return wholeCheck(checkNothing(workbook, counting));
  const norms = asksForNorms(choice.tables) ? NORMS : null;
  const check = checkChosen(workbook, choice, { programme, norms, columns, kept }, counting);
  return wholeCheck(withConfirmed(check, workbook.kept));
}
