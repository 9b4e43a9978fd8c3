/** Writes fixes and formulas into the open workbook, and takes them back. The file on the disk is never touched. */
import type { Did } from "../state.ts";
import { textFor } from "../text/text.ts";
import type { Written } from "../workbook/workbook.ts";
import type { Wanted } from "../worker/messages.ts";
import type { Session } from "../worker/session.ts";
import { type App, isUnsaved, keptSteps, type Step, type Undone } from "./app.ts";
import { attempt } from "./attempt.ts";
import { checkExcel, checkFile } from "./check.ts";
import { keepDraft } from "./draft.ts";
import { say } from "./say.ts";
import { sayWaiting } from "./waiting.ts";

/** What was written, and how the pane comes to show it; `show` is false where it is lost again. */
interface Writing {
  readonly step: Step;
  readonly show: () => Promise<boolean>;
}

export async function write(app: App, wanted: Wanted): Promise<boolean> {
  const { store, session } = app;
  if (!session || store.get().busy) return false;
  const writing = await attempt(app, (signal) => begin(app, session, wanted, signal));
  if (!writing || !(await writing.show())) return false;
  const { step } = writing;
  app.steps = keptSteps([...app.steps, step]);
  store.set({ work: { steps: app.steps.length, last: step.did, unsaved: app.excel === null } });
  say(store, textFor(store.get().locale).work.did(step.did));
  void keepDraft(app, store.get().work.unsaved);
  return true;
}

/** Takes back the last writing. */
export async function undo(app: App): Promise<void> {
  const step = app.steps.at(-1);
  const { store } = app;
  if (!step || store.get().busy) return;
  const { file, steps } = app;
  if (!(await takenBack(app, step))) return;
  app.steps = steps.slice(0, -1);
  if (file && step.before) app.undone = [...app.undone, { file, steps, left: app.steps }];
  await settle(app, null);
  say(store, textFor(store.get().locale).work.undone, { shown: true });
}

/** Does again what was taken back last, as long as nothing else was written since. */
export async function redo(app: App): Promise<void> {
  const { store } = app;
  const undone = redoable(app);
  const step = undone?.steps.at(-1);
  if (!undone || !step || store.get().busy) return;
  const { file, steps } = undone;
  const forth =
    step.before &&
    step.back?.flatMap(({ sheet, cell }) => file.typed?.filter((put) => put.sheet === sheet && put.cell === cell) ?? []);
  const done =
    (forth && (await (await import("./edit.ts")).putBack(app, { did: step.did, written: null, before: file, back: forth }))) ||
    (await checkFile(app, file));
  if (!done) return;
  app.steps = steps;
  app.undone = app.undone.slice(0, -1);
  await settle(app, step.did);
  say(store, textFor(store.get().locale).typing.redone, { shown: true });
}

/** The step that can be done again; null where there is none, or something was written since. */
function redoable({ undone, steps }: App): Undone | null {
  const last = undone.at(-1);
  return last && last.left === steps ? last : null;
}

async function settle(app: App, last: Did | null): Promise<void> {
  const unsaved = isUnsaved(app);
  // A page that is closed at once must not offer what was taken back.
  await keepDraft(app, unsaved);
  app.store.set({ work: { steps: app.steps.length, last, unsaved, redo: redoable(app) !== null } });
}

function begin(app: App, session: Session, wanted: Wanted, signal: AbortSignal): Promise<Writing | null> {
  const kind = kindOf(wanted);
  return app.excel ? writeExcel(app, session, wanted, kind, signal) : writeFile(app, session, wanted, kind);
}

function kindOf(wanted: Wanted): Did["kind"] {
  if ("columns" in wanted) return "columns";
  if ("upgrade" in wanted) return "upgrade";
  if ("confirm" in wanted) return "confirm";
  if ("reopen" in wanted) return "reopen";
  if ("seal" in wanted) return "seal";
  if ("unseal" in wanted) return "unseal";
  return "fixes" in wanted ? "fixes" : "fill";
}

async function writeFile(app: App, session: Session, wanted: Wanted, kind: Did["kind"]): Promise<Writing | null> {
  const { file } = app;
  if (!file) return null;
  const { bytes, cells, done } = await session.call("write", wanted);
  return {
    step: { before: file, written: null, did: { kind, cells, done } },
    show: () => checkFile(app, { name: file.name, bytes, reread: null }),
  };
}

async function writeExcel(
  app: App,
  session: Session,
  wanted: Wanted,
  kind: Did["kind"],
  signal: AbortSignal,
): Promise<Writing | null> {
  const { excel, store } = app;
  if (!excel) return null;
  const { edits, cells, done } = await session.call("edits", wanted);
  const written = await excel.write(edits, {
    signal,
    onProgress: (share) => store.set({ busy: { progress: { stage: "write", done: share * 100, total: 100 }, shown: true } }),
    onWait: (why) => sayWaiting(app, why),
  });
  return { step: { before: null, written, did: { kind, cells, done } }, show: () => showInExcel(app, written) };
}

/** What Excel has taken stays, and can be undone, even if it cannot be read again. */
async function showInExcel(app: App, { caveats }: Written): Promise<true> {
  const { store } = app;
  store.set({ caveats });
  await checkExcel(app, "stay");
  store.set({ caveats: [...new Set([...caveats, ...store.get().caveats])] });
  return true;
}

async function takenBack(app: App, step: Step): Promise<boolean> {
  const { before, written } = step;
  if (before) return (await (await import("./edit.ts")).putBack(app, step)) || checkFile(app, before);
  const undone = await attempt(app, async (signal) => {
    await written.undo({ signal, onWait: (why) => sayWaiting(app, why) });
    return true;
  });
  if (!undone) return false;
  await checkExcel(app, "stay");
  return true;
}
