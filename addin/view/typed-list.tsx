/** The cells that were typed into since the file was opened, below the sheet: each leads to its place. */
import { useState } from "preact/hooks";
import { goTo } from "../actions/show.ts";
import type { CellPut } from "../worker/edit-messages.ts";
import { useApp, useArrival } from "./hooks.ts";

/** More than anybody reads through; all of them are in the file. */
const MOST_SHOWN = 200;

export function TypedList({ typed }: { typed: readonly CellPut[] }) {
  const { app, state, text } = useApp();
  const [isOpen, setOpen] = useState(false);
  const shown = typed.slice(-MOST_SHOWN);
  const lines = useArrival(() => {
    const { session } = app;
    if (!isOpen || !session) return null;
    return Promise.all(shown.map(({ sheet, cell }) => session.call("cell", { sheet, cell })));
  }, [typed, isOpen]);
  if (typed.length === 0) return null;
  return (
    <details class="typed-list" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.typing.list(typed.length)}</summary>
      <ul aria-label={text.typing.listTitle}>
        {shown.map((put, index) => (
          <li key={`${put.sheet} ${put.cell}`}>
            <button type="button" class="link" onClick={() => void goTo(app, { sheet: put.sheet, cell: put.cell, row: null })}>
              {put.sheet === state.sheet ? put.cell : `${put.sheet} · ${put.cell}`}
            </button>{" "}
            {lines?.[index]?.text || (lines && <span class="quiet">{text.typing.cleared}</span>)}
          </li>
        ))}
      </ul>
    </details>
  );
}
