/** What was written and not yet taken away: undo, and the file. On every screen, because it concerns the whole file. */
import { useEffect } from "preact/hooks";
import { download } from "../actions/take-away.ts";
import { redo, undo } from "../actions/work.ts";
import { DoneList } from "./done-list.tsx";
import { useApp } from "./hooks.ts";

export function WorkNote() {
  const { app, state, text } = useApp();
  const { work, busy } = state;
  useEffect(() => warnBeforeLeaving(work.unsaved), [work.unsaved]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || !["y", "z"].includes(key) || isTyping(event.target)) return;
      event.preventDefault();
      void (key === "y" || event.shiftKey ? redo : undo)(app);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [app]);
  if (work.steps === 0 && !work.unsaved) return null;
  // One next step on each screen: where something may still be written, that comes first.
  const next = work.unsaved && state.wouldWrite === 0;
  return (
    <div class="work-note">
      <span>{work.last ? text.work.did(work.last) : work.unsaved ? text.work.unsaved : ""}</span>
      {work.steps > 0 && (
        <button type="button" class="link" disabled={busy !== null} onClick={() => void undo(app)}>
          {text.work.undo}
        </button>
      )}
      {work.redo && (
        <button type="button" class="link" disabled={busy !== null} onClick={() => void redo(app)}>
          {text.typing.redo}
        </button>
      )}
      {state.host === "page" && (
        <button type="button" class={next ? "button primary" : "button"} onClick={() => void download(app)}>
          {text.work.download}
        </button>
      )}
      <DoneList />
    </div>
  );
}

/** The browser asks before the tab is closed; its words are its own. */
function warnBeforeLeaving(unsaved: boolean): (() => void) | undefined {
  if (!unsaved) return undefined;
  const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener("beforeunload", warn);
  return () => window.removeEventListener("beforeunload", warn);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type);
