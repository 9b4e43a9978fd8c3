/** Workbooks merged as a door merges them, out of pictures. */
import { checkWorkbook } from "../../shared/check.ts";
import { type Choices, type MergedBook, mergeBooks } from "../../shared/merge/merge.ts";
import { type MergePlan, planMerge } from "../../shared/merge/plan.ts";
import type { MergeSource } from "../../shared/merge/record.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import { chooseProgramme } from "../../shared/programmes/choose.ts";
import { programmeNamed } from "../../shared/programmes/index.ts";
import type { Check } from "../../shared/report.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";

export function sourceOf(file: string, workbook: WorkbookSnapshot): MergeSource {
  const choice = chooseProgramme(workbook, CARDS);
  return { file, workbook, tables: choice?.tables ?? [], report: checkWorkbook(workbook).report };
}

export interface Merged {
  readonly plan: MergePlan;
  readonly book: MergedBook;
  readonly check: Check;
}

export async function merged(
  books: readonly WorkbookSnapshot[],
  choose: (plan: MergePlan) => Choices = () => ({}),
): Promise<Merged> {
  const sources = books.map((book, at) => sourceOf(`tệp ${at + 1}.xlsx`, book));
  const programme = programmeNamed(sources[0]?.report.programme?.id ?? "");
  if (!programme) throw new Error("no programme");
  const plan = planMerge(sources);
  const target = { programme: programme.id, specs: programme.tables, template: await programme.template() };
  const book = await mergeBooks(plan, target, choose(plan));
  return { plan, book, check: checkWorkbook(book.workbook, { programme: programme.id }) };
}
