/** Our fields, each with the column that it is read from, how sure that is, what stands there, and a list to choose another. */
import { assigned, moved, released, withChoice } from "../../../shared/columns/change-choice.ts";
import type { TableChoice } from "../../../shared/columns/table-choice.ts";
import { chooseColumns } from "../../actions/columns.ts";
import { columnsTextFor } from "../../text/columns/text.ts";
import type { ColumnView, FieldView, TableColumns } from "../../worker/column-messages.ts";
import { useApp } from "../hooks.ts";

/** Applies a change of what is chosen of this table. */
export function useChange({ at }: TableColumns): (choice: TableChoice) => void {
  const { app, state } = useApp();
  return (choice) => void chooseColumns(app, withChoice(state.plan?.columns ?? [], at, choice));
}

export function FieldList({ table }: { table: TableColumns }) {
  const { state } = useApp();
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
          <FieldLine key={`${field.name} ${column.key}`} table={table} field={field} column={column} />
        ))}
      </ul>
      {missing.length > 0 && (
        <details>
          <summary>{words.missing(missing.length)}</summary>
          <ul class="field-columns">
            {missing.map((field) => (
              <FieldLine key={field.name} table={table} field={field} column={null} />
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
  readonly table: TableColumns;
  readonly field: FieldView;
  /** Where it is read; null where no column holds it. */
  readonly column: ColumnView | null;
}

function FieldLine({ table, field, column }: LineProps) {
  const { state } = useApp();
  const words = columnsTextFor(state.locale);
  const change = useChange(table);
  const id = `field-${table.choice.sheet}-${field.name}-${column?.key ?? ""}`;
  const choose = (key: string): void => {
    const to = table.columns.find((one) => one.key === key);
    if (to) change(moved(table.choice, column, to, field));
    else if (column) change(assigned(table.choice, column, null));
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
            disabled={state.busy !== null}
            aria-label={words.releaseOf(field.title)}
            onClick={() => change(released(table.choice, column.key, ...leftFor(table, field)))}
          >
            {words.release}
          </button>
        )}
      </div>
      <select
        id={id}
        value={column?.key ?? ""}
        disabled={state.busy !== null}
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
