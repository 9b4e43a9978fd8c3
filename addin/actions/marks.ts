/** Shows the findings in their cells, and hides them: as notes in Excel, in the page's own drawing of the sheet elsewhere. */
import { SEVERITIES } from "../../shared/findings/finding.ts";
import { rankOf } from "../../shared/findings/rank.ts";
import { SIGNS } from "../text/severity-signs.ts";
import { textFor } from "../text/text.ts";
import type { PaneText } from "../text/vi.ts";
import type { Mark } from "../workbook/mark.ts";
import type { FindingView } from "../worker/messages.ts";
import type { App } from "./app.ts";
import { attempt } from "./attempt.ts";
import { say } from "./say.ts";
import { sayWaiting } from "./waiting.ts";

/** One button, which says what it does next. */
export async function toggleMarks(app: App): Promise<void> {
  const { store, excel } = app;
  const { marks, busy, locale } = store.get();
  if (busy) return;
  if (!excel) {
    store.set({ marks: { shown: !marks.shown, told: [] } });
    const words = textFor(locale).marks;
    say(store, marks.shown ? words.hidden : words.back);
  } else if (marks.shown) await hideInExcel(app);
  else await showInExcel(app);
}

/** After a check in Excel: what is shown follows what was found; the first time it is looked whether an earlier session left marks. */
export async function marksAfterCheck(app: App): Promise<void> {
  const { store, excel } = app;
  if (!excel?.canMark) return;
  if (store.get().marks.shown) {
    await showInExcel(app, false);
    return;
  }
  if (app.lookedForMarks) return;
  app.lookedForMarks = true;
  try {
    if (await excel.isMarked()) store.set({ marks: { shown: true, told: [] } });
  } catch {
    // Whoever wants them away can still ask for it.
  }
}

/** What was written may have settled what a mark says. */
export function marksAreOld({ store, excel }: App): void {
  if (!excel || !store.get().marks.shown) return;
  store.set({ marks: { shown: true, told: [{ vi: textFor("vi").marks.old, en: textFor("en").marks.old }] } });
}

async function showInExcel(app: App, said = true): Promise<void> {
  const { store, excel } = app;
  const { plan, locale } = store.get();
  if (!excel || !plan) return;
  const { marks: words } = textFor(locale);
  const wanted = marksFor(plan.findings, textFor(locale));
  const onWait = (why: Parameters<typeof sayWaiting>[1]): void => sayWaiting(app, why);
  const marked = await attempt(app, (signal) => excel.mark(wanted, { locale, signal, onWait }));
  if (!marked) return;
  store.set({ marks: { shown: true, told: marked.caveats } });
  say(store, words.shown(marked.cells), { shown: said });
}

async function hideInExcel(app: App): Promise<void> {
  const { store, excel } = app;
  if (!excel) return;
  const onWait = (why: Parameters<typeof sayWaiting>[1]): void => sayWaiting(app, why);
  const unmarked = await attempt(app, (signal) => excel.unmark({ signal, onWait }));
  if (!unmarked) return;
  store.set({ marks: { shown: unmarked.caveats.length > 0, told: unmarked.caveats } });
  say(store, textFor(store.get().locale).marks.hidden, { shown: unmarked.caveats.length === 0 });
}

/** The gravest first; what was explained needs no mark. A finding of a whole line stands in its first cell, one of a whole sheet in none. */
export function marksFor(findings: readonly FindingView[], { severity, detail }: PaneText): Mark[] {
  return SEVERITIES.flatMap((grave) =>
    findings.flatMap((finding): Mark[] => {
      const cell = finding.cell ?? (finding.row === null ? null : `A${finding.row}`);
      if (rankOf(finding) !== grave || cell === null) return [];
      const law = finding.law.length > 0 ? ` ${detail.law}: ${finding.law.map(({ cite }) => cite).join("; ")}.` : "";
      return [{ sheet: finding.sheet, cell, text: `${SIGNS[grave]} ${severity[grave].one}: ${sentence(finding.message)}${law}` }];
    }),
  );
}

function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
