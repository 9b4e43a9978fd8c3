/** The left side of the page: the sheet as it is, its tabs, and what the chosen cell holds. */

import { useMemo, useState } from "preact/hooks";
import { rankOf } from "../../shared/findings/rank.ts";
import { parseRange } from "../../shared/sheet/address.ts";
import { openFinding } from "../actions/show.ts";
import type { FindingView, SheetView } from "../worker/messages.ts";
import { useApp } from "./hooks.ts";
import { SeverityMark } from "./severity-mark.tsx";
import { SheetGrid } from "./sheet-grid.tsx";
import { marksOf } from "./sheet-marks.ts";

/** The cell that is chosen in the grid, with its whole text. */
export interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly FindingView[];
}

export function SheetSide() {
  const { app, state } = useApp();
  const { plan, detail } = state;
  const { shown } = state.marks;
  const sheet = plan?.sheets.find(({ name }) => name === state.sheet);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const marks = useMemo(() => marksOf(shown ? (plan?.findings ?? []) : [], sheet?.name ?? ""), [plan, sheet, shown]);
  if (!plan || !sheet) return null;
  const open = plan.findings.find(({ index, sheet: name }) => index === detail && name === sheet.name);
  const target = state.target?.sheet === sheet.name ? parseRange(state.target.cell) : null;
  return (
    <section class="sheet-side" aria-label={sheet.name}>
      <CellBar chosen={chosen} marked={marks.at.size > 0} />
      <SheetGrid
        key={`${plan.name} ${plan.pack} ${sheet.name}`}
        sheet={sheet}
        marks={marks}
        ownRow={open?.row ? open.row - 1 : null}
        target={target ? { row: target.top, column: target.left, turn: state.target?.turn ?? 0 } : null}
        rows={(first, last) => app.session?.call("rows", { sheet: sheet.name, first, last }) ?? null}
        onChoose={setChosen}
        onOpen={(finding) => openFinding(app, finding)}
        onPoint={state.pointing && ((row) => app.store.set({ pointing: { sheet: sheet.name, row }, side: "pane" }))}
      />
      {plan.sheets.length > 1 && <SheetTabs sheets={plan.sheets} current={sheet.name} />}
    </section>
  );
}

/** As above the grid of any spreadsheet: the address and the whole text, with the findings that stand there. */
function CellBar({ chosen, marked }: { chosen: Chosen | null; marked: boolean }) {
  const { app, text } = useApp();
  const show = (finding: FindingView): void => {
    openFinding(app, finding);
    app.store.set({ side: "pane" });
  };
  return (
    <div class="cell-bar">
      <span class="cell">{chosen?.name ?? ""}</span>
      <span class="cell-text" title={chosen?.text}>
        {chosen?.text ?? (marked && <span class="quiet">{text.sheet.hint}</span>)}
      </span>
      {chosen?.findings.slice(0, 1).map((finding) => (
        <button key={finding.index} type="button" class="chip" title={finding.message} onClick={() => show(finding)}>
          <SeverityMark severity={rankOf(finding)} /> {finding.title}
          {chosen.findings.length > 1 && <span class="quiet"> +{chosen.findings.length - 1}</span>}
        </button>
      ))}
    </div>
  );
}

function SheetTabs({ sheets, current }: { sheets: readonly SheetView[]; current: string }) {
  const { app, state, text } = useApp();
  const count = (name: string): number => state.plan?.findings.filter(({ sheet }) => sheet === name).length ?? 0;
  return (
    <nav class="sheet-tabs" aria-label={text.sheet.tabs}>
      {sheets.map(({ name, hidden }) => (
        <button
          key={name}
          type="button"
          class="tab"
          aria-current={name === current ? "page" : undefined}
          onClick={() => app.store.set({ sheet: name, target: null })}
        >
          {name}
          {hidden && <span class="quiet"> ({text.sheet.hidden})</span>}
          {count(name) > 0 && (
            <span class="count" title={text.sheet.findings(count(name))}>
              <span aria-hidden="true">{count(name)}</span>
              <span class="unseen">, {text.sheet.findings(count(name))}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
