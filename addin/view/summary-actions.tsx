/**
 * What comes next of a check that is shown: one primary button, what can be mended at once, the marks; and behind "Việc khác" what is done
 * less often, so that the list begins in sight on a narrow pane.
 */
import { useState } from "preact/hooks";
import { checkAgain } from "../actions/check.ts";
import { showScreen } from "../actions/show.ts";
import { copyList, saveList } from "../actions/take-away.ts";
import { useApp, useArrival } from "./hooks.ts";
import { MarkToggle } from "./mark-toggle.tsx";
import { InsteadOfThis } from "./no-table.tsx";

/** `found`: a list was found. `quiet`: something else on the screen comes first. */
export function SummaryActions({ found, quiet = false }: { found: boolean; quiet?: boolean }) {
  const { app, state, text } = useApp();
  const [more, setMore] = useState(false);
  // Another file comes first where this one holds no list, unless it is Excel's own.
  const another = !found && state.host === "page";
  return (
    <>
      <div class="actions">
        {!found && <InsteadOfThis />}
        <button
          type="button"
          class={another || quiet || state.work.unsaved ? "button" : "button primary"}
          onClick={() => void checkAgain(app)}
        >
          {text.summary.again}
        </button>
        {found && <Mend />}
        {found && <MarkToggle />}
        {found && (
          <button
            type="button"
            class="button unfolds"
            aria-expanded={more}
            aria-controls="more-work"
            onClick={() => setMore(!more)}
          >
            {text.summary.more}
          </button>
        )}
      </div>
      {found && more && (
        <div id="more-work" class="actions">
          <ListAway />
          <OtherFiles />
        </div>
      )}
    </>
  );
}

/** "Tự động sửa 6 lỗi". */
function Mend() {
  const { app, state, text } = useApp();
  const mendable = useArrival(() => app.session?.call("mendable", {}) ?? null, [state.plan]);
  // Its place is kept until the number comes, so that the list below does not move.
  const some = mendable === null ? state.plan?.findings.some(({ fix }) => fix) : mendable > 0;
  if (!some) return null;
  return (
    <button type="button" class="button" onClick={() => showScreen(app, "fixes")}>
      {mendable === null ? text.fixes.heading : text.fixes.offer(mendable)}
    </button>
  );
}

/** The list of findings outside of here: Excel's pane can neither save a file nor print. */
function ListAway() {
  const { app, state, text } = useApp();
  if (!state.plan || state.plan.findings.length === 0) return null;
  if (state.host === "excel")
    return (
      <button type="button" class="button" onClick={() => void copyList(app)}>
        {text.header.copyList}
      </button>
    );
  return (
    <>
      <button type="button" class="button" onClick={() => void saveList(app)}>
        {text.header.save}
      </button>
      <button type="button" class="button" onClick={() => window.print()}>
        {text.header.print}
      </button>
    </>
  );
}

/** What is done with other workbooks beside this one, and the seal. */
function OtherFiles() {
  const { app, text } = useApp();
  return (
    <>
      <button type="button" class="button" onClick={() => showScreen(app, "compare")}>
        {text.header.compareOpen}
      </button>
      <button type="button" class="button" onClick={() => showScreen(app, "merge")}>
        {text.tabs.merge}
      </button>
      <button type="button" class="button" onClick={() => showScreen(app, "seal")}>
        {text.header.endorse}
      </button>
    </>
  );
}
