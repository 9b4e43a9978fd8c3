/** Loads the newer version of the page. What is in progress is kept by the browser first, and gone on with afterwards. */
import type { App } from "../actions/app.ts";
import { keepDraft } from "../actions/draft.ts";
import { keptWork } from "../actions/draft-store.ts";
import { textFor } from "../text/text.ts";

export async function takeNewer(app: App): Promise<void> {
  const { store } = app;
  const { work, locale, plan } = store.get();
  if (work.unsaved) {
    await keepDraft(app, true);
    const kept = await keptWork();
    if (kept?.name !== plan?.name) {
      store.set({ problem: { what: textFor(locale).offline.notKept, after: [] } });
      return;
    }
  }
  // Nothing would be lost any more: the browser need not ask.
  store.set({ work: { ...work, unsaved: false } });
  setTimeout(() => location.reload());
}
