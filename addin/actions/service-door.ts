/** The way to the part that talks to the service: loaded only for whoever is signed in, or opens its screens. */
import type { App } from "./app.ts";
import { hasSession, isOutdated, sendingLeft } from "./session-key.ts";

/** A workbook was opened or checked anew: where does its plan stand, and where are the lines that were spoken of? */
export async function planChanged(app: App): Promise<void> {
  if (app.token === null && !hasSession()) return;
  const filed = await import("./service/filed.ts").catch(() => null);
  await filed?.planOpened(app);
}

/** When the page starts: a submission that has waited too long for its receipt is forgotten, whether or not somebody looks for it. */
export async function forgetOutdated(): Promise<void> {
  const begun = sendingLeft();
  if (begun === null || !isOutdated(begun)) return;
  const { parcelStore } = await import("./service/parcel.ts");
  await parcelStore.kept();
}

/** The language changed: words of the other side's findings are made anew. */
export async function wordsChanged(app: App): Promise<void> {
  if (app.store.get().service.told.length === 0) return;
  const filed = await import("./service/filed.ts").catch(() => null);
  await filed?.placeTold(app);
}
