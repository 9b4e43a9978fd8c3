/**
 * "Nhận dạng cột": each table with our fields and the column of each, the columns not used, and where the header stands. Whatever is chosen
 * counts at once; it is kept in the workbook when that is asked for.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { withChoice } from "../../../shared/columns/change-choice.ts";
import type { TableFound } from "../../../shared/report.ts";
import { chooseColumns, undoColumns } from "../../actions/columns.ts";
import { showScreen } from "../../actions/show.ts";
import { write } from "../../actions/work.ts";
import { columnsTextFor } from "../../text/columns/text.ts";
import type { PlanView } from "../../worker/messages.ts";
import { useApp, useArrival } from "../hooks.ts";
import { InsteadOfThis, NoTable } from "../no-table.tsx";
import { FieldList } from "./field-list.tsx";
import { HeaderPointer } from "./header-pointer.tsx";
import type { OpenTable } from "./open-table.ts";
import { UnusedColumns } from "./unused-columns.tsx";

const listId = (table: number, name: string): string => `list-${table}-${name}`;

export function ColumnsScreen() {
  const { app, state } = useApp();
  const { plan: newest, locale, busy } = state;
  const words = columnsTextFor(locale);
  const back = useRef<HTMLButtonElement>(null);
  const chosen = useRef("");
  const [pointing, setPointing] = useState(newest?.tables.length === 0);
  const arrived = useArrival(
    () => (newest && app.session?.call("columns", { locale }).then((view) => ({ view, plan: newest }))) ?? null,
    [locale, newest],
  );
  // Until the columns of a newer plan have come, those of the plan before stay, whole, and nothing is chosen of them.
  const { plan, view } = arrived ?? { plan: newest, view: null };
  const waiting = busy !== null || plan !== newest;
  // The list that a choice was made with stands still meanwhile, or is gone: the focus goes on to where the column is now.
  useEffect(() => {
    if (waiting || document.activeElement !== document.body) return;
    (document.getElementById(chosen.current) ?? back.current)?.focus();
  }, [waiting, plan]);
  if (!plan || !newest) return null;
  const open = (index: number): OpenTable | null => {
    const table = view?.tables[index];
    if (!table) return null;
    return {
      table,
      waiting,
      idOf: (name) => listId(index, name),
      change: (choice, { column }) => {
        chosen.current = listId(index, column);
        void chooseColumns(app, withChoice(plan.columns, table.at, choice));
      },
    };
  };
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
      <ChoiceNote plan={plan} waiting={waiting} />
      {plan.tables.map((table, index) => (
        <TableCard key={`${table.sheet}!${table.headerFirst}`} found={table} open={open(index)} />
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
function ChoiceNote({ plan, waiting }: { plan: PlanView; waiting: boolean }) {
  const { app, state } = useApp();
  const { columnSteps, locale } = state;
  const words = columnsTextFor(locale);
  if (plan.columns.length === 0 && plan.columnsKept && columnSteps.length === 0) return null;
  const says = plan.columnsKept ? (plan.columns.length > 0 ? words.saved : null) : words.unsaved;
  return (
    <div class="choice-note">
      {says && <p>{says}</p>}
      <div class="actions">
        {!plan.columnsKept && (
          <button type="button" class="button primary" disabled={waiting} onClick={() => void write(app, { columns: true })}>
            {words.save}
          </button>
        )}
        {columnSteps.length > 0 && (
          <button type="button" class="button" disabled={waiting} onClick={() => void undoColumns(app)}>
            {words.undo}
          </button>
        )}
        {plan.columns.length > 0 && (
          <button type="button" class="button" disabled={waiting} onClick={() => void chooseColumns(app, [])}>
            {words.releaseAll}
          </button>
        )}
      </div>
    </div>
  );
}

function TableCard({ found, open }: { found: TableFound; open: OpenTable | null }) {
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
      {open && <FieldList open={open} />}
      {open && <UnusedColumns open={open} />}
    </section>
  );
}
