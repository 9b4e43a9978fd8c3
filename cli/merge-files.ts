/** The workbooks of the command line, read, checked and merged into one of their programme. */
import { checkWorkbook } from "../shared/check.ts";
import { type Choices, type MergedBook, mergeBooks } from "../shared/merge/merge.ts";
import { MergeFailed } from "../shared/merge/merge-failed.ts";
import { type MergePlan, planMerge } from "../shared/merge/plan.ts";
import type { MergeSource } from "../shared/merge/record.ts";
import { programmeNamed } from "../shared/programmes/index.ts";
import type { Check, Totals } from "../shared/report.ts";
import { PlanTooLarge } from "../shared/sheet/plan-too-large.ts";
import { mergeTotals } from "../shared/totals/merge-totals.ts";
import { readWorkbook } from "../shared/xlsx/read-workbook.ts";
import { NO_TABLE } from "./check-files.ts";
import { chooseAsKept } from "./choose-as-kept.ts";
import type { WorkbookPath } from "./paths.ts";
import { bytesOf } from "./read-file.ts";
import type { FileError } from "./refuse.ts";

export type FilesMerged =
  | {
      readonly ok: true;
      readonly programme: string;
      readonly plan: MergePlan;
      readonly book: MergedBook;
      /** Of the files added up. */
      readonly before: Totals;
      readonly after: Check;
    }
  | { readonly ok: false; readonly errors: readonly FileError[] };

export interface MergeWish {
  readonly programme?: string;
  /** Of lines that are one person's or say the same: which of them stays. */
  readonly keep: "all" | "first" | "last";
}

/** Throws `MergeFailed`. */
export async function mergeFiles(paths: readonly WorkbookPath[], { programme: asked, keep }: MergeWish): Promise<FilesMerged> {
  const read: (Source | FileError)[] = [];
  for (const path of paths) read.push(await sourceOf(path, asked));
  const errors = read.flatMap((one) => ("error" in one ? [one] : []));
  if (errors.length > 0) return { ok: false, errors };
  const sources = read.flatMap((one) => ("error" in one ? [] : [one]));
  if (sources.length < 2) throw new MergeFailed("merge-too-few");
  const [id = ""] = new Set(sources.map(({ programme }) => programme));
  const programme = programmeNamed(id);
  if (!programme || sources.some((one) => one.programme !== id)) throw new MergeFailed("merge-other-programme");
  const plan = planMerge(sources);
  const book = await mergeBooks(
    plan,
    { programme: id, specs: programme.tables, template: await programme.template() },
    choicesOf(plan, keep),
  );
  const after = checkWorkbook(book.workbook, { programme: id });
  return { ok: true, programme: id, plan, book, before: mergeTotals(sources.map(({ report }) => report.totals)), after };
}

interface Source extends MergeSource {
  readonly programme: string;
}

async function sourceOf({ shown: file, path }: WorkbookPath, asked: string | undefined): Promise<Source | FileError> {
  const bytes = await bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return { file, error: bytes };
  const read = readWorkbook(bytes);
  if (!read.ok) return { file, error: { code: read.error.code, message: read.error.message } };
  const { workbook } = read;
  try {
    const choice = chooseAsKept(workbook, asked);
    if (!choice || choice.instead) return { file, error: { code: "no-table", message: NO_TABLE } };
    const { report } = checkWorkbook(workbook, { programme: choice.card.id });
    return { file, workbook, tables: choice.tables, report, programme: choice.card.id };
  } catch (error) {
    if (!(error instanceof PlanTooLarge)) throw error;
    return { file, error: { code: error.code, message: error.text } };
  }
}

function choicesOf({ duplicates }: MergePlan, keep: MergeWish["keep"]): Choices {
  if (keep === "all") return {};
  return Object.fromEntries(duplicates.map(({ id, records }) => [id, keep === "first" ? 0 : records.length - 1]));
}
