/** The left side of the page: the sheet as it is, its tabs, and what the chosen cell holds. */
import { useMemo, useState } from "preact/hooks";
import { columnIndex, parseRange } from "../../shared/sheet/address.ts";
import { openFinding } from "../actions/show.ts";
import type { PlanView, SheetView } from "../worker/messages.ts";
import { CellBar, type Chosen } from "./cell-bar.tsx";
import { useApp, useNextTask } from "./hooks.ts";
import { SheetGrid } from "./sheet-grid.tsx";
import { cellMarkKey, marksOf } from "./sheet-marks.ts";

export function SheetSide() {
  const { app, state } = useApp();
  const { plan, detail } = state;
  const { shown } = state.marks;
  const sheet = plan?.sheets.find(({ name }) => name === state.sheet);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const headerOf = useMemo(() => headersOf(plan?.tables ?? [], sheet?.name ?? ""), [plan?.tables, sheet?.name]);
  const puts = app.file?.typed ?? NONE;
  const typed = useMemo(() => typedIn(puts, sheet?.name ?? ""), [puts, sheet?.name]);
  // The result first, and what was found; the sheet is drawn right after them, once it is known where it is marked.
  const isMarked = useNextTask(plan?.name, 2);
  const isTime = useNextTask(plan?.name, 3);
  const marked = isMarked && shown ? plan?.findings : undefined;
  const marks = useMemo(() => marksOf(marked ?? [], sheet?.name ?? ""), [marked, sheet]);
  if (!plan || !sheet) return null;
  if (!isTime) return <section class="sheet-side" aria-label={sheet.name} />;
  const open = plan.findings.find(({ index, sheet: name }) => index === detail && name === sheet.name);
  const target = state.target?.sheet === sheet.name ? parseRange(state.target.cell) : null;
  return (
    <section class="sheet-side" aria-label={sheet.name}>
      <CellBar sheet={sheet} chosen={chosen} marked={marks.at.size > 0} />
      <SheetGrid
        key={`${plan.name} ${plan.pack} ${sheet.name}`}
        sheet={sheet}
        marks={marks}
        typed={typed}
        headerOf={headerOf}
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

const NONE: readonly never[] = [];

function typedIn(puts: readonly { readonly sheet: string; readonly cell: string }[], sheet: string): ReadonlySet<number> {
  const own = puts.filter((put) => put.sheet === sheet).flatMap(({ cell }) => parseRange(cell) ?? []);
  return new Set(own.map(({ top, left }) => cellMarkKey(top, left)));
}

/** What stands above a cell in its table, for whoever hears the sheet instead of seeing it. */
function headersOf(tables: PlanView["tables"], sheet: string): (row: number, column: number) => string | null {
  const own = tables
    .filter((table) => table.sheet === sheet)
    .map(({ headerLast, last, columns, unused }) => ({
      first: headerLast,
      last: last - 1,
      headers: new Map([...columns, ...unused].map(({ column, header }) => [columnIndex(column), header])),
    }));
  return (row, column) => own.find(({ first, last }) => row >= first && row <= last)?.headers.get(column) ?? null;
}

function countsOf(findings: PlanView["findings"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of findings) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}

function SheetTabs({ sheets, current }: { sheets: readonly SheetView[]; current: string }) {
  const { app, state, text } = useApp();
  const findings = state.plan?.findings;
  const counts = useMemo(() => countsOf(findings ?? NONE), [findings]);
  const count = (name: string): number => counts.get(name) ?? 0;
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
