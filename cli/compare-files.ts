/** Two workbooks of the command line, read, checked and compared. A file without any table of a plan is compared cell by cell. */
import { checkChosen, checkNothing } from "../shared/check-chosen.ts";
import { type CheckedComparison, type CheckedSide, compareChecked, findingWords } from "../shared/compare/compare-checks.ts";
import { asksForNorms } from "../shared/norms/asks.ts";
import { NORMS } from "../shared/norms/compare.ts";
import type { Choice } from "../shared/programmes/choose.ts";
import { chooseForBoth } from "../shared/programmes/choose-both.ts";
import { programmeNamed } from "../shared/programmes/index.ts";
import type { ChosenCheck, WordedFinding } from "../shared/report.ts";
import { PlanTooLarge } from "../shared/sheet/plan-too-large.ts";
import type { WorkbookSnapshot } from "../shared/sheet/snapshot.ts";
import type { Locale } from "../shared/text/locale.ts";
import { readWorkbook } from "../shared/xlsx/read-workbook.ts";
import { chooseAsKept } from "./choose-as-kept.ts";
import type { WorkbookPath } from "./paths.ts";
import { bytesOf } from "./read-file.ts";
import type { FileError } from "./refuse.ts";

export interface ComparedFile {
  readonly file: string;
  readonly check: ChosenCheck;
}

export type FilesCompared =
  | {
      readonly ok: true;
      readonly before: ComparedFile;
      readonly after: ComparedFile;
      readonly comparison: CheckedComparison;
      /** The findings of the comparison in words, in their order. */
      worded(locale: Locale): readonly (WordedFinding | null)[];
    }
  | { readonly ok: false; readonly errors: readonly FileError[] };

export async function compareFiles(before: WorkbookPath, after: WorkbookPath, programme?: string): Promise<FilesCompared> {
  const [was, is] = [await readFile(before), await readFile(after)];
  if ("error" in was || "error" in is) return { ok: false, errors: [was, is].flatMap((one) => ("error" in one ? [one] : [])) };
  try {
    return compared(was, is, programme);
  } catch (error) {
    if (!(error instanceof PlanTooLarge)) throw error;
    return { ok: false, errors: [{ file: `${before.shown}, ${after.shown}`, error: { code: error.code, message: error.text } }] };
  }
}

interface ReadFile {
  readonly file: string;
  readonly workbook: WorkbookSnapshot;
}

async function readFile({ shown: file, path }: WorkbookPath): Promise<ReadFile | FileError> {
  const bytes = await bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return { file, error: bytes };
  const read = readWorkbook(bytes);
  return read.ok ? { file, workbook: read.workbook } : { file, error: { code: read.error.code, message: read.error.message } };
}

function compared(was: ReadFile, is: ReadFile, programme: string | undefined): FilesCompared {
  const choices = chooseForBoth(was.workbook, is.workbook, chooseAsKept, programme);
  const [a, b] = [checked(was.workbook, choices[0]), checked(is.workbook, choices[1])];
  const comparison = compareChecked(a.side, b.side);
  return {
    ok: true,
    before: { file: was.file, check: a.check },
    after: { file: is.file, check: b.check },
    comparison,
    worded: (locale) => findingWords(comparison, a.check, b.check, locale),
  };
}

function checked(workbook: WorkbookSnapshot, choice: Choice | null): { readonly check: ChosenCheck; readonly side: CheckedSide } {
  const programme = choice && programmeNamed(choice.card.id);
  const check =
    choice && programme
      ? checkChosen(workbook, choice, { programme, norms: asksForNorms(choice.tables) ? NORMS : null }, {})
      : checkNothing(workbook, {});
  return { check, side: { workbook, tables: choice?.tables ?? [], report: check.report } };
}
