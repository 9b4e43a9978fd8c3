/** Writes fixes and formulas into the open file, takes them back, and gives the file away. The file on the disk is never touched. */
import { NO_WORK } from "../state.ts";
import { textFor } from "../text/text.ts";
import type { Wanted } from "../worker/messages.ts";
import type { App, OpenFile, Step } from "./app.ts";
import { checkFile } from "./check.ts";
import { forgetWork, keepWork, keptWork } from "./draft-store.ts";
import { problemOf } from "./problems.ts";
import { say } from "./say.ts";
import { saveBytes } from "./take-away.ts";

/** As many as are kept to be taken back; older ones are part of the file. */
const MOST_STEPS = 20;

export async function write(app: App, wanted: Wanted): Promise<boolean> {
  const { store, session, file } = app;
  if (!session || !file || store.get().busy) return false;
  store.set({ busy: { progress: { stage: "write" }, shown: false }, problem: null });
  try {
    const { bytes, cells } = await session.call("write", wanted);
    store.set({ busy: null });
    const step: Step = { before: file, did: { kind: "fixes" in wanted ? "fixes" : "fill", cells } };
    const steps = [...app.steps, step].slice(-MOST_STEPS);
    if (!(await checkFile(app, { name: file.name, bytes, reread: null }))) return false;
    app.steps = steps;
    store.set({ work: { steps: steps.length, last: step.did, unsaved: true } });
    say(store, textFor(store.get().locale).work.did(step.did));
    keep(app);
    return true;
  } catch (error) {
    const { locale, plan } = store.get();
    store.set({ busy: null, problem: problemOf(error, locale, plan?.name ?? null) });
    return false;
  }
}

/** Takes back the last writing. */
export async function undo(app: App): Promise<void> {
  const step = app.steps.at(-1);
  const { store } = app;
  if (!step || store.get().busy) return;
  const { unsaved } = store.get().work;
  if (!(await checkFile(app, step.before))) return;
  app.steps = app.steps.slice(0, -1);
  const steps = app.steps.length;
  store.set({ work: { steps, last: null, unsaved: steps > 0 || !unsaved } });
  say(store, textFor(store.get().locale).work.undone, { shown: true });
  keep(app);
}

/** "Kế hoạch 2024 (đã kiểm tra).xlsx", beside the other downloads. */
export function download({ store, file }: App): void {
  if (!file) return;
  const { work } = textFor(store.get().locale);
  const name = checkedName(file.name, work.suffix);
  saveBytes(file.bytes, name);
  store.set({ work: { ...store.get().work, unsaved: false } });
  say(store, work.saved(name), { shown: true });
  void forgetWork();
}

export function checkedName(name: string, suffix: string): string {
  const [, stem = name, extension = ".xlsx"] = /^(.*?)(\.xls[xm])$/i.exec(name) ?? [];
  return stem.endsWith(suffix) ? `${stem}${extension}` : `${stem}${suffix}${extension}`;
}

function keep({ file, steps, store }: App): void {
  if (!file || !store.get().work.unsaved) {
    void forgetWork();
    return;
  }
  void keepWork({ name: file.name, bytes: file.bytes, steps: steps.map(({ before, did }) => ({ bytes: before.bytes, did })) });
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
  app.steps = work.steps.map(({ bytes, did }) => ({ before: fileOf(bytes), did }));
  const last = app.steps.at(-1)?.did ?? null;
  app.store.set({ draft: null, work: { steps: app.steps.length, last, unsaved: true } });
}

export async function dropDraft({ store }: App): Promise<void> {
  await forgetWork();
  store.set({ draft: null });
}

/** Before another file takes the place of this one: whether its work may go. */
export async function mayLeave(app: App): Promise<boolean> {
  const { store } = app;
  const { work, plan, locale, draft } = store.get();
  const name = work.unsaved ? plan?.name : draft?.name;
  if (name === undefined) return true;
  const words = textFor(locale).work;
  const yes = await new Promise<boolean>((answer) => {
    store.set({ question: { words: words.leave(name), yes: words.leaveYes, no: words.leaveNo, answer } });
  });
  store.set({ question: null });
  return yes;
}

/** Another file is open: nothing was written into it yet. */
export function startWork(app: App): void {
  app.steps = [];
  app.store.set({ work: NO_WORK, draft: null });
  void forgetWork();
}
