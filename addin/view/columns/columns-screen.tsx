/**
 * "Nhận dạng cột": each table with our fields and the column of each, the columns not used, and where the header stands. Whatever is chosen
 * counts at once; it is kept in the workbook when that is asked for.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { TableFound } from "../../../shared/report.ts";
import { chooseColumns, undoColumns } from "../../actions/columns.ts";
import { showScreen } from "../../actions/show.ts";
import { write } from "../../actions/work.ts";
import { columnsTextFor } from "../../text/columns/text.ts";
import type { TableColumns } from "../../worker/column-messages.ts";
import { useApp, useArrival } from "../hooks.ts";
import { InsteadOfThis, NoTable } from "../no-table.tsx";
import { FieldList } from "./field-list.tsx";
import { HeaderPointer } from "./header-pointer.tsx";
import { UnusedColumns } from "./unused-columns.tsx";

export function ColumnsScreen() {
  const { app, state } = useApp();
  const { plan, locale } = state;
  const words = columnsTextFor(locale);
  const back = useRef<HTMLButtonElement>(null);
  const [pointing, setPointing] = useState(plan?.tables.length === 0);
  const view = useArrival(() => app.session?.call("columns", { locale }) ?? null, [locale, plan]);
  // A choice may take away the very list that was used to make it.
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.focus();
  }, [plan]);
  if (!plan) return null;
  return (
    <section class="recognition" aria-labelledby="recognition">
      <h1 id="recognition" class="detail-head">
        <button
          ref={back}
          type="button"
          class="back"
          aria-label={`${words.heading}: ${words.back}`}
          onClick={() => showScreen(app, "check")}
        >
          <span aria-hidden="true">←</span> {words.heading}
        </button>
      </h1>
      {plan.tables.length === 0 ? <NoTable plan={plan} /> : <p class="quiet">{words.intro}</p>}
      <ChoiceNote />
      {plan.tables.map((table, index) => (
        <TableCard key={`${table.sheet}!${table.headerFirst}`} found={table} columns={view?.tables[index] ?? null} />
      ))}
      {view && pointing ? (
        <HeaderPointer view={view} onEnd={plan.tables.length === 0 ? null : () => setPointing(false)} />
      ) : (
        <div class="actions">
          <button type="button" class="button" onClick={() => setPointing(true)}>
            {words.pointing.heading}
          </button>
        </div>
      )}
      {plan.tables.length === 0 && (
        <div class="actions">
          <InsteadOfThis />
        </div>
      )}
    </section>
  );
}

/** Whether what was chosen is kept, and how it is taken back. */
function ChoiceNote() {
  const { app, state } = useApp();
  const { plan, busy, columnSteps, locale } = state;
  const words = columnsTextFor(locale);
  if (!plan || (plan.columns.length === 0 && plan.columnsKept && columnSteps.length === 0)) return null;
  const says = plan.columnsKept ? (plan.columns.length > 0 ? words.saved : null) : words.unsaved;
  return (
    <div class="choice-note">
      {says && <p>{says}</p>}
      <div class="actions">
        {!plan.columnsKept && (
          <button
            type="button"
            class="button primary"
            disabled={busy !== null}
            onClick={() => void write(app, { columns: true })}
          >
            {words.save}
          </button>
        )}
        {columnSteps.length > 0 && (
          <button type="button" class="button" disabled={busy !== null} onClick={() => void undoColumns(app)}>
            {words.undo}
          </button>
        )}
        {plan.columns.length > 0 && (
          <button type="button" class="button" disabled={busy !== null} onClick={() => void chooseColumns(app, [])}>
            {words.releaseAll}
          </button>
        )}
      </div>
    </div>
  );
}

function TableCard({ found, columns }: { found: TableFound; columns: TableColumns | null }) {
  const { state, text } = useApp();
  const words = columnsTextFor(state.locale);
  const { read, hidden, setAside, passedOver } = found.rows;
  // Hidden and reserve lines are among those read; headings, totals and signatures are not.
  const among = [hidden > 0 && words.hidden(hidden), setAside > 0 && words.setAside(setAside)].filter(Boolean);
  const rows = [
    words.read(read) + (among.length > 0 ? ` (${among.join(", ")})` : ""),
    passedOver > 0 && words.passedOver(passedOver),
  ];
  const header = words.headerRows(found.headerFirst, found.headerLast);
  return (
    <section class="table-found">
      <h2>
        {found.title[state.locale]} <span class="quiet">· {text.sheet.label(found.sheet)}</span>
      </h2>
      <p class="quiet">
        {header}
        {found.headerChosen && ` (${words.headerChosen})`}. {read > 0 && `${words.rows(found.first, found.last)}: `}
        {rows.filter(Boolean).join("; ")}.
      </p>
      {columns && <FieldList table={columns} />}
      {columns && <UnusedColumns table={columns} />}
    </section>
  );
}
