/** Totals of each workbook and of all together. A file is forgotten once it is added up, so that a hundred need the memory of one. */
import type { Totals } from "../shared/report.ts";
import type { Text } from "../shared/text/locale.ts";
import { mergeTotals } from "../shared/totals/merge-totals.ts";
import { type PeopleOfFile, type PutForwardTwice, putForwardTwice } from "../shared/totals/put-forward-twice.ts";
import { checkFile } from "./check-files.ts";
import type { WorkbookPath } from "./paths.ts";

export type FileTotals =
  | {
      readonly ok: true;
      readonly file: string;
      readonly programme: { readonly id: string; readonly title: Text } | null;
      readonly totals: Totals;
    }
  | { readonly ok: false; readonly file: string; readonly error: { readonly code: string; readonly message: Text } };

export interface AllTotals {
  readonly files: readonly FileTotals[];
  /** Counted as typed: whoever is on two lists is in it twice. */
  readonly total: Totals;
  readonly twice: readonly PutForwardTwice[];
}

export async function totalsOf(paths: readonly WorkbookPath[]): Promise<AllTotals> {
  const files: FileTotals[] = [];
  const people: PeopleOfFile[] = [];
  for (const path of paths) {
    const outcome = await checkFile(path, {});
    if (outcome.ok) {
      const { programme, totals } = outcome.check.report;
      files.push({ ok: true, file: outcome.file, programme, totals });
      people.push({ file: outcome.file, people: outcome.check.identities() });
    } else files.push(outcome);
  }
  const read = files.flatMap((one) => (one.ok ? [one.totals] : []));
  return { files, total: mergeTotals(read), twice: putForwardTwice(people) };
}
