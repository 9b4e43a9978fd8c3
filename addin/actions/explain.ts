/** Explaining findings: the reason goes into the workbook, the name is found again on this device. What was open stays open. */
import type { FindingView } from "../worker/messages.ts";
import type { App } from "./app.ts";
import { write } from "./work.ts";

export async function explain(
  app: App,
  finding: FindingView,
  of: readonly FindingView[],
  said: { readonly reason: string; readonly by: string },
): Promise<boolean> {
  const at = new Date().toISOString();
  const done = await write(app, { confirm: of.map(({ index }) => index), said: { ...said, at } });
  if (!done) return false;
  keepName(said.by);
  openAgain(app, finding);
  return true;
}

/** The findings ask for a reason again. */
export async function takeBack(app: App, finding: FindingView, of: readonly FindingView[]): Promise<void> {
  if (await write(app, { reopen: of.map(({ index }) => index) })) openAgain(app, finding);
}

/** The workbook was checked anew: the same finding has another number. */
function openAgain({ store }: App, { code, sheet, row, cell }: FindingView): void {
  const same = store
    .get()
    .plan?.findings.find((one) => one.code === code && one.sheet === sheet && one.row === row && one.cell === cell);
  if (same) store.set({ detail: same.index, lastDetail: same.index, explaining: null });
}

const KEY = "explained-by";

export function rememberedName(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function keepName(name: string): void {
  try {
    localStorage.setItem(KEY, name.trim());
  } catch {
    // A browser that keeps nothing asks again.
  }
}
