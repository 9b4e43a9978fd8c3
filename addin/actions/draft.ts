/** Work on a file that only this page has: kept while it lasts, found again by the next page, gone on with or dropped. */
import { type App, keptSteps, type OpenFile, stateOf } from "./app.ts";
import { checkFile } from "./check.ts";
import { forgetWork, keepWork, keptWork, type StoredWork } from "./draft-store.ts";

export async function keepDraft({ file, steps }: App, unsaved: boolean): Promise<void> {
  if (!file || !unsaved) return forgetWork();
  const kept = steps.flatMap(({ before, did }) => (before ? [{ bytes: before.bytes, typed: before.typed ?? [], did }] : []));
  await keepWork({ name: file.name, bytes: file.bytes, typed: file.typed ?? [], steps: kept });
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
  const fileOf = ({ bytes, typed = [] }: Pick<StoredWork, "bytes" | "typed">): OpenFile => ({ name, bytes, reread: null, typed });
  if (!(await checkFile(app, fileOf(work)))) return;
  app.steps = work.steps.map((step) => ({ before: fileOf(step), written: null, did: step.did }));
  const last = app.steps.at(-1)?.did ?? null;
  const [first] = app.steps;
  // Nothing was dropped of them: the first began with the file as it was opened.
  if (first?.before && keptSteps([first, ...app.steps]).length > app.steps.length) app.kept.add(stateOf(first.before));
  app.store.set({ draft: null, work: { steps: app.steps.length, last, unsaved: true } });
}

export async function dropDraft({ store }: App): Promise<void> {
  await forgetWork();
  store.set({ draft: null });
}
