/** Moves between the list, one finding and the sheet. */
import { LOCALES, type Locale } from "../../shared/text/locale.ts";
import type { Screen } from "../state.ts";
import type { FindingView } from "../worker/messages.ts";
import type { App } from "./app.ts";
import { problemOf, sayFailed } from "./problems.ts";
import { wordsChanged } from "./service-door.ts";

/** Opens a finding; on the page its row comes into sight at the left. In Excel the selection is left alone until it is asked for. */
export function openFinding(app: App, finding: FindingView): void {
  app.store.set({ detail: finding.index, lastDetail: finding.index, explaining: null, screen: "check" });
  if (app.store.get().host === "page") pointAt(app, finding);
}

/** Opens the first finding of a kind to explain them all. */
export function explainKind(app: App, first: FindingView | undefined): void {
  if (!first) return;
  openFinding(app, first);
  app.store.set({ explaining: "kind" });
}

export function closeFinding({ store }: App): void {
  store.set({ detail: null, explaining: null });
}

export function showScreen({ store }: App, screen: Screen): void {
  store.set({ screen, detail: null, explaining: null, side: "pane" });
}

/** A cell, or the first cell of a row, or the sheet itself. */
export interface Where {
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
}

/** "Đến ô": Excel selects the cell; the page shows it. */
export async function goTo(app: App, where: Where): Promise<void> {
  const { store, excel } = app;
  if (!excel) {
    pointAt(app, where);
    store.set({ side: "sheet" });
    return;
  }
  try {
    await excel.select({ sheet: where.sheet, cell: cellOf(where) });
    store.set({ problem: null });
  } catch (error) {
    store.set({ problem: problemOf(error, store.get().locale, null) });
  }
}

function pointAt({ store }: App, where: Where): void {
  const turn = (store.get().target?.turn ?? 0) + 1;
  store.set({ sheet: where.sheet, target: { sheet: where.sheet, cell: cellOf(where), turn } });
}

const cellOf = ({ cell, row }: Where): string => cell ?? `A${row ?? 1}`;

/** The other language: the same check in other words. */
export async function speak(app: App, locale: Locale): Promise<void> {
  const { plan } = app.store.get();
  try {
    localStorage.setItem("locale", locale);
  } catch {
    // A browser that keeps nothing still speaks the language for now.
  }
  try {
    const findings = plan && app.session ? await app.session.call("words", { locale }) : [];
    app.store.set({ locale, plan: plan && { ...plan, findings } });
  } catch (error) {
    return sayFailed(app, error);
  }
  void wordsChanged(app);
}

/** The language chosen before; null when none was. */
export function rememberedLocale(): Locale | null {
  try {
    const locale = localStorage.getItem("locale");
    return LOCALES.find((known) => known === locale) ?? null;
  } catch {
    return null;
  }
}
