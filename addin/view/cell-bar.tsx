/** As above the grid of any spreadsheet: the address and the whole text of the chosen cell, with the findings that stand there. */
import { useEffect, useRef, useState } from "preact/hooks";
import { rankOf } from "../../shared/findings/rank.ts";
import { openFinding } from "../actions/show.ts";
import type { FindingView, SheetView } from "../worker/messages.ts";
import { GoTo } from "./go-to.tsx";
import type { CellAt } from "./grid-keys.ts";
import { useApp } from "./hooks.ts";
import { SeverityMark } from "./severity-mark.tsx";

/** The cell that is chosen in the grid, with its whole text. */
export interface Chosen {
  readonly name: string;
  readonly at: CellAt;
  readonly text: string;
  readonly formula: boolean;
  readonly findings: readonly FindingView[];
  edit(): void;
}

interface Props {
  readonly sheet: SheetView;
  readonly chosen: Chosen | null;
  readonly marked: boolean;
}

export function CellBar({ sheet, chosen, marked }: Props) {
  const { app, text } = useApp();
  const [seeking, setSeeking] = useState(false);
  const name = useRef<HTMLButtonElement>(null);
  useEffect(() => onSeekKey(() => setSeeking(true)), []);
  const show = (finding: FindingView): void => {
    openFinding(app, finding);
    app.store.set({ side: "pane" });
  };
  const close = (): void => {
    setSeeking(false);
    document.querySelector<HTMLElement>(".grid")?.focus({ preventScroll: true });
  };
  if (seeking) return <GoTo sheet={sheet} from={chosen?.at ?? null} onClose={close} />;
  return (
    <div class="cell-bar">
      <button ref={name} type="button" class="cell" title={text.typing.goTo} onClick={() => setSeeking(true)}>
        {chosen?.name ?? <span aria-hidden="true">⌕</span>}
        <span class="unseen">{chosen ? "" : text.typing.goTo}</span>
      </button>
      <span class={chosen?.formula ? "cell-text of-formula" : "cell-text"} title={chosen?.text}>
        {chosen?.text ?? (marked && <span class="quiet">{text.sheet.hint}</span>)}
      </span>
      {chosen && (
        <button type="button" class="link" aria-label={text.typing.edit(chosen.name)} onClick={chosen.edit}>
          {text.typing.editShort}
        </button>
      )}
      {chosen?.findings.slice(0, 1).map((finding) => (
        <button key={finding.index} type="button" class="chip" title={finding.message} onClick={() => show(finding)}>
          <SeverityMark severity={rankOf(finding)} /> {finding.title}
          {chosen.findings.length > 1 && <span class="quiet"> +{chosen.findings.length - 1}</span>}
        </button>
      ))}
    </div>
  );
}

/** Ctrl+F, Ctrl+G and F5 as in a spreadsheet; the browser's own search would see only the rows that are drawn. */
function onSeekKey(seek: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    const isCommand = (ctrlKey || metaKey) && !shiftKey && !altKey && ["f", "g"].includes(key.toLowerCase());
    const isInGrid = target instanceof Element && target.closest(".sheet-side") !== null;
    // Away from the sheet the browser's search finds what is there.
    if (!isInGrid || (!isCommand && key !== "F5")) return;
    event.preventDefault();
    seek();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
