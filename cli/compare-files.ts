/** Two workbooks of the command line, read, checked and compared. A file without any table of a plan is compared cell by cell. */
import { checkWorkbook } from "../shared/check.ts";
import { type CheckedComparison, type CheckedSide, compareChecked, findingWords } from "../shared/compare/compare-checks.ts";
import type { Choice } from "../shared/programmes/choose.ts";
import { chooseForBoth } from "../shared/programmes/choose-both.ts";
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
  const [a, b] = [checked(was, choices[0]), checked(is, choices[1])];
  const comparison = compareChecked(sideOf(was, a), sideOf(is, b));
  return {
    ok: true,
    before: a,
    after: b,
    comparison,
    worded: (locale) => findingWords(comparison, a.check, b.check, locale),
  };
}

/** As the workbook keeps it, under the programme that counts for both. */
function checked({ file, workbook }: ReadFile, choice: Choice | null): ComparedFile {
  return { file, check: checkWorkbook(workbook, choice ? { programme: choice.card.id } : {}) };
}

function sideOf({ workbook }: ReadFile, { check: { tables, report } }: ComparedFile): CheckedSide {
  return { workbook, tables, report };
}
