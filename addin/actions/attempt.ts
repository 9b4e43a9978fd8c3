/** Does something to the open workbook while nothing else may, with a way to stop it. */
import type { App } from "./app.ts";
import { problemOf } from "./problems.ts";

/** Null where it failed or was stopped, which the pane then says. */
export async function attempt<T>(app: App, act: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  const { store, excel } = app;
  const abort = new AbortController();
  app.stop = () => abort.abort();
  store.set({ busy: { progress: { stage: "write" }, shown: excel !== null }, problem: null });
  try {
    return await act(abort.signal);
  } catch (error) {
    const { locale, plan } = store.get();
    if (!abort.signal.aborted) store.set({ problem: problemOf(error, locale, excel ? null : (plan?.name ?? null)) });
    return null;
  } finally {
    store.set({ busy: null });
    app.stop = null;
  }
}
