/** Compares the workbook with what was written: right after the writing, and again before it is undone. */
import type { Text } from "../../../../shared/text/locale.ts";
import { placeName, problem } from "../../problems.ts";
import type { Ask } from "../ask.ts";
import { converse, type Manners } from "../conversation.ts";
import type { Learnt } from "./learn.ts";
import { askSheet, askWritten, type Difference } from "./read-back.ts";
import { askStillOpen } from "./target.ts";
import { WRITE_CAVEATS } from "./write-caveats.ts";

/** What formulas give otherwise than expected is said; what was written and is not there is a problem. */
export async function verify(context: Excel.RequestContext, learnt: Learnt, manners: Manners): Promise<Text[]> {
  const otherwise: Difference[] = [];
  const differs = ({ sheet, cell }: Difference) => {
    throw problem("written-otherwise", placeName(sheet, cell));
  };
  await converse(
    context,
    asksOf(learnt, differs, (one) => otherwise.push(one)),
    manners,
  );
  const [first] = otherwise;
  return first ? [WRITE_CAVEATS.calculated(placeName(first.sheet, first.cell), otherwise.length)] : [];
}

/** Nobody has changed what was written, and nothing keeps it from being taken back. */
export async function mustBeAsWritten(context: Excel.RequestContext, learnt: Learnt, manners: Manners): Promise<void> {
  const differs = ({ sheet, cell }: Difference) => {
    throw problem("changed-since", placeName(sheet, cell));
  };
  const open = learnt.targets.map(({ sheet, touched }) => askStillOpen(sheet.id, touched));
  await converse(context, [...open, ...asksOf(learnt, differs, null)], manners);
}

function asksOf(
  { planned, edits }: Learnt,
  differs: (difference: Difference) => void,
  calculates: ((difference: Difference) => void) | null,
): Ask[] {
  return [
    ...planned.flatMap((plan) => askWritten(plan.edits, { differs, calculates })),
    ...edits.newSheets.flatMap((sheet) => askSheet(sheet, differs)),
  ];
}
