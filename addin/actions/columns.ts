/** What people choose of the tables and their columns: it counts at once, can be taken back, and goes into the workbook when they say so. */

import type { TableChoice } from "../../shared/columns/table-choice.ts";
import { countOf } from "../../shared/findings/more-findings.ts";
import type { State } from "../state.ts";
import { columnsTextFor } from "../text/columns/text.ts";
import type { App } from "./app.ts";
import { checkExcel, checkFile } from "./check.ts";
import { problemOf } from "./problems.ts";
import { say } from "./say.ts";

/** Checks what is open with these choices. What could not be checked with them stays as it was. */
export async function chooseColumns(app: App, columns: readonly TableChoice[]): Promise<boolean> {
  const { columns: before, columnSteps } = app.store.get();
  return applied(app, { columns, columnSteps: [...columnSteps, before] });
}

/** Takes the last choice back. */
export async function undoColumns(app: App): Promise<boolean> {
  const { columnSteps } = app.store.get();
  const last = columnSteps.at(-1);
  return last !== undefined && applied(app, { columns: last, columnSteps: columnSteps.slice(0, -1) });
}

async function applied(app: App, next: Pick<State, "columns" | "columnSteps">): Promise<boolean> {
  const { store, excel, file } = app;
  const { columns, columnSteps, plan, busy } = store.get();
  if (busy) return false;
  store.set(next);
  const done = excel ? await checkExcel(app) : file !== null && (await checkFile(app, file));
  if (!done) {
    store.set({ columns, columnSteps });
    return false;
  }
  const { plan: now, locale } = store.get();
  const words = columnsTextFor(locale);
  say(store, words.changed(blocksOf(plan), blocksOf(now)), { shown: true });
  return true;
}

const blocksOf = (plan: State["plan"]): number =>
  plan ? countOf(plan.findings.filter(({ severity }) => severity === "block")) : 0;

/** The row of the cell that Excel has selected; null where it does not say, which the pane then tells. */
export async function selectedRow({ store, excel }: App): Promise<{ readonly sheet: string; readonly row: number } | null> {
  try {
    const place = await excel?.selection();
    return place ? { sheet: place.sheet, row: Number(/\d+$/.exec(place.cell)?.[0] ?? 0) } : null;
  } catch (error) {
    store.set({ problem: problemOf(error, store.get().locale, null) });
    return null;
  }
}
