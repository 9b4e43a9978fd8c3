/** One line that came, went or changed: who it is, where it stands, and its cells before and after as a small table. */
import type { CellDifference, LineDifference, TextDifference } from "../../../shared/compare/difference.ts";
import { CHANGE_WORDS, guessWords, LINE_WORDS, movedWords, PART_WORDS } from "../../../shared/compare/words.ts";
import { goToCompared } from "../../actions/books/compare.ts";
import { useApp } from "../hooks.ts";
import { useWords } from "./words.ts";

interface Props {
  readonly line: LineDifference;
  /** Cells that are only written otherwise are left out. */
  readonly meantOnly: boolean;
  /** Whether it came, went or changed is said on the line itself. */
  readonly named?: boolean;
  readonly onGo?: (sheet: string, cell: string) => void;
}

export function ComparedLine({ line, meantOnly, named = false, onGo }: Props) {
  const { app, state } = useApp();
  const words = useWords().compare;
  const { locale } = state;
  const { before, after, name, cells, kind, by, table } = line;
  const guess = guessWords(by, table)?.[locale];
  const moved = movedWords(line)?.[locale];
  const shown = meantOnly ? cells.filter((cell) => cell.kind !== "form") : cells;
  const at = after ?? before;
  return (
    <li class="compared-line">
      <div class="compared-head">
        {named && <span class="kind">{LINE_WORDS[kind][locale]}</span>}
        <strong>{name || `${at?.sheet} ${at?.row}`}</strong>
        <span class="quiet">
          {at?.sheet} {at?.cell}
          {after ? "" : ` (${words.inBefore})`}
        </span>
        {after && (
          <GoTo
            cell={(kind === "changed" && shown[0]?.after.cell) || after.cell}
            label={name}
            onGo={(cell) => (onGo ? onGo(after.sheet, cell) : void goToCompared(app, after.sheet, cell))}
          />
        )}
      </div>
      {moved && kind !== "added" && kind !== "removed" && <p class="quiet">{moved}</p>}
      {guess && <p class="notice">{guess}</p>}
      {kind === "changed" && shown.length > 0 && <Cells cells={shown} label={name} />}
    </li>
  );
}

function GoTo({ cell, label, onGo }: { cell: string; label: string; onGo: (cell: string) => void }) {
  const words = useWords().compare;
  return (
    <button type="button" class="link" aria-label={`${words.goTo} ${cell}, ${label}`} onClick={() => onGo(cell)}>
      {words.goTo}
    </button>
  );
}

function Cells({ cells, label }: { cells: readonly CellDifference[]; label: string }) {
  const { state } = useApp();
  const words = useWords().compare;
  const { locale } = state;
  return (
    <table class="compared-cells">
      <caption class="unseen">{label}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{words.cell}</th>
          <th scope="col">{words.was}</th>
          <th scope="col">{words.is}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell, at) => (
          <tr key={at}>
            <th scope="row">
              {cell.title[locale]}{" "}
              <span class="quiet">
                {cell.before.cell === cell.after.cell ? cell.after.cell : `${cell.before.cell} → ${cell.after.cell}`}
              </span>
              {CHANGE_WORDS[cell.kind] && <em>{CHANGE_WORDS[cell.kind]?.[locale]}</em>}
            </th>
            <td>
              <del>{cell.was.trim() === "" ? words.empty : cell.was}</del>
            </td>
            <td>
              <ins>{cell.is.trim() === "" ? words.empty : cell.is}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOST = 200;

export function TextLines({ texts }: { texts: readonly TextDifference[] }) {
  const { text } = useApp();
  const words = useWords().compare;
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>
        {words.texts} ({text.number(texts.length)})
      </h2>
      <Cells
        label={words.texts}
        cells={texts
          .slice(0, MOST)
          .map(({ part, cell }) => ({ ...cell, title: { vi: `${PART_WORDS[part].vi},`, en: `${PART_WORDS[part].en},` } }))}
      />
      {texts.length > MOST && <p class="quiet">{text.findings.others(texts.length - MOST)}</p>}
    </section>
  );
}
