/** Comparing and merging in a worker of their own: loaded when they are asked for, and stopped by ending the worker. */
import { compareChecked, findingWords } from "../../shared/compare/compare-checks.ts";
import { isSame } from "../../shared/compare/difference.ts";
import { MergeFailed } from "../../shared/merge/merge-failed.ts";
import { chooseForBoth } from "../../shared/programmes/choose-both.ts";
import { drawn } from "../text/drawn.ts";
import type { BooksCalls, ComparedFinding, ComparisonView } from "./books-messages.ts";
import { bookOf, checked, chooseAsKept } from "./checked-book.ts";
import { comparisonWorkbook } from "./comparison-list.ts";
import { MergeWork } from "./merge-books.ts";
import type { Progress } from "./messages.ts";

type Say = (progress: Progress) => void;

export type BooksQuestion = {
  [K in keyof BooksCalls]: { readonly call: K; readonly ask: BooksCalls[K]["ask"] };
}[keyof BooksCalls];

let compared: ComparisonView | null = null;
let merging: MergeWork | null = null;

export async function answerBooks(question: BooksQuestion, say: Say): Promise<unknown> {
  if (question.call === "compare") {
    compared = await compare(question.ask, say);
    return compared;
  }
  if (question.call === "comparisonList") {
    if (!compared) throw new Error("Nothing was compared");
    return comparisonWorkbook(compared, question.ask.locale, question.ask.words);
  }
  if (question.call === "mergePlan") {
    merging = new MergeWork();
    return merging.plan(question.ask.files, say);
  }
  if (!merging) throw new MergeFailed("merge-too-few");
  return merging.merge(question.ask.choices, say);
}

/** Shares of the work, as people wait for it. */
const STEPS = { read: 30, checked: 60, all: 100 } as const;

async function compare({ before, after, locale }: BooksCalls["compare"]["ask"], say: Say): Promise<ComparisonView> {
  const at = (stage: Progress["stage"], done: number): void => say({ stage, done, total: STEPS.all });
  at("read", 0);
  const was = bookOf(before);
  at("read", STEPS.read / 2);
  const is = bookOf(after);
  at("check", STEPS.read);
  const choices = chooseForBoth(was, is, chooseAsKept);
  const a = await checked(was, choices[0]);
  at("check", (STEPS.read + STEPS.checked) / 2);
  const b = await checked(is, choices[1]);
  at("compare", STEPS.checked);
  const comparison = compareChecked(a.side, b.side, (share) =>
    at("compare", STEPS.checked + (STEPS.all - STEPS.checked) * share),
  );
  const words = findingWords(comparison, a.check, b.check, locale);
  return {
    ...comparison,
    before: before.name,
    after: after.name,
    programme: b.check.report.programme?.short ?? a.check.report.programme?.short ?? null,
    same: isSame(comparison),
    // What a line says that came or went is told by its name; its cells would be posted for nothing.
    lines: comparison.lines.map((line) => ({
      ...line,
      name: drawn(line.name),
      cells: line.kind === "changed" ? line.cells : [],
    })),
    findings: comparison.findings.flatMap(({ kind, severity, finding }, at): ComparedFinding[] => {
      const worded = words[at];
      const { sheet, cell, row } = finding;
      return worded ? [{ kind, severity, sheet, cell, row, message: drawn(worded.message) }] : [];
    }),
  };
}
