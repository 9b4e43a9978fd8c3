/** Compares two workbooks in a worker of its own. What was chosen and found stays while people look at other screens. */
import type { Problem } from "../../state.ts";
import { createStore, type Store } from "../../state-store.ts";
import { booksTextFor } from "../../text/books/text.ts";
import type { ComparisonView } from "../../worker/books-messages.ts";
import type { Progress, Source } from "../../worker/messages.ts";
import type { App } from "../app.ts";
import { openFile } from "../open.ts";
import { problemOf } from "../problems.ts";
import { say } from "../say.ts";
import { goTo, showScreen } from "../show.ts";
import { saveBytes } from "../take-away.ts";
import { bytesOf } from "../unopened.ts";
import { isStopped, type Running, startRunning } from "./running.ts";

export type Place = "before" | "after";

/** `file` is null for the workbook that is open. */
export interface Chosen {
  readonly name: string;
  readonly file: File | null;
}

export interface CompareState {
  readonly before: Chosen | null;
  readonly after: Chosen | null;
  readonly progress: Progress | null;
  readonly problem: Problem | null;
  readonly view: ComparisonView | null;
  /** What was compared, for going to its cells. */
  readonly compared: { readonly before: Chosen; readonly after: Chosen } | null;
}

const EMPTY: CompareState = { before: null, after: null, progress: null, problem: null, view: null, compared: null };

const stores = new WeakMap<App, Store<CompareState>>();
let running: Running | null = null;

export function comparing(app: App): Store<CompareState> {
  const known = stores.get(app) ?? createStore<CompareState>(EMPTY);
  stores.set(app, known);
  return known;
}

/** The workbook that is open is what somebody compares first of all; it is offered as the later of the two. */
export function offerOpen(app: App): void {
  const store = comparing(app);
  const { plan } = app.store.get();
  const { after, view } = store.get();
  if (plan && !view && (after === null || after.file === null)) store.set({ after: { name: plan.name, file: null } });
}

export function choose(app: App, place: Place, file: File): void {
  comparing(app).set({ [place]: { name: file.name, file }, problem: null });
}

/** One file takes the free place, two both. */
export function takeDropped(app: App, files: readonly File[]): void {
  const [first, second] = files;
  const { before, after } = comparing(app).get();
  if (!first) return;
  if (second) {
    choose(app, "before", first);
    choose(app, "after", second);
  } else choose(app, before === null || after !== null ? "before" : "after", first);
}

export function swap(app: App): void {
  const { before, after } = comparing(app).get();
  comparing(app).set({ before: after, after: before });
  if (before && after) void compare(app);
}

export function compareOthers(app: App): void {
  running?.stop();
  running = null;
  comparing(app).set(EMPTY);
  offerOpen(app);
}

export async function compare(app: App): Promise<void> {
  const store = comparing(app);
  const { before, after } = store.get();
  if (!before || !after) return;
  running?.stop();
  const own = startRunning((progress) => running === own && store.set({ progress }));
  running = own;
  store.set({ progress: { stage: "read" }, problem: null, view: null });
  const { locale } = app.store.get();
  try {
    const ask = { before: await sourceOf(app, before), after: await sourceOf(app, after), locale };
    const view = await own.call("compare", ask);
    if (running !== own) return;
    store.set({ view, progress: null, compared: { before, after } });
    const { added, removed, changed } = view.counts;
    say(app.store, booksTextFor(locale).compare.done(added, removed, changed));
  } catch (error) {
    own.stop();
    if (running !== own || isStopped(error)) return;
    store.set({ progress: null, problem: problemOf(error, locale, app.store.get().plan?.name || null) });
  }
}

export function stopComparing(app: App): void {
  running?.stop();
  running = null;
  comparing(app).set({ progress: null });
  say(app.store, booksTextFor(app.store.get().locale).busy.stopped, { shown: true });
}

/** What is open goes as it is now, with what was typed into it. */
async function sourceOf(app: App, { name, file }: Chosen): Promise<Source> {
  if (file) return { kind: "file", name, bytes: await bytesOf(file) };
  if (app.excel) return { kind: "snapshot", name, snapshot: await app.excel.read() };
  const { file: open, session } = app;
  if (!open) throw new Error("No workbook is open");
  const bytes = open.typed?.length && session ? (await session.call("write", { typed: true })).bytes : open.bytes.slice(0);
  return { kind: "file", name, bytes };
}

/** "Đến ô" of the later file: it is opened where it is not. */
export async function goToCompared(app: App, sheet: string, cell: string): Promise<void> {
  const after = comparing(app).get().compared?.after;
  if (!after) return;
  if (after.file && !isOpen(app, after)) {
    await openFile(app, { file: after.file, handle: null });
    if (!isOpen(app, after)) return;
    showScreen(app, "compare");
  }
  await goTo(app, { sheet, cell, row: null });
}

function isOpen(app: App, { name, file }: Chosen): boolean {
  return file === null || (app.excel === null && app.store.get().plan?.name === name && app.file?.bytes.byteLength === file.size);
}

export async function saveComparison(app: App): Promise<void> {
  const { view } = comparing(app).get();
  const { locale } = app.store.get();
  if (!view || !running) return;
  const { compare: words } = booksTextFor(locale);
  const name = words.file(view.after.replace(/\.xls[xm]$/i, ""));
  try {
    const { title, ...list } = words.list;
    saveBytes(await running.call("comparisonList", { locale, words: { ...list, title: title(view.before, view.after) } }), name);
    say(app.store, words.saved(name), { shown: true });
  } catch (error) {
    comparing(app).set({ problem: problemOf(error, locale, null) });
  }
}
