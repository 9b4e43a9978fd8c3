/** Writes fixes and formulas into the open file, takes them back, and gives the file away. The file on the disk is never touched. */
import { type Did, NO_WORK, type Work } from "../state.ts";
import { textFor } from "../text/text.ts";
import type { Wanted } from "../worker/messages.ts";
import type { Session } from "../worker/session.ts";
import type { App, OpenFile, Step } from "./app.ts";
import { checkExcel, checkFile } from "./check.ts";
import { forgetWork, keepWork, keptWork } from "./draft-store.ts";
import { problemOf } from "./problems.ts";
import { say } from "./say.ts";
import { saveBytes } from "./take-away.ts";

/** As many as are kept to be taken back; older ones are part of the file. */
const MOST_STEPS = 20;

export async function write(app: App, wanted: Wanted): Promise<boolean> {
  const { store, session } = app;
  if (!session || store.get().busy) return false;
  const abort = new AbortController();
  app.stop = () => abort.abort();
  store.set({ busy: { progress: { stage: "write" }, shown: app.excel !== null }, problem: null });
  const kind = "fixes" in wanted ? "fixes" : "fill";
  let step: Step | null = null;
  try {
    step = await (app.excel ? writeExcel(app, session, wanted, kind, abort.signal) : writeFile(app, session, wanted, kind));
  } catch (error) {
    const { locale, plan } = store.get();
    const stopped = abort.signal.aborted;
    store.set({ problem: stopped ? null : problemOf(error, locale, app.excel ? null : (plan?.name ?? null)) });
  }
  store.set({ busy: null });
  app.stop = null;
  // What Excel has taken stays, and can be undone, even if it cannot be read again.
  if (!step || !(await opened(app, step))) return false;
  app.steps = [...app.steps, step].slice(-MOST_STEPS);
  store.set({ work: { steps: app.steps.length, last: step.did, unsaved: app.excel === null } });
  say(store, textFor(store.get().locale).work.did(step.did));
  void keep(app, store.get().work.unsaved);
  return true;
}

async function writeFile(app: App, session: Session, wanted: Wanted, kind: Did["kind"]): Promise<Step | null> {
  const { file } = app;
  if (!file) return null;
  const { bytes, cells } = await session.call("write", wanted);
  app.next = { name: file.name, bytes, reread: null };
  return { before: file, written: null, did: { kind, cells } };
}

/** A cell that is being edited is waited for, and said. */
async function writeExcel(
  app: App,
  session: Session,
  wanted: Wanted,
  kind: Did["kind"],
  signal: AbortSignal,
): Promise<Step | null> {
  const { excel, store } = app;
  if (!excel) return null;
  const { edits, cells } = await session.call("edits", wanted);
  const { locale } = store.get();
  const written = await excel.write(edits, {
    signal,
    onProgress: (share) => store.set({ busy: { progress: { stage: "write", done: share * 100, total: 100 }, shown: true } }),
    onWait: (why) => store.set({ problem: why && { what: why[locale], after: [] } }),
  });
  store.set({ caveats: written.caveats });
  return { before: null, written, did: { kind, cells } };
}

async function opened(app: App, { written }: Step): Promise<boolean> {
  const { next } = app;
  app.next = null;
  if (written) {
    const { caveats } = app.store.get();
    await checkExcel(app);
    app.store.set({ caveats: [...new Set([...caveats, ...app.store.get().caveats])] });
    return true;
  }
  return next !== null && (await checkFile(app, next));
}

/** Takes back the last writing. */
export async function undo(app: App): Promise<void> {
  const step = app.steps.at(-1);
  const { store } = app;
  if (!step || store.get().busy) return;
  if (!(await takenBack(app, step))) return;
  app.steps = app.steps.slice(0, -1);
  const work: Work = { steps: app.steps.length, last: null, unsaved: isUnsaved(app) };
  // A page that is closed at once must not offer what was taken back.
  await keep(app, work.unsaved);
  store.set({ work });
  say(store, textFor(store.get().locale).work.undone, { shown: true });
}

/** A file that was read from the disk is there still. */
function isUnsaved({ excel, file, kept }: App): boolean {
  return excel === null && file !== null && file.reread === null && !kept.has(file.bytes);
}

async function takenBack(app: App, { before, written }: Step): Promise<boolean> {
  if (before) return checkFile(app, before);
  const { store } = app;
  store.set({ busy: { progress: { stage: "write" }, shown: true }, problem: null });
  try {
    await written?.undo();
  } catch (error) {
    store.set({ busy: null, problem: problemOf(error, store.get().locale, null) });
    return false;
  }
  store.set({ busy: null });
  await checkExcel(app);
  return true;
}

/** "Kế hoạch 2024 (đã kiểm tra).xlsx", beside the other downloads. */
export function download({ store, file, kept }: App): void {
  if (!file) return;
  const { work } = textFor(store.get().locale);
  const name = checkedName(file.name, work.suffix);
  saveBytes(file.bytes, name);
  kept.add(file.bytes);
  store.set({ work: { ...store.get().work, unsaved: false } });
  say(store, work.saved(name), { shown: true });
  void forgetWork();
}

export function checkedName(name: string, suffix: string): string {
  const [, stem = name, extension = ".xlsx"] = /^(.*?)(\.xls[xm])$/i.exec(name) ?? [];
  return stem.endsWith(suffix) ? `${stem}${extension}` : `${stem}${suffix}${extension}`;
}

async function keep({ file, steps }: App, unsaved: boolean): Promise<void> {
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
  if (app.file) app.kept.add(app.file.bytes);
  app.store.set({ work: NO_WORK, draft: null });
  void forgetWork();
}
