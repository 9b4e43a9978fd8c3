/** Our fields, each with the column that it is read from, how sure that is, what stands there, and a list to choose another. */
import { assigned, moved, released } from "../../../shared/columns/change-choice.ts";
import { columnsTextFor } from "../../text/columns/text.ts";
import type { ColumnView, FieldView, TableColumns } from "../../worker/column-messages.ts";
import { useApp } from "../hooks.ts";
import type { OpenTable } from "./open-table.ts";

export function FieldList({ open }: { open: OpenTable }) {
  const { state } = useApp();
  const { table } = open;
  const words = columnsTextFor(state.locale);
  const found = table.columns.flatMap((column) => {
    const field = table.fields.find(({ name }) => name === column.field);
    return field ? [{ field, column }] : [];
  });
  const missing = table.fields.filter((field) => field.used && !found.some((one) => one.field === field));
  return (
    <>
      <ul class="field-columns">
        {found.map(({ field, column }) => (
          <FieldLine key={`${field.name} ${column.key}`} open={open} field={field} column={column} />
        ))}
      </ul>
      {missing.length > 0 && (
        <details>
          <summary>{words.missing(missing.length)}</summary>
          <ul class="field-columns">
            {missing.map((field) => (
              <FieldLine key={field.name} open={open} field={field} column={null} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Columns that were left out, and that would be read as the field by their words. */
const leftFor = ({ columns }: TableColumns, { name }: FieldView): string[] =>
  columns.flatMap(({ key, field, chosen, byWords }) => (chosen && field === null && byWords === name ? [key] : []));

interface LineProps {
  readonly open: OpenTable;
  readonly field: FieldView;
  /** Where it is read; null where no column holds it. */
  readonly column: ColumnView | null;
}

function FieldLine({ open, field, column }: LineProps) {
  const { state } = useApp();
  const words = columnsTextFor(state.locale);
  const { table, waiting, change } = open;
  const id = open.idOf(column?.column ?? field.name);
  const choose = (key: string): void => {
    const to = table.columns.find((one) => one.key === key);
    if (to) change(moved(table.choice, column, to, field), to);
    else if (column) change(assigned(table.choice, column, null), column);
  };
  return (
    <li>
      <div class="field-head">
        <label for={id}>
          {field.title}
          {!field.used && <span class="quiet"> ({words.notUsed})</span>}
        </label>
        {column?.certainty && <span class={`sure sure-${column.certainty}`}>{words.sure[column.certainty]}</span>}
        {column?.chosen && (
          <button
            type="button"
            class="link"
            disabled={waiting}
            aria-label={words.releaseOf(field.title)}
            onClick={() => change(released(table.choice, column.key, ...leftFor(table, field)), column)}
          >
            {words.release}
          </button>
        )}
      </div>
      <select
        id={id}
        value={column?.key ?? ""}
        disabled={waiting}
        aria-describedby={column ? `${id}-holds` : undefined}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{words.noColumn}</option>
        {table.columns.map(({ key, column: letter, header }) => (
          <option key={key} value={key}>
            {words.column(letter, header)}
          </option>
        ))}
      </select>
      {column && (
        <p class="quiet samples" id={`${id}-holds`}>
          {words.samples(column.samples)}
        </p>
      )}
    </li>
  );
}
