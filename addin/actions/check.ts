/** Opens a workbook in a new worker and shows what the check found. What was open stays until the new one has succeeded. */
import { type Rank, rankOf } from "../../shared/findings/rank.ts";
import { NO_COLUMNS, type State } from "../state.ts";
import { textFor } from "../text/text.ts";
import type { PlanView, Progress, Settings, Source } from "../worker/messages.ts";
import { startSession } from "../worker/session.ts";
import type { App, OpenFile } from "./app.ts";
import { follow } from "./follow.ts";
import { DEFAULT_SETTINGS, keepSettings, settingsOf } from "./kept-settings.ts";
import { marksAfterCheck, marksAreOld } from "./marks.ts";
import { problemOf } from "./problems.ts";
import { say } from "./say.ts";
import { planChanged } from "./service-door.ts";
import { sayWaiting } from "./waiting.ts";

/** Work that lasts longer is shown, with how far it is and a way to stop it. */
const NOTICED_MS = 300;

export async function checkFile(app: App, file: OpenFile): Promise<boolean> {
  const bytes = file.bytes.slice(0);
  const { name, typed = [] } = file;
  return run(
    app,
    async () => ({ kind: "file", name, bytes, typed }),
    () => {
      app.file = file;
    },
  );
}

/** A file whose bytes come first: that too takes its time on a network drive, can be stopped, and can fail. */
export async function checkRead(
  app: App,
  name: string,
  read: () => Promise<ArrayBuffer>,
  reread: OpenFile["reread"],
): Promise<boolean> {
  let bytes = new ArrayBuffer(0);
  return run(
    app,
    async () => {
      bytes = await read();
      return { kind: "file", name, bytes: bytes.slice(0) };
    },
    () => {
      app.file = { name, bytes, reread };
    },
  );
}

/** `marks`: whether those in the cells follow what was found. After a writing they do not, so that Excel's own undo comes to the writing first. */
export async function checkExcel(app: App, marks: "follow" | "stay" = "follow"): Promise<boolean> {
  const { excel } = app;
  if (!excel) return false;
  const done = await run(app, async (signal) => {
    const onProgress = (share: number): void => progress(app, { stage: "read", done: Math.round(share * 100), total: 100 });
    const snapshot = await excel.read({ onProgress, signal, onWait: (why) => sayWaiting(app, why) });
    return { kind: "snapshot", name: excel.name ?? "", snapshot };
  });
  if (done && marks === "follow") await marksAfterCheck(app);
  else if (done) marksAreOld(app);
  return done;
}

/** Checks what is open once more: Excel as it is now, or the file as it is now on the disk. */
export async function checkAgain(app: App): Promise<boolean> {
  if (app.excel) return checkExcel(app);
  const { file } = app;
  if (!file) return false;
  // What was typed is on no disk.
  if (!file.reread || file.typed?.length) return checkFile(app, file);
  try {
    return await checkFile(app, { ...file, bytes: await (await file.reread()).arrayBuffer() });
  } catch {
    const { problem } = textFor(app.store.get().locale);
    app.store.set({ problem: { what: problem.changed, after: [problem.kept(file.name)] } });
    return false;
  }
}

/** Checks what is open under a programme, "" for the one that it names. The choices of one programme mean nothing to another. */
export async function chooseProgramme(app: App, programme: string): Promise<void> {
  await applySettings(app, { ...app.store.get().settings, programme, options: {} });
}

/** Applies settings to what is open, and keeps them for it. What could not be checked under them stays as it was checked. */
export async function applySettings(app: App, settings: Settings): Promise<void> {
  const { settings: before, plan } = app.store.get();
  const name = plan?.name ?? "";
  app.store.set({ settings });
  keepSettings(name, settings);
  if (!(app.excel ? plan : app.file)) return;
  const done = app.excel ? await checkExcel(app) : app.file !== null && (await checkFile(app, app.file));
  if (!done) {
    app.store.set({ settings: before });
    keepSettings(name, before);
  }
  if (done) say(app.store, textFor(app.store.get().locale).settings.applied, { shown: true });
}

async function run(app: App, open: (signal: AbortSignal) => Promise<Source>, succeeded: () => void = () => {}): Promise<boolean> {
  app.stop?.();
  const { store } = app;
  const session = startSession((step) => progress(app, step));
  const abort = new AbortController();
  let current = true;
  const end = (): void => {
    current = false;
    clearTimeout(timer);
    abort.abort();
    app.stop = null;
    store.set({ busy: null });
  };
  app.stop = () => {
    end();
    session.close();
  };
  store.set({ busy: { progress: null, shown: false }, problem: null });
  const timer = setTimeout(() => {
    const { busy } = store.get();
    if (busy) store.set({ busy: { ...busy, shown: true } });
  }, NOTICED_MS);
  try {
    const source = await open(abort.signal);
    if (!current) return false;
    const { locale } = store.get();
    const { settings, fresh } = settingsFor(store.get(), source.name);
    const { plan: before, columns } = store.get();
    // What was chosen of the columns of one workbook means nothing to another.
    const own = before?.name === source.name ? columns : null;
    const plan = await session.call("open", { source, settings, fresh, locale, columns: own });
    if (!current) return false;
    store.set({ settings: plan.settings });
    end();
    app.session?.close();
    app.session = session;
    succeeded();
    show(app, plan);
    void planChanged(app);
    if (app.excel) void follow(app);
    return true;
  } catch (error) {
    session.close();
    if (!current) return false;
    end();
    const { locale, plan } = store.get();
    store.set({ problem: problemOf(error, locale, plan?.name || null) });
    return false;
  }
}

/** Another workbook comes with what was chosen for it; the one that is open keeps what is chosen now. */
function settingsFor({ plan, settings }: State, name: string): { readonly settings: Settings; readonly fresh: boolean } {
  if (plan?.name === name) return { settings, fresh: false };
  const kept = settingsOf(name);
  return { settings: kept ?? (plan ? DEFAULT_SETTINGS : settings), fresh: kept === null };
}

function progress({ store }: App, step: Progress): void {
  const { busy } = store.get();
  if (busy) store.set({ busy: { ...busy, progress: step } });
}

function show({ store, excel }: App, plan: PlanView): void {
  const before = store.get();
  const same = before.plan?.name === plan.name;
  const shown = plan.sheets.find(({ name }) => name === before.sheet) ?? firstSheet(plan);
  const count = (rank: Rank): number => plan.findings.filter((finding) => rankOf(finding) === rank).length;
  store.set({
    plan,
    caveats: excel?.caveats ?? [],
    detail: null,
    lastDetail: null,
    explaining: null,
    target: null,
    sheet: same ? (shown?.name ?? null) : (firstSheet(plan)?.name ?? null),
    ...(same ? {} : NO_COLUMNS),
    screen: same ? before.screen : "check",
    side: "pane",
  });
  say(store, textFor(before.locale).done(count("block"), count("confirm"), count("info")));
}

/** The first sheet that holds a table, or else the first that can be seen. */
function firstSheet({ sheets }: PlanView): PlanView["sheets"][number] | undefined {
  return sheets.find(({ headers, hidden }) => headers.length > 0 && !hidden) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
}
