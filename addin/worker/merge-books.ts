/** Several files as one plan, in the worker: first what would be merged, with its doubles and contradictions, then the file. */

import { mergeBooks } from "../../shared/merge/merge.ts";
import { MergeFailed } from "../../shared/merge/merge-failed.ts";
import { otherTotals } from "../../shared/merge/other-totals.ts";
import { linesOfSource, type MergePlan, planMerge } from "../../shared/merge/plan.ts";
import type { MergeRecord, MergeSource } from "../../shared/merge/record.ts";
import { cardNamed } from "../../shared/programmes/cards.ts";
import { loadProgramme } from "../../shared/programmes/load.ts";
import { PlanTooLarge } from "../../shared/sheet/plan-too-large.ts";
import { textOf } from "../../shared/sheet/table.ts";
import type { Text } from "../../shared/text/locale.ts";
import { mergeTotals } from "../../shared/totals/merge-totals.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { drawn } from "../text/drawn.ts";
import type { MergedView, MergeFile, MergeFileView, MergePlanView } from "./books-messages.ts";
import { checked, chooseAsKept } from "./checked-book.ts";
import type { Progress } from "./messages.ts";

const NO_TABLE: Text = {
  vi: "Không tìm thấy bảng nào của các kế hoạch đã biết trong tệp này.",
  en: "No table of a known plan was found in this file.",
};
const OTHER: Text = {
  vi: "Tệp này thuộc chương trình khác với tệp đầu tiên. Gộp riêng từng chương trình.",
  en: "This file is of another programme than the first one. Merge each programme by itself.",
};

interface Read {
  readonly name: string;
  readonly programme: string | null;
  readonly source: MergeSource | null;
  readonly problem: Text | null;
}

export class MergeWork {
  #plan: MergePlan | null = null;
  #programme = "";

  async plan(files: readonly MergeFile[], say: (progress: Progress) => void): Promise<MergePlanView> {
    const read: Read[] = [];
    for (const [at, file] of files.entries()) {
      say({ stage: "read", done: at, total: files.length });
      const one = await readSource(file);
      const [first] = read.filter(({ problem }) => problem === null);
      read.push(first && one.problem === null && one.programme !== first.programme ? { ...one, problem: OTHER } : one);
    }
    say({ stage: "check", done: files.length, total: files.length });
    const good = read.filter(({ problem }) => problem === null);
    this.#programme = good[0]?.programme ?? "";
    this.#plan = planMerge(good.flatMap(({ source }) => source ?? []));
    const problem = good.length < 2 ? new MergeFailed("merge-too-few").text : null;
    return viewOf(this.#plan, read, problem);
  }

  async merge(choices: Readonly<Record<string, number>>, say: (progress: Progress) => void): Promise<MergedView> {
    const plan = this.#plan;
    const card = cardNamed(this.#programme);
    if (!plan || !card) throw new MergeFailed("merge-too-few");
    say({ stage: "write" });
    const programme = await loadProgramme(card.id);
    const book = await mergeBooks(
      plan,
      { programme: card.id, specs: card.tables, template: await programme.template() },
      choices,
    );
    const { check } = await checked(book.workbook, chooseAsKept(book.workbook, card.id));
    const before = mergeTotals(plan.sources.map(({ report }) => report.totals));
    const { totals, figures, findings } = check.report;
    return {
      bytes: new Uint8Array(book.bytes).buffer,
      lines: book.lines,
      figures,
      blocks: findings.filter(({ severity }) => severity === "block").length,
      others: otherTotals(book, before, totals),
    };
  }
}

async function readSource(file: MergeFile): Promise<Read> {
  const { name } = file;
  const none = { name, programme: null, source: null };
  if ("problem" in file) return { ...none, problem: file.problem };
  const read = readWorkbook(new Uint8Array(file.bytes));
  if (!read.ok) return { ...none, problem: read.error.message };
  try {
    const choice = chooseAsKept(read.workbook);
    if (!choice) return { ...none, problem: NO_TABLE };
    const { check } = await checked(read.workbook, choice);
    const source = { file: name, workbook: read.workbook, tables: choice.tables, report: check.report };
    return { name, programme: choice.card.id, source, problem: null };
  } catch (error) {
    if (error instanceof PlanTooLarge) return { ...none, problem: error.text };
    throw error;
  }
}

function viewOf(plan: MergePlan, read: readonly Read[], problem: Text | null): MergePlanView {
  const nameOf = (source: number): string => plan.sources[source]?.file ?? "";
  const place = (record: MergeRecord) => ({
    file: nameOf(record.source),
    sheet: record.sheet,
    row: record.row,
    about: drawn(aboutOf(record)),
  });
  return {
    files: read.map(({ name, source, problem: why }): MergeFileView => {
      const at = source ? plan.sources.indexOf(source) : -1;
      const blocks = source?.report.findings.filter(({ severity }) => severity === "block").length ?? 0;
      return {
        file: name,
        programme: source?.report.programme?.short ?? null,
        lines: at < 0 ? 0 : linesOfSource(plan, at),
        blocks,
        problem: why,
      };
    }),
    problem,
    lines: plan.sources.reduce((sum, _, source) => sum + linesOfSource(plan, source), 0),
    duplicates: plan.duplicates.map(({ id, name, by, sameCourse, records }) => ({
      id,
      name: drawn(name),
      by,
      sameCourse,
      places: records.map(place),
    })),
    sameCourses: plan.sameCourses,
    conflicts: plan.conflicts.map(({ course, said }) => ({
      course: drawn(course),
      said: said.map(({ source, value }) => ({ file: nameOf(source), value: drawn(value) })),
    })),
    renamed: plan.renamed.map(({ source, ...one }) => ({ file: nameOf(source), ...one })),
  };
}

/** "Giám đốc Sở · K01": what tells two lines of one person apart. */
function aboutOf({ fields }: MergeRecord): string {
  return ["position", "unit", "course"]
    .map((field) => textOf(fields.get(field) ?? null))
    .filter(Boolean)
    .join(" · ");
}
