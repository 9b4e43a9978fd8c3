/** Columns that hold none of our fields, each with what stands there and a list to say what it is after all. */
import { assigned, released } from "../../../shared/columns/change-choice.ts";
import { columnsTextFor } from "../../text/columns/text.ts";
import type { ColumnView } from "../../worker/column-messages.ts";
import { useApp } from "../hooks.ts";
import type { OpenTable } from "./open-table.ts";

export function UnusedColumns({ open }: { open: OpenTable }) {
  const { state } = useApp();
  const words = columnsTextFor(state.locale);
  const unused = open.table.columns.filter(({ field }) => field === null);
  return (
    <>
      <h3>{words.unused}</h3>
      {unused.length === 0 ? (
        <p class="quiet">{words.noneUnused}</p>
      ) : (
        <ul class="field-columns">
          {unused.map((column) => (
            <UnusedLine key={column.key} open={open} column={column} />
          ))}
        </ul>
      )}
    </>
  );
}

function UnusedLine({ open, column }: { open: OpenTable; column: ColumnView }) {
  const { state } = useApp();
  const words = columnsTextFor(state.locale);
  const { table, waiting, change } = open;
  const id = open.idOf(column.column);
  return (
    <li>
      <div class="field-head">
        <label for={id}>
          <span class="unseen">{words.fieldOf(column.column)}: </span>
          {words.column(column.column, column.header)}
        </label>
        {column.chosen && <span class="sure sure-chosen">{words.sure.chosen}</span>}
        {column.chosen && (
          <button
            type="button"
            class="link"
            disabled={waiting}
            aria-label={words.releaseOf(words.column(column.column, column.header))}
            onClick={() => change(released(table.choice, column.key), column)}
          >
            {words.release}
          </button>
        )}
      </div>
      <select
        id={id}
        value=""
        disabled={waiting}
        aria-describedby={`${id}-holds`}
        onChange={({ currentTarget }) => {
          const field = table.fields.find(({ name }) => name === currentTarget.value);
          if (field) change(assigned(table.choice, column, field), column);
        }}
      >
        <option value="">{words.leftOut}</option>
        {table.fields
          .filter(({ used }) => used)
          .map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
      </select>
      <p class="quiet samples" id={`${id}-holds`}>
        {words.samples(column.samples)}
      </p>
    </li>
  );
}
