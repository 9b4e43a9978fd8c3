/** The programme of a workbook, its tables recognised as they were chosen by hand where the workbook keeps that. */
import { byChoice } from "../shared/columns/by-choice.ts";
import { keptColumns } from "../shared/columns/kept-columns.ts";
import { type Choice, chooseProgramme } from "../shared/programmes/choose.ts";
import { PROGRAMMES } from "../shared/programmes/index.ts";
import type { WorkbookSnapshot } from "../shared/sheet/snapshot.ts";

export function chooseAsKept(workbook: WorkbookSnapshot, asked?: string): Choice | null {
  return chooseProgramme(workbook, PROGRAMMES, asked, byChoice(keptColumns(workbook.kept)));
}
