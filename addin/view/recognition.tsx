/** What was recognised: each table, each of our fields with the column it was found in and how sure that is, and what is not used. */
import type { TableFound } from "../../shared/report.ts";
import { showScreen } from "../actions/show.ts";
import type { PlanView } from "../worker/messages.ts";
import { useApp } from "./hooks.ts";
import { NoTable } from "./no-table.tsx";

export function Recognition({ plan }: { plan: PlanView }) {
  const { app, text } = useApp();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: there is nothing else by which the keyboard could scroll it
    <section class="recognition" aria-labelledby="recognition" tabIndex={0}>
      <h1 id="recognition" class="detail-head">
        <button
          type="button"
          class="back"
          aria-label={`${text.recognition.heading}: ${text.recognition.back}`}
          onClick={() => showScreen(app, "settings")}
        >
          <span aria-hidden="true">←</span> {text.recognition.heading}
        </button>
      </h1>
      {plan.tables.length === 0 && <NoTable plan={plan} />}
      {plan.tables.map((table) => (
        <TableCard key={`${table.sheet}!${table.headerFirst}`} table={table} />
      ))}
    </section>
  );
}

function TableCard({ table }: { table: TableFound }) {
  const { state, text } = useApp();
  const { recognition } = text;
  const { read, hidden, setAside, passedOver } = table.rows;
  // Hidden and reserve lines are among those read; headings, totals and signatures are not.
  const among = [hidden > 0 && recognition.hidden(hidden), setAside > 0 && recognition.setAside(setAside)].filter(Boolean);
  const rows = [
    recognition.read(read) + (among.length > 0 ? ` (${among.join(", ")})` : ""),
    passedOver > 0 && recognition.passedOver(passedOver),
  ];
  return (
    <section class="table-found">
      <h2>
        {table.title[state.locale]} <span class="quiet">· {text.sheet.label(table.sheet)}</span>
      </h2>
      <p class="quiet">
        {recognition.headerRows(table.headerFirst, table.headerLast)}.{" "}
        {read > 0 && `${recognition.rows(table.first, table.last)}: `}
        {rows.filter(Boolean).join("; ")}.
      </p>
      <ColumnTable table={table} />
      {table.unused.length > 0 && (
        <p class="unused">
          <b>{recognition.unused}:</b> {table.unused.map(({ column, header }) => `${column} ${header}`).join("; ")}
        </p>
      )}
    </section>
  );
}

function ColumnTable({ table }: { table: TableFound }) {
  const { state, text } = useApp();
  const { recognition } = text;
  return (
    <table class="columns">
      <thead>
        <tr>
          <th scope="col">{recognition.field}</th>
          <th scope="col">{recognition.column}</th>
          <th scope="col">{recognition.certainty}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ field, title, column, header, certainty, used }) => (
          <tr key={field + column}>
            <th scope="row">
              {title[state.locale]}
              {!used && <span class="quiet"> ({recognition.notUsed})</span>}
            </th>
            <td>
              <span class="cell">{column}</span> {header}
            </td>
            <td class={`sure-${certainty}`}>{recognition.sure[certainty]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
