/** Merges several files into one plan, in a worker of its own: first what would be merged, then the choice of what stays, then the file. */
import type { Problem } from "../../state.ts";
import { createStore, type Store } from "../../state-store.ts";
import { booksTextFor } from "../../text/books/text.ts";
import type { MergedView, MergeFile, MergePlanView } from "../../worker/books-messages.ts";
import type { Progress } from "../../worker/messages.ts";
import type { App } from "../app.ts";
import { openFile } from "../open.ts";
import { problemOf } from "../problems.ts";
import { say } from "../say.ts";
import { saveBytes } from "../take-away.ts";
import { bytesOf, Unopened } from "../unopened.ts";
import { isStopped, type Running, startRunning } from "./running.ts";

export interface MergeState {
  readonly files: readonly File[];
  readonly progress: Progress | null;
  readonly problem: Problem | null;
  readonly plan: MergePlanView | null;
  /** By a duplicate's id: the place that stays; all without one. */
  readonly choices: Readonly<Record<string, number>>;
  readonly merged: MergedView | null;
}

const EMPTY: MergeState = { files: [], progress: null, problem: null, plan: null, choices: {}, merged: null };

const stores = new WeakMap<App, Store<MergeState>>();
let running: Running | null = null;
/** The last files that were read to the end, with what was chosen of them: whoever stops comes back to it. */
let stood: MergeState = EMPTY;

export function merging(app: App): Store<MergeState> {
  const known = stores.get(app) ?? createStore<MergeState>(EMPTY);
  stores.set(app, known);
  return known;
}

/** The same file twice is one: by its name, size and day. What is no workbook is told beside its name. */
export async function addFiles(app: App, files: readonly File[]): Promise<void> {
  const known = new Set(merging(app).get().files.map(keyOf));
  const added = files.filter((file) => !known.has(keyOf(file)));
  if (added.length > 0) await plan(app, [...merging(app).get().files, ...added]);
}

/** By its place: two units may send files of one name. */
export async function removeFile(app: App, place: number): Promise<void> {
  const files = merging(app)
    .get()
    .files.filter((_, at) => at !== place);
  if (files.length === 0) mergeOthers(app);
  else await plan(app, files);
}

const keyOf = ({ name, size, lastModified }: File): string => `${name}|${size}|${lastModified}`;

export function mergeOthers(app: App): void {
  running?.stop();
  running = null;
  stood = EMPTY;
  merging(app).set(EMPTY);
}

async function plan(app: App, files: readonly File[]): Promise<void> {
  const store = merging(app);
  remember(store.get());
  store.set({ ...EMPTY, files });
  await run(app, async (own) => {
    const view = await planned(own, files);
    if (running === own) store.set({ plan: view });
  });
}

async function planned(own: Running, files: readonly File[]): Promise<MergePlanView> {
  const read: MergeFile[] = [];
  for (const file of files) read.push(await readFile(file));
  return own.call("mergePlan", { files: read });
}

function remember(state: MergeState): void {
  if (state.plan) stood = { ...state, progress: null, problem: null };
}

/** One that was moved away or is held by another program stands in the list with the reason, and can be left out. */
async function readFile(file: File): Promise<MergeFile> {
  const { name } = file;
  try {
    return { name, bytes: await bytesOf(file) };
  } catch (error) {
    if (error instanceof Unopened) return { name, problem: error.text };
    throw error;
  }
}

export function keep(app: App, id: string, place: number | null): void {
  const { [id]: _, ...others } = merging(app).get().choices;
  merging(app).set({ choices: place === null ? others : { ...others, [id]: place } });
}

export async function merge(app: App): Promise<void> {
  const store = merging(app);
  const { choices, files } = store.get();
  // After a stop nobody holds the files any more: they are read once more.
  if (!running) await run(app, async (own) => void (await planned(own, files)));
  const own = running;
  if (!own || store.get().problem) return;
  store.set({ progress: { stage: "write" }, problem: null });
  try {
    const merged = await own.call("merge", { choices });
    if (running !== own) return;
    store.set({ merged, progress: null });
    download(app);
  } catch (error) {
    if (running === own && !isStopped(error))
      store.set({ progress: null, problem: problemOf(error, app.store.get().locale, null) });
  }
}

export function download(app: App): void {
  const { merged } = merging(app).get();
  const { file, saved } = booksTextFor(app.store.get().locale).merge;
  if (!merged) return;
  saveBytes(merged.bytes, file);
  say(app.store, saved(file), { shown: true });
}

export async function openMerged(app: App): Promise<void> {
  const { merged } = merging(app).get();
  const { file } = booksTextFor(app.store.get().locale).merge;
  if (merged) await openFile(app, { file: new File([merged.bytes], file), handle: null });
}

export function stopMerging(app: App): void {
  running?.stop();
  running = null;
  const store = merging(app);
  remember(store.get());
  store.set(stood);
  say(app.store, booksTextFor(app.store.get().locale).busy.stopped, { shown: true });
}

async function run(app: App, work: (own: Running) => Promise<void>): Promise<void> {
  const store = merging(app);
  running?.stop();
  const own = startRunning((progress) => running === own && store.set({ progress }));
  running = own;
  store.set({ progress: { stage: "read" } });
  try {
    await work(own);
    if (running === own) store.set({ progress: null });
  } catch (error) {
    own.stop();
    if (running === own && !isStopped(error))
      store.set({ progress: null, problem: problemOf(error, app.store.get().locale, null) });
  }
}
