/**
 * Puts what somebody types into cells of the open file: checked at once as far as it touches anything, part of whatever is downloaded, and
 * taken back like everything else that was written. The bytes of the file are made when they are taken away.
 */
import type { Did } from "../state.ts";
import type { CellPut, Edited } from "../worker/edit-messages.ts";
import { type App, isUnsaved, keptSteps, type OpenFile, type Step } from "./app.ts";
import { keepDraft } from "./draft.ts";
import { sayFailed } from "./problems.ts";
import { shown } from "./show-edited.ts";
import { typedList } from "./typed-list.ts";

/** A draft is kept once nobody has typed for so long: writing a large file down after every cell would be felt. */
const QUIET_MS = 1000;

/** Edits wait for each other: each is checked on what the one before left. */
let last: Promise<unknown> = Promise.resolve();
let drafting: ReturnType<typeof setTimeout> | undefined;

function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = last.then(act, act);
  // Whoever asked for this one hears of its failure; the next one only waits for its end.
  last = mine.catch(() => {});
  return mine;
}

/** What became of it; null where nothing is open, something else is under way, or it failed, which is then said. */
export function editCells(app: App, cells: readonly CellPut[]): Promise<Edited | null> {
  return inTurn(async () => {
    const before = app.file;
    if (!before || app.excel || app.store.get().busy) return null;
    const edited = await asked(app, cells);
    if (!edited || !changes(edited)) return edited;
    app.file = { ...before, typed: joined(before, edited.after) };
    const did: Did = { kind: "edit", cells: edited.after.length, done: typedList(cells, edited) };
    app.steps = keptSteps([...app.steps, { before, written: null, back: edited.before, did }]);
    shown(app, edited);
    worked(app, did);
    return edited;
  });
}

/** Takes an edit back by the edit that leads back; false for another kind of step, or where that did not work. */
export function putBack(app: App, { before, back }: Step & { readonly before: OpenFile }): Promise<boolean> {
  return inTurn(async () => {
    const edited = back && (await asked(app, back));
    if (!edited) return false;
    app.file = before;
    shown(app, edited);
    return true;
  });
}

/** Asks the worker and shows what is different. */
async function asked(app: App, cells: readonly CellPut[]): Promise<Edited | null> {
  const { store, session } = app;
  if (!session) return null;
  const { locale } = store.get();
  try {
    const edited = await session.call("edit", { cells, locale });
    // Another workbook was opened meanwhile.
    return app.session === session ? edited : null;
  } catch (error) {
    sayFailed(app, error);
    return null;
  }
}

const changes = ({ before, after }: Edited): boolean =>
  after.some(
    ({ value, formula }, at) => JSON.stringify([value, formula]) !== JSON.stringify([before[at]?.value, before[at]?.formula]),
  );

/** Of a cell that was put twice the last counts. */
function joined({ typed = [] }: OpenFile, after: readonly CellPut[]): readonly CellPut[] {
  const key = ({ sheet, cell }: CellPut): string => `${sheet}\n${cell}`;
  const again = new Set(after.map(key));
  return [...typed.filter((put) => !again.has(key(put))), ...after];
}

function worked(app: App, did: Step["did"]): void {
  const unsaved = isUnsaved(app);
  app.store.set({ work: { steps: app.steps.length, last: did, unsaved } });
  clearTimeout(drafting);
  drafting = setTimeout(() => void keepDraft(app, isUnsaved(app)), QUIET_MS);
}
