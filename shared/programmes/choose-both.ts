/** The programme of two workbooks that are versions of one plan: what one of them names counts for the other, where that one names none. */
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ProgrammeCard } from "./card.ts";
import { type Choice, chooseProgramme } from "./choose.ts";

/** `asked`: a programme's id that somebody named for both. */
export function chooseForBoth(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  cards: readonly ProgrammeCard[],
  asked?: string,
): readonly [Choice | null, Choice | null] {
  const [was, is] = [chooseProgramme(before, cards, asked), chooseProgramme(after, cards, asked)];
  if (!was || !is || was.card === is.card || asked !== undefined) return [was, is];
  if (was.because.kind === "named" && is.because.kind === "taken") return [was, underThe(was, after, is, cards)];
  if (is.because.kind === "named" && was.because.kind === "taken") return [underThe(is, before, was, cards), is];
  return [was, is];
}

/** The other's programme where it reads this workbook too. */
function underThe({ card }: Choice, workbook: WorkbookSnapshot, own: Choice, cards: readonly ProgrammeCard[]): Choice {
  const choice = chooseProgramme(workbook, cards, card.id);
  return choice && !choice.instead ? choice : own;
}
