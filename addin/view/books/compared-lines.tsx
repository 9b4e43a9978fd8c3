/** Who came, who went and what changed, by kind; what is not wanted is filtered out. */
import { useState } from "preact/hooks";
import type { LineDifference, LineKind } from "../../../shared/compare/difference.ts";
import { LINE_WORDS } from "../../../shared/compare/words.ts";
import { fold } from "../../../shared/text/fold.ts";
import type { ComparisonView } from "../../worker/books-messages.ts";
import { useApp } from "../hooks.ts";
import { ComparedLine } from "./compared-line.tsx";
import { useWords } from "./words.ts";

export const KINDS: readonly LineKind[] = ["added", "removed", "changed", "moved"];
const SHOWN = 50;

export function ComparedLines({ view }: { view: ComparisonView }) {
  const { state, text } = useApp();
  const words = useWords().compare;
  const [kind, setKind] = useState<LineKind | "">("");
  const [name, setName] = useState("");
  const [meantOnly, setMeantOnly] = useState(false);
  if (view.lines.length === 0) return null;
  const wanted = fold(name);
  const shown = view.lines.filter((line) => fold(line.name).includes(wanted) && (!meantOnly || isMeant(line)));
  const groups = KINDS.filter((one) => kind === "" || one === kind).map((one) => ({
    one,
    lines: shown.filter((line) => line.kind === one),
  }));
  return (
    <>
      <div class="books-filters">
        <label class="field">
          <span>{words.filter}</span>
          <select value={kind} onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value) ?? "")}>
            <option value="">{words.all}</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {LINE_WORDS[one][state.locale]} ({text.number(view.counts[one])})
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.search}</span>
          <input type="search" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        {view.counts.form > 0 && (
          <label class="check-field">
            <input type="checkbox" checked={meantOnly} onChange={({ currentTarget }) => setMeantOnly(currentTarget.checked)} />
            <span>{words.formOnly}</span>
          </label>
        )}
      </div>
      {groups.every(({ lines }) => lines.length === 0) && (
        <p class="quiet" role="status">
          {words.nothing}
        </p>
      )}
      {groups.map(
        ({ one, lines }) => lines.length > 0 && <Group key={`${one} ${wanted}`} kind={one} lines={lines} meantOnly={meantOnly} />,
      )}
    </>
  );
}

/** It differs in more than how its cells are written. */
const isMeant = ({ kind, sure, moved, cells }: LineDifference): boolean =>
  kind !== "changed" || !sure || moved === "heading" || cells.some((cell) => cell.kind !== "form");

function Group({ kind, lines, meantOnly }: { kind: LineKind; lines: readonly LineDifference[]; meantOnly: boolean }) {
  const { state, text } = useApp();
  const words = useWords().compare;
  const [most, setMost] = useState(SHOWN);
  return (
    <section class={`compared compared-${kind}`} aria-labelledby={`compared-${kind}`}>
      <h2 id={`compared-${kind}`}>
        {LINE_WORDS[kind][state.locale]} ({text.number(lines.length)})
      </h2>
      <ul>
        {lines.slice(0, most).map((line, at) => (
          <ComparedLine key={at} line={line} meantOnly={meantOnly} />
        ))}
      </ul>
      {lines.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + 4 * SHOWN)}>
          {words.more(Math.min(4 * SHOWN, lines.length - most))}
        </button>
      )}
    </section>
  );
}
