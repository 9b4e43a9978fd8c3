/** A newer version of the page has arrived while this one was open. */
import { takeNewer } from "../offline/take-newer.ts";
import { useApp } from "./hooks.ts";

export function NewerNote() {
  const { app, state, text } = useApp();
  return (
    <span class="newer" role="status">
      {state.newer && (
        <>
          {text.offline.newer} ·{" "}
          <button type="button" class="link" disabled={state.busy !== null} onClick={() => void takeNewer(app)}>
            {text.offline.reload}
          </button>
        </>
      )}
    </span>
  );
}
