/** The template that the open workbook was made from beside that of today, and what brings it up to date. Loaded when a result is shown. */
import { cardNamed } from "../../shared/programmes/cards.ts";
import { loadProgramme } from "../../shared/programmes/load.ts";
import type { Check } from "../../shared/report.ts";
import { NO_EDITS } from "../../shared/sheet/edits.ts";
import { templateProperties } from "../../shared/template/template.ts";
import { templateMark, type Upgrade, upgradeOf } from "../../shared/template/upgrade.ts";
import { withFilling } from "../../shared/template/with-filling.ts";
import type { Locale } from "../../shared/text/locale.ts";
import type { UpgradeView, WantedEdits } from "./messages.ts";
import type { Opened } from "./opened.ts";

export interface OpenUpgrade {
  readonly upgrade: Upgrade;
  /** What the properties of the file say then. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Null where the workbook was made from no template, or from that of another programme than it is checked under. */
export async function openUpgrade({ book, choice }: Opened, check: Pick<Check, "fill">): Promise<OpenUpgrade | null> {
  const mark = templateMark(book);
  if (!mark || !cardNamed(mark.programme) || choice?.card.id !== mark.programme) return null;
  const template = await (await loadProgramme(mark.programme)).template();
  const upgrade = upgradeOf(book, mark, choice.tables, template);
  return {
    upgrade: await withFilling(upgrade, book, () => check.fill({ add: [], restore: false })),
    properties: templateProperties(mark.programme, template),
  };
}

export function upgradeView({ upgrade: { from, to, state, steps } }: OpenUpgrade, locale: Locale): UpgradeView {
  return {
    from,
    to,
    state,
    steps: steps.map(({ title, before, after }) => ({ title: title[locale], before: before[locale], after: after[locale] })),
  };
}

export function upgradeEdits(open: OpenUpgrade | null): WantedEdits {
  if (!open) return { edits: NO_EDITS, cells: 0 };
  return { edits: open.upgrade.edits, cells: 0, properties: open.properties };
}
