/** A workbook is checked as it was checked last, unless whoever checks it now says otherwise: the same at every door. */
import type { CheckOptions } from "../check-chosen.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import { readKept } from "./kept.ts";
import { isDefault, type KeptSettings } from "./settings.ts";

/**
 * The settings of the workbook that count beside what was said now; null where none does. `programmes`: ids that there are; another
 * edition may have left one that there is none of any more. The choices of one programme mean nothing to another.
 */
export function settingsThatCount(
  { kept }: Pick<WorkbookSnapshot, "kept">,
  said: CheckOptions,
  programmes: readonly string[],
): KeptSettings | null {
  const { settings } = readKept(kept);
  if (settings === null) return null;
  const { programme = "", asOf, options } = settings;
  const other = said.programme !== undefined && programme !== "" && said.programme !== programme;
  const counts: KeptSettings = {
    ...(said.programme === undefined && programmes.includes(programme) ? { programme } : {}),
    asOf: said.asOf === undefined ? asOf : "",
    options: said.options === undefined && !other ? options : {},
  };
  return isDefault(counts) ? null : counts;
}

/** Both together. */
export function checkedAsKept(said: CheckOptions, kept: KeptSettings | null): CheckOptions {
  if (kept === null) return said;
  const { programme, asOf, options } = kept;
  return {
    ...said,
    ...(programme === undefined ? {} : { programme }),
    ...(asOf === "" ? {} : { asOf }),
    ...(Object.keys(options).length === 0 ? {} : { options }),
  };
}
