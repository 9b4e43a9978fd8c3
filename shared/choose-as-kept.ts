/** The programme of a workbook: the one that is asked for, the one that was chosen for it, or the one that its words name; its columns as chosen. */
import { byChoice } from "./columns/by-choice.ts";
import { keptColumns } from "./columns/kept-columns.ts";
import { settingsThatCount } from "./kept/check-as-kept.ts";
import type { ProgrammeCard } from "./programmes/card.ts";
import { type Choice, chooseProgramme } from "./programmes/choose.ts";
import type { Choose } from "./programmes/choose-both.ts";

/** `cards`: the programmes that this door knows. */
export function choosingAsKept(cards: readonly ProgrammeCard[]): Choose {
  const ids = cards.map(({ id }) => id);
  return (workbook, asked): Choice | null => {
    const kept = settingsThatCount(workbook, asked === undefined ? {} : { programme: asked }, ids);
    return chooseProgramme(workbook, cards, asked ?? kept?.programme, byChoice(keptColumns(workbook.kept)));
  };
}
