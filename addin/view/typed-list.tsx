/** The cells that were typed into since the file was opened, below the sheet: each leads to its place. */
import { goTo } from "../actions/show.ts";
import type { CellPut } from "../worker/edit-messages.ts";
import { useApp } from "./hooks.ts";

export function TypedList({ typed }: { typed: readonly CellPut[] }) {
  const { app, state, text } = useApp();
  if (typed.length === 0) return null;
  return (
    <details class="typed-list">
      <summary>{text.typing.list(typed.length)}</summary>
      <ul aria-label={text.typing.listTitle}>
        {typed.map((put) => (
          <li key={`${put.sheet} ${put.cell}`}>
            <button type="button" class="link" onClick={() => void goTo(app, { sheet: put.sheet, cell: put.cell, row: null })}>
              {put.sheet === state.sheet ? put.cell : `${put.sheet} · ${put.cell}`}
            </button>{" "}
            {shownOf(put) ?? <span class="quiet">{text.typing.cleared}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** As it was typed, where that is known; null for a cell that was cleared. */
function shownOf(put: CellPut): string | null {
  if ("text" in put) return put.text === "" ? null : put.text;
  if (put.value === null) return null;
  return typeof put.value === "object" ? put.value.error : String(put.value);
}
