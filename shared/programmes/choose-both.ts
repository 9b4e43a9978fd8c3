/** The programme of two workbooks that are versions of one plan: what one of them names, or had chosen for it, counts for the other, where that one names none. */
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { Choice } from "./choose.ts";

/** How a door chooses: under a programme's id, or by what the workbook says. */
export type Choose = (workbook: WorkbookSnapshot, asked?: string) => Choice | null;

/** `asked`: a programme's id that somebody named for both. */
export function chooseForBoth(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  choose: Choose,
  asked?: string,
): readonly [Choice | null, Choice | null] {
  const [was, is] = [choose(before, asked), choose(after, asked)];
  if (!was || !is || was.card === is.card || asked !== undefined) return [was, is];
  if (was.because.kind !== "taken" && is.because.kind === "taken") return [was, under(was, after, is, choose)];
  if (is.because.kind !== "taken" && was.because.kind === "taken") return [under(is, before, was, choose), is];
  return [was, is];
}

/** The other's programme where it reads this workbook too. */
function under({ card }: Choice, workbook: WorkbookSnapshot, own: Choice, choose: Choose): Choice {
  const choice = choose(workbook, card.id);
  return choice && !choice.instead ? choice : own;
}
