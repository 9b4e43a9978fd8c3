/** Who endorsed a workbook, and what changed since: for people and as data. */
import { readSeals, type Seal, shortCode } from "../shared/seal/seals.ts";
import { type Since, sinceSeal } from "../shared/seal/since.ts";
import { sealText, sinceText } from "../shared/seal/words.ts";
import type { WorkbookSnapshot } from "../shared/sheet/snapshot.ts";
import type { Locale } from "../shared/text/locale.ts";
import { chooseAsKept } from "./choose-as-kept.ts";
import { differencesText } from "./compare-text.ts";

export interface SealTold {
  readonly seal: Seal;
  readonly since: Since;
}

/** The newest first. `programme`: what the workbook was checked under. */
export function sealsOf(workbook: WorkbookSnapshot, programme: string | undefined): SealTold[] {
  const seals = readSeals(workbook.kept);
  if (seals.length === 0) return [];
  const now = { workbook, tables: chooseAsKept(workbook, programme)?.tables ?? [] };
  const tablesIn = (sealed: WorkbookSnapshot) => chooseAsKept(sealed, programme)?.tables ?? [];
  return seals.map((seal) => ({ seal, since: sinceSeal(seal, now, tablesIn) })).reverse();
}

export function sealsText(seals: readonly SealTold[], locale: Locale): string[] {
  return seals.flatMap(({ seal, since }) => [
    `  ${since.kind === "same" ? "✔" : "◆"} ${sealText(seal, locale)}${seal.note === "" ? "" : ` (${seal.note})`} · ${sinceText(since)[locale]} · ${shortCode(seal.digest)}`,
    ...(since.kind === "changed" ? differencesText(since.comparison, locale).map((line) => `  ${line}`) : []),
  ]);
}

export function sealsJson(seals: readonly SealTold[], locale: Locale): readonly object[] {
  return seals.map(({ seal: { by, at, note, digest }, since }) => ({
    by,
    at,
    note,
    code: shortCode(digest),
    state: since.kind,
    message: sinceText(since)[locale],
    ...(since.kind === "changed"
      ? {
          changes: since.comparison.lines
            .filter(({ kind }) => kind !== "moved")
            .map(({ kind, name, before, after, cells }) => ({
              kind,
              name,
              before,
              after,
              cells: cells.map(({ title, ...cell }) => ({ title: title[locale], ...cell })),
            })),
          columns: since.comparison.columns.map(({ title, ...column }) => ({ title: title[locale], ...column })),
          texts: since.comparison.texts.map(({ kind, part, cell }) => ({
            kind,
            part,
            before: cell.before,
            after: cell.after,
            was: cell.was,
            is: cell.is,
          })),
        }
      : {}),
  }));
}
