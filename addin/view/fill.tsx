/** "Công thức": what will be written where, in words first, conflicts apart; then one button. */
import { useState } from "preact/hooks";
import type { FilledColumn, FillWish } from "../../shared/fill/fill.ts";
import { write } from "../actions/work.ts";
import type { PaneText } from "../text/vi.ts";
import type { FillView, PlanView } from "../worker/messages.ts";
import { Hindrances } from "./hindrances.tsx";
import { useApp, useArriving, useWouldWrite } from "./hooks.ts";
import { InsteadOfThis, NoTable } from "./no-table.tsx";

export function Fill({ plan }: { plan: PlanView }) {
  const { app, state, text } = useApp();
  const [wish, setWish] = useState<FillWish>({ add: [], restore: false });
  const { value: view, waiting } = useArriving(() => app.session?.call("fill", { wish }) ?? null, [wish, plan]);
  const cells = view?.columns.reduce((sum, { written }) => sum + written, 0) ?? 0;
  useWouldWrite(cells);
  if (plan.tables.length === 0) {
    return (
      <article class="fill">
        <h1>{text.fill.heading}</h1>
        <NoTable plan={plan} />
        <div class="actions">
          <InsteadOfThis />
        </div>
      </article>
    );
  }
  return (
    <article class="fill">
      <h1>{text.fill.heading}</h1>
      <p class="quiet">{text.fill.intro}</p>
      <Hindrances />
      {view && <WillWrite view={view} />}
      {view && <Adding view={view} wish={wish} onWish={setWish} />}
      {view?.columns.some(({ typed }) => typed.length > 0) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={wish.restore}
            onChange={(event) => setWish({ ...wish, restore: event.currentTarget.checked })}
          />
          {text.fill.restore}
        </label>
      )}
      <div class="actions actions-stay">
        <button
          type="button"
          class={cells > 0 ? "button primary" : "button"}
          disabled={cells === 0 || waiting || state.busy !== null}
          onClick={() => void write(app, { fill: wish })}
        >
          {text.fill.apply}
        </button>
      </div>
    </article>
  );
}

function WillWrite({ view }: { view: FillView }) {
  const { state, text } = useApp();
  const written = view.columns.filter((column) => column.written > 0);
  const conflicts = view.columns.filter(({ typed, foreign }) => typed.length + foreign.length > 0);
  return (
    <>
      {written.length === 0 && <NothingToWrite view={view} />}
      {written.length > 0 && (
        <>
          <h2>{text.fill.willWrite}</h2>
          <ul class="fill-columns">
            {written.map((column) => (
              <li key={`${column.sheet}!${column.id}`}>
                <ColumnLine column={column} />
              </li>
            ))}
          </ul>
          {view.sheets.length > 0 && <p class="quiet">{text.fill.sheets(view.sheets.join(", "))}</p>}
        </>
      )}
      {conflicts.length > 0 && (
        <ul class="fill-conflicts">
          {conflicts.map((column) => (
            <li key={`${column.sheet}!${column.id}`} class="notice">
              {column.sheet}, {nameOf(column, text)}:{" "}
              {[
                column.typed.length > 0 &&
                  column.restored === 0 &&
                  `${text.fill.typed(column.typed.length)} (${some(column.typed)})`,
                column.foreign.length > 0 && `${text.fill.foreign(column.foreign.length)} (${some(column.foreign)})`,
              ]
                .filter(Boolean)
                .join("; ")}
            </li>
          ))}
        </ul>
      )}
      {view.notFilled.map(({ sheet, title, why }) => (
        <p key={`${sheet} ${title.vi}`} class="notice">
          {sheet}, {title[state.locale]}: {why[state.locale]}
        </p>
      ))}
    </>
  );
}

function NothingToWrite({ view }: { view: FillView }) {
  const { text } = useApp();
  if (!view.columns.some(({ unchanged }) => unchanged > 0)) return <p>{text.fill.nothing}</p>;
  // Typed values among formulas, and what cannot be filled, are told below and are not all right.
  const left = view.notFilled.length > 0 || view.columns.some(({ typed }) => typed.length > 0);
  return <p class="all-right">✔ {left ? text.fill.othersUptodate : text.fill.uptodate}</p>;
}

function ColumnLine({ column }: { column: FilledColumn }) {
  const { text } = useApp();
  const { column: letter, written, added, unchanged, unclear, sheet } = column;
  return (
    <>
      {text.fill.column(nameOf(column, text), letter, written)}
      {added && <span class="tag">{text.fill.added}</span>}
      <span class="quiet">
        {[sheet, unchanged > 0 && text.fill.unchanged(unchanged), unclear > 0 && text.fill.unclear(unclear)]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}

/** Totals stand in a column that is not filled otherwise. */
const nameOf = ({ id, header }: FilledColumn, { fill }: PaneText): string =>
  id.startsWith("total:") ? fill.total(header) : header;

const SOME = 6;
const some = (cells: readonly string[]): string => cells.slice(0, SOME).join(", ") + (cells.length > SOME ? " …" : "");

interface AddingProps {
  readonly view: FillView;
  readonly wish: FillWish;
  readonly onWish: (wish: FillWish) => void;
}

function Adding({ view: { offered }, wish, onWish }: AddingProps) {
  const { state, text } = useApp();
  const names = [
    ...offered.map(({ header, title }) => ({ header, label: title[state.locale] })),
    { header: "Tổng hợp", label: text.fill.summary },
  ];
  const isChosen = (header: string): boolean => wish.add === "all" || wish.add.includes(header);
  const toggle = (header: string): void => {
    const chosen = names.map((name) => name.header).filter(isChosen);
    const add = chosen.includes(header) ? chosen.filter((one) => one !== header) : [...chosen, header];
    onWish({ ...wish, add });
  };
  if (offered.length === 0) return null;
  return (
    <fieldset class="adding">
      <legend>{text.fill.add}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={names.every(({ header }) => isChosen(header))}
          onChange={(event) => onWish({ ...wish, add: event.currentTarget.checked ? "all" : [] })}
        />
        {text.fill.addAll}
      </label>
      {names.map(({ header, label }) => (
        <label key={header} class="choice">
          <input type="checkbox" checked={isChosen(header)} onChange={() => toggle(header)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
