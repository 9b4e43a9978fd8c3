/** Another file takes the place of the open one: whether it may, and what is then forgotten. */
import { NO_COLUMNS, NO_WORK } from "../state.ts";
import { textFor } from "../text/text.ts";
import { type App, stateOf } from "./app.ts";
import { forgetWork } from "./draft-store.ts";
import { confirmed } from "./question.ts";

/** Work that was not taken away is given up only when that is said. */
export async function mayLeave(app: App): Promise<boolean> {
  const { work, plan, locale, draft } = app.store.get();
  const name = work.unsaved ? plan?.name : draft?.name;
  if (name === undefined) return true;
  const words = textFor(locale).work;
  return confirmed(app, { words: words.leave(name), yes: words.leaveYes, no: words.leaveNo });
}

/** Nothing was written into the new file yet. */
export function startWork(app: App): void {
  app.steps = [];
  if (app.file) app.kept.add(stateOf(app.file));
  app.store.set({ ...NO_COLUMNS, work: NO_WORK, draft: null });
  void forgetWork();
}
