/** "Đề cử": a ready list of people for programmes that have other sheets besides. Its title names the programme, so that it is known by it. */
import type { OwnField } from "../../plan/own-fields.ts";
import type { NewSheet } from "../../sheet/edits.ts";
import { type LineSheet, lineSheet } from "../../template/line-sheet.ts";
import { nomineeColumns, type PlanYears } from "./columns.ts";

export const NOMINEE_SHEET = "Đề cử";

const LINES = 60;

export type NomineeSheet = Pick<LineSheet, "sender" | "title" | "reference" | "signer" | "party"> & {
  readonly years: PlanYears;
  readonly own: readonly OwnField[];
};

export function nomineeSheet({ years, own, ...common }: NomineeSheet): NewSheet {
  return lineSheet({
    ...common,
    name: NOMINEE_SHEET,
    columns: nomineeColumns(years, own),
    lines: LINES,
    naming: "name",
    formulas: {},
    sums: [],
  });
}
