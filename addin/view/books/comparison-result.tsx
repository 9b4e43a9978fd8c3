/** What differs: how much of it first, then the lines, and what differs beside them. */
import { columnWords, LINE_WORDS, READ_UNDER_WORDS } from "../../../shared/compare/words.ts";
import { valueText } from "../../../shared/totals/figures.ts";
import { compareOthers, saveComparison, swap } from "../../actions/books/compare.ts";
import type { ComparisonView } from "../../worker/books-messages.ts";
import { useApp } from "../hooks.ts";
import { TextLines } from "./compared-line.tsx";
import { ComparedLines, KINDS } from "./compared-lines.tsx";
import { useWords } from "./words.ts";

/** More than anybody reads here: the check of the file itself has them all. */
const MOST_FINDINGS = 200;

export function ComparisonResult({ view }: { view: ComparisonView }) {
  const { app, state } = useApp();
  const words = useWords().compare;
  const { locale } = state;
  const { counts } = view;
  const readUnder = READ_UNDER_WORDS[view.readUnder];
  return (
    <>
      <p class="compared-files">
        <span>{view.before}</span> → <span>{view.after}</span>
      </p>
      {view.same ? <p class="all-right">✔ {counts.moved > 0 ? words.moved(counts.moved) : words.same}</p> : <Tally view={view} />}
      {readUnder && <p class="notice">{readUnder[locale]}</p>}
      <p class="quiet">
        {[
          counts.lines.before + counts.lines.after > 0 && words.lines(counts.lines.before, counts.lines.after, counts.same),
          counts.renumbered > 0 && words.renumbered(counts.renumbered),
          counts.unsure > 0 && words.unsure(counts.unsure),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <div class="actions">
        {!view.same && (
          <button type="button" class="button primary" onClick={() => void saveComparison(app)}>
            {words.save}
          </button>
        )}
        {!view.same && state.host === "page" && (
          <button type="button" class="button" onClick={() => window.print()}>
            {words.print}
          </button>
        )}
        <button type="button" class="button" onClick={() => swap(app)}>
          {words.swap}
        </button>
        <button type="button" class={view.same ? "button primary" : "button"} onClick={() => compareOthers(app)}>
          {words.again}
        </button>
      </div>
      <Figures view={view} />
      <ComparedLines view={view} />
      {view.columns.length > 0 && (
        <section>
          <h2>{words.columns}</h2>
          <ul class="plain-lines">
            {view.columns.map((column, at) => (
              <li key={at}>{columnWords(column)[locale]}</li>
            ))}
          </ul>
        </section>
      )}
      <TextLines texts={view.texts} />
      <Sheets view={view} />
      <Findings view={view} kind="new" />
      <Findings view={view} kind="gone" />
    </>
  );
}

/** "Thêm 3 · Bớt 2 · Sửa 5": how much of each, as words and numbers. */
function Tally({ view: { counts } }: { view: ComparisonView }) {
  const { state, text } = useApp();
  return (
    <ul class="tally">
      {KINDS.map((kind) => (
        <li key={kind}>
          <strong>{text.number(counts[kind])}</strong> {LINE_WORDS[kind][state.locale].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

function Figures({ view: { figures } }: { view: ComparisonView }) {
  const { state } = useApp();
  const words = useWords().compare;
  const changed = figures.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return null;
  return (
    <table class="compared-cells">
      <caption>{words.figures}</caption>
      <thead>
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col">{words.was}</th>
          <th scope="col">{words.is}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ figure, before, after }) => (
          <tr key={figure.title.vi}>
            <th scope="row">{figure.title[state.locale]}</th>
            <td>{valueText({ ...figure, value: before }, state.locale)}</td>
            <td>{valueText({ ...figure, value: after }, state.locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sheets({ view: { sheets } }: { view: ComparisonView }) {
  const words = useWords().compare;
  const lines = [
    ...sheets.added.map(words.sheetAdded),
    ...sheets.removed.map(words.sheetRemoved),
    ...sheets.renamed.map(({ before, after }) => words.sheetRenamed(before, after)),
  ];
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{words.sheets}</h2>
      <ul class="plain-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Findings({ view, kind }: { view: ComparisonView; kind: "new" | "gone" }) {
  const { text } = useApp();
  const words = useWords().compare;
  const own = view.findings.filter((finding) => finding.kind === kind);
  if (own.length === 0) return null;
  return (
    <details>
      <summary>
        {words.findings[kind]} ({text.number(own.length)})
      </summary>
      <ul class="plain-lines">
        {own.slice(0, MOST_FINDINGS).map(({ sheet, cell, row, message }, at) => (
          <li key={at}>
            <span class="quiet">
              {sheet} {cell ?? (row === null ? "" : text.findings.row(row))}
            </span>{" "}
            {message}
          </li>
        ))}
      </ul>
      {own.length > MOST_FINDINGS && <p class="quiet">{text.findings.others(own.length - MOST_FINDINGS)}</p>}
    </details>
  );
}
