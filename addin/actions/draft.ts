/** Work on a file that only this page has: kept while it lasts, found again by the next page, gone on with or dropped. */
import { type App, MOST_STEPS, type OpenFile } from "./app.ts";
import { checkFile } from "./check.ts";
import { forgetWork, keepWork, keptWork } from "./draft-store.ts";

export async function keepDraft({ file, steps }: App, unsaved: boolean): Promise<void> {
  if (!file || !unsaved) return forgetWork();
  const kept = steps.flatMap(({ before, did }) => (before ? [{ bytes: before.bytes, did }] : []));
  await keepWork({ name: file.name, bytes: file.bytes, steps: kept });
}

/** When the page starts: is there work that was never taken away? */
export async function findDraft({ store }: App): Promise<void> {
  const work = await keptWork();
  if (work && !store.get().plan) store.set({ draft: { name: work.name, steps: work.steps.length } });
}

export async function continueDraft(app: App): Promise<void> {
  const work = await keptWork();
  if (!work) return;
  const { name } = work;
  const fileOf = (bytes: ArrayBuffer): OpenFile => ({ name, bytes, reread: null });
  if (!(await checkFile(app, fileOf(work.bytes)))) return;
  app.steps = work.steps.map(({ bytes, did }) => ({ before: fileOf(bytes), written: null, did }));
  const last = app.steps.at(-1)?.did ?? null;
  const [first] = work.steps;
  if (first && work.steps.length < MOST_STEPS) app.kept.add(first.bytes);
  app.store.set({ draft: null, work: { steps: app.steps.length, last, unsaved: true } });
}

export async function dropDraft({ store }: App): Promise<void> {
  await forgetWork();
  store.set({ draft: null });
}
