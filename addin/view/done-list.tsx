/** What was written where since the workbook was opened, the latest first: each cell before and after, each column, each sheet. */
import { useState } from "preact/hooks";
import { goTo } from "../actions/show.ts";
import type { Did } from "../state.ts";
import type { DoneLine } from "../worker/done-messages.ts";
import { useApp } from "./hooks.ts";

export function DoneList() {
  const { app, text } = useApp();
  // Drawn only where somebody looks.
  const [open, setOpen] = useState(false);
  const all = app.steps.map(({ did }) => did).filter(({ done }) => done && done.lines.length > 0);
  if (all.length === 0) return null;
  return (
    <details class="done-list" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.work.list}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
        <section class="done-lines" tabIndex={0} aria-label={text.work.list}>
          {[...all].reverse().map((did, at) => (
            <Deed key={all.length - at} did={did} />
          ))}
        </section>
      )}
    </details>
  );
}

function Deed({ did }: { did: Did }) {
  const { text } = useApp();
  const { lines = [], more = 0 } = did.done ?? {};
  return (
    <div>
      <h2>{text.work.did(did)}</h2>
      <ul>
        {lines.map((line) => (
          <li key={`${line.sheet}!${line.kind === "sheet" ? "" : line.cell}`}>
            <Line line={line} />
          </li>
        ))}
        {more > 0 && <li class="quiet">{text.work.more(more)}</li>}
      </ul>
    </div>
  );
}

function Line({ line }: { line: DoneLine }) {
  const { app, text } = useApp();
  if (line.kind === "sheet") return <>{text.work.sheet(line.sheet)}</>;
  const go = (
    <button type="button" class="chip" onClick={() => void goTo(app, { sheet: line.sheet, cell: line.cell, row: null })}>
      {line.cell}
    </button>
  );
  if (line.kind === "column") {
    const header = line.id.startsWith("total:") ? text.fill.total(line.header) : line.header;
    return (
      <>
        {go} {text.work.column(line.column, header, line.cells)} <span class="quiet">{line.sheet}</span>
      </>
    );
  }
  return (
    <>
      {go} {line.before && <span class="before">{line.before} → </span>}
      <span class="after">{line.after || text.work.emptied}</span> <span class="quiet">{line.sheet}</span>
    </>
  );
}
