/** "Tự động sửa": what can be mended, by kind, each cell before and after; nothing is written before the button. */
import { useState } from "preact/hooks";
import { goTo, showScreen } from "../actions/show.ts";
import { write } from "../actions/work.ts";
import type { FixKindView, FixView, PlanView } from "../worker/messages.ts";
import { Hindrances } from "./hindrances.tsx";
import { useApp, useArriving, useWouldWrite } from "./hooks.ts";

export function Fixes({ plan }: { plan: PlanView }) {
  const { app, state, text } = useApp();
  const { value: kinds, waiting } = useArriving(
    () => app.session?.call("fixes", { locale: state.locale }) ?? null,
    [state.locale, plan],
  );
  const still = waiting || state.busy !== null;
  // What corrects a value is chosen by hand, after a look at the papers.
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isChosen = ({ kind, corrects }: FixKindView): boolean => (corrects ? chosen.has(kind) : !unchosen.has(kind));
  const toggle = (kind: FixKindView): void => {
    const [set, change] = kind.corrects ? ([chosen, setChosen] as const) : ([unchosen, setUnchosen] as const);
    const next = new Set(set);
    if (!next.delete(kind.kind)) next.add(kind.kind);
    change(next);
  };
  const wanted = (kinds ?? []).filter(isChosen);
  const cells = wanted.reduce((sum, kind) => sum + kind.cells, 0);
  useWouldWrite(cells);
  return (
    <article class="fixes">
      <h1 class="detail-head">
        <button
          type="button"
          class="back"
          onClick={() => showScreen(app, "check")}
          aria-label={`${text.fixes.heading}: ${text.fixes.back}`}
        >
          <span aria-hidden="true">←</span> {text.fixes.heading}
        </button>
      </h1>
      {kinds?.length === 0 && <p class="all-right">✔ {text.fixes.none}</p>}
      {kinds && kinds.length > 0 && (
        <>
          <p>
            {text.fixes.intro} {state.host === "page" && text.fixes.safe}
          </p>
          <Hindrances />
          <ul class="fix-kinds">
            {kinds.map((kind) => (
              <KindItem key={kind.kind} kind={kind} chosen={isChosen(kind)} still={still} onToggle={() => toggle(kind)} />
            ))}
          </ul>
          <div class="actions actions-stay">
            <button
              type="button"
              class={cells > 0 ? "button primary" : "button"}
              disabled={cells === 0 || still}
              onClick={() => void write(app, { fixes: wanted.flatMap(({ ids }) => ids) })}
            >
              {cells === 0 ? text.fixes.choose : text.fixes.apply(cells)}
            </button>
          </div>
        </>
      )}
    </article>
  );
}

interface KindProps {
  readonly kind: FixKindView;
  readonly chosen: boolean;
  /** Nothing is written meanwhile. */
  readonly still: boolean;
  readonly onToggle: () => void;
}

function KindItem({ kind, chosen, still, onToggle }: KindProps) {
  const { text } = useApp();
  return (
    <li class="fix-kind">
      <label class="choice">
        <input type="checkbox" checked={chosen} onChange={onToggle} />
        <span>
          <b>{kind.title}</b> <span class="count">{text.fixes.cells(kind.cells)}</span>
          {kind.corrects && <span class="corrects"> ◆ {text.fixes.corrects}</span>}
          <span class="quiet says">{kind.says}</span>
        </span>
      </label>
      <details>
        <summary>{text.fixes.preview}</summary>
        <FixTable kind={kind} still={still} />
      </details>
    </li>
  );
}

function FixTable({ kind, still }: Pick<KindProps, "kind" | "still">) {
  const { app, text } = useApp();
  const shown = kind.fixes.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <>
      <table class="changes">
        <thead>
          <tr>
            <th>{text.fixes.cell}</th>
            <th>{text.fixes.before}</th>
            <th>{text.fixes.after}</th>
            <th>
              <span class="unseen">{text.fixes.applyOne}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {kind.fixes.map((fix) =>
            fix.changes.map((change, index) => (
              <tr key={`${fix.id} ${change.cell}`}>
                <td>
                  <button type="button" class="chip" onClick={() => void goTo(app, place(fix, change.cell))}>
                    {change.cell}
                  </button>
                  {change.hidden && <span class="quiet"> {text.fixes.hiddenRow}</span>}
                </td>
                <td class="before">{change.before}</td>
                <td class="after">{change.after}</td>
                <td>
                  {index === 0 && (
                    <button
                      type="button"
                      class="link"
                      disabled={still}
                      aria-label={`${text.fixes.applyOne} ${change.cell}`}
                      onClick={() => void write(app, { fixes: [fix.id] })}
                    >
                      {text.fixes.applyOne}
                    </button>
                  )}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {kind.cells > shown && <p class="quiet">{text.fixes.more(kind.cells - shown)}</p>}
    </>
  );
}

const place = ({ sheet }: FixView, cell: string) => ({ sheet, cell, row: null });
