/** "Chọn dòng tiêu đề": where no table was found, or a wrong one, somebody points at the row in the sheet or says its number. */
import { useEffect, useState } from "preact/hooks";
import { withHeader } from "../../../shared/columns/change-choice.ts";
import { chooseColumns, selectedRow } from "../../actions/columns.ts";
import { columnsTextFor } from "../../text/columns/text.ts";
import type { ColumnsView } from "../../worker/column-messages.ts";
import { useApp, useArrival } from "../hooks.ts";

const LAST_ROW = 1_048_576;

export function HeaderPointer({ view, onEnd }: { view: ColumnsView; onEnd: (() => void) | null }) {
  const { app, state } = useApp();
  const { plan, pointing, locale, host, busy } = state;
  const words = columnsTextFor(locale).pointing;
  const sheets = plan?.sheets.filter(({ hidden }) => !hidden) ?? [];
  const sheet = pointing?.sheet ?? "";
  const row = pointing?.row ?? 0;
  const kinds = view.kinds.filter(({ programme }) => plan?.tables.length === 0 || programme === plan?.programmeId);
  const [chosen, setChosen] = useState(0);
  const [refused, setRefused] = useState<"refused" | "notRead" | null>(null);
  // While this is shown, a click in the sheet points at a row.
  useEffect(() => {
    app.store.set({ pointing: { sheet: app.store.get().sheet ?? sheets[0]?.name ?? "", row: 0 } });
    return () => app.store.set({ pointing: null });
  }, [app]);
  useEffect(() => setRefused(null), [sheet, row, chosen]);
  const shown = useArrival(
    () => (row > 0 ? (app.session?.call("rows", { sheet, first: row - 1, last: row - 1 }) ?? null) : null),
    [sheet, row, plan],
  );
  const point = (next: { readonly sheet?: string; readonly row?: number }): void =>
    app.store.set({ pointing: { sheet, row, ...next } });
  const kind = kinds[chosen];
  const use = async (): Promise<void> => {
    const choice = kind && (await app.session?.call("header", { sheet, row, programme: kind.programme, kind: kind.kind }));
    if (!choice) return setRefused("refused");
    const done = await chooseColumns(app, withHeader(app.store.get().plan?.columns ?? [], choice));
    const now = app.store.get().plan;
    if (done && !now?.tables.some((table) => table.sheet === sheet && table.headerChosen)) return setRefused("notRead");
    if (done) onEnd?.();
  };
  const texts = (row > 0 ? (shown?.[0] ?? []) : []).flatMap((cell) => (cell ? [cell.text] : []));
  return (
    <section class="pointing" aria-labelledby="pointing">
      <h2 id="pointing">{words.heading}</h2>
      <p class="quiet">{words[host]}</p>
      {host === "excel" && (
        <button
          type="button"
          class="button"
          onClick={() => void selectedRow(app).then((place) => place && app.store.set({ pointing: place }))}
        >
          {words.take}
        </button>
      )}
      {sheets.length > 1 && (
        <div class="field">
          <label for="pointing-sheet">{words.sheet}</label>
          <select
            id="pointing-sheet"
            value={sheet}
            onChange={({ currentTarget }) => {
              point({ sheet: currentTarget.value });
              if (host === "page") app.store.set({ sheet: currentTarget.value, target: null });
            }}
          >
            {sheets.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="pointing-row">{words.row}</label>
        <input
          id="pointing-row"
          type="number"
          inputMode="numeric"
          min={1}
          max={LAST_ROW}
          value={row > 0 ? row : ""}
          aria-describedby="pointing-holds"
          onInput={({ currentTarget }) => point({ row: currentTarget.validity.valid ? currentTarget.valueAsNumber || 0 : 0 })}
        />
        <p class="quiet" id="pointing-holds" role="status">
          {row > 0 && shown && words.holds(texts)}
        </p>
      </div>
      <div class="field">
        <label for="pointing-kind">{words.kind}</label>
        <select id="pointing-kind" value={chosen} onChange={({ currentTarget }) => setChosen(currentTarget.selectedIndex)}>
          {kinds.map(({ short, title, programme }, index) => (
            <option key={`${programme} ${title}`} value={index}>
              {new Set(kinds.map((one) => one.programme)).size > 1 ? `${short}: ${title}` : title}
            </option>
          ))}
        </select>
      </div>
      {refused && (
        <p class="notice" role="alert">
          {words[refused]}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="button primary"
          disabled={row === 0 || texts.length === 0 || busy !== null}
          onClick={() => void use()}
        >
          {words.use}
        </button>
        {onEnd && (
          <button type="button" class="button" onClick={onEnd}>
            {words.cancel}
          </button>
        )}
      </div>
    </section>
  );
}
