/** What is being done and how far, once it has lasted longer than people notice; and a way to stop it. */

import { say } from "../actions/say.ts";
import type { PaneText } from "../text/vi.ts";
import type { Progress } from "../worker/messages.ts";
import { keepFocus, useApp } from "./hooks.ts";

export function BusyNote() {
  const { app, state, text } = useApp();
  const { busy } = state;
  const stop = (): void => {
    keepFocus();
    app.stop?.();
    say(app.store, text.busy.stopped, { shown: true });
  };
  return (
    <div class="busy" role="status">
      {busy?.shown && (
        <>
          <span class="busy-words">{busyWords(busy.progress, text)}</span>
          <progress aria-label={busyWords(busy.progress, text)} max={1} {...share(busy.progress)} />
          <button type="button" class="button" onClick={stop}>
            {text.busy.stop}
          </button>
        </>
      )}
    </div>
  );
}

function busyWords(progress: Progress | null, { busy }: PaneText): string {
  if (!progress) return `${busy.start} …`;
  const { stage, done, total, rows } = progress;
  if (rows && done !== undefined) return `${busy.readRows(done, total)} …`;
  if (total === undefined) return `${busy[stage]} …`;
  if (done === undefined) return `${busy[stage]}: ${busy.total(total)} …`;
  return `${busy[stage]}: ${Math.round((done / total) * 100)}%`;
}

/** Without a value the bar says only that something is going on. */
function share(progress: Progress | null): { value?: number } {
  return progress?.done !== undefined && progress.total ? { value: progress.done / progress.total } : {};
}
