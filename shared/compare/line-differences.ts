/** What became of each line: it came, it went, it says something else, or it only stands elsewhere. A line that is as it was is not told. */
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { Comparison, LineDifference } from "./difference.ts";
import { type Headings, headingsOf, isUnderAnother } from "./headings.ts";
import { changedCells, ownCells } from "./line-cells.ts";
import { movedLines } from "./order.ts";
import { isGuess, type LinePair } from "./pair-lines.ts";
import type { PairedKind } from "./paired-kind.ts";
import type { Line } from "./table-lines.ts";

export function lineDifferences(kind: PairedKind, { renamed }: Comparison["sheets"]): LineDifference[] {
  const { pairs, removed, added } = kind;
  const place = placesOf(kind, new Map(renamed.map(({ before, after }) => [before, after])));
  return [
    ...removed.map((line) => alone("removed", line)),
    ...added.map((line) => alone("added", line)),
    ...pairs.flatMap((pair) => paired(pair, kind, place(pair)) ?? []),
  ];
}

type Moved = LineDifference["moved"];

/** Null where nothing is to be told: it says what it said, where it stood. */
function paired({ before, after, by }: LinePair, { columns }: PairedKind, moved: Moved): LineDifference | null {
  const cells = changedCells(before, after, columns(before.of, after.of));
  const changed = cells.length > 0 || moved === "heading" || isGuess(by);
  if (!changed && moved === null) return null;
  return {
    ...about(after),
    kind: changed ? "changed" : "moved",
    before: before.where,
    after: after.where,
    by,
    sure: !isGuess(by),
    moved,
    cells,
  };
}

/** Where a line went: what matters most of it. */
function placesOf({ before, after, pairs }: PairedKind, renamed: ReadonlyMap<string, string>): (pair: LinePair) => Moved {
  const headings: Headings = headingsOf(
    before.flatMap(({ lines }) => lines),
    after.flatMap(({ lines }) => lines),
  );
  const moved = movedLines(pairs);
  return (pair) => {
    const sheet = renamed.get(pair.before.sheet) ?? pair.before.sheet;
    if (sheet !== pair.after.sheet) return "sheet";
    if (isUnderAnother(pair.before, pair.after, headings)) return "heading";
    return moved.has(pair) ? "order" : null;
  };
}

function alone(kind: "added" | "removed", line: Line): LineDifference {
  const [before, after] = kind === "removed" ? [line.where, null] : [null, line.where];
  return { ...about(line), kind, before, after, by: "content", sure: true, moved: null, cells: ownCells(line) };
}

const about = (line: Line): Pick<LineDifference, "table" | "title" | "name"> => ({
  table: line.of.table.spec.kind,
  title: line.of.table.spec.title,
  name: line.name,
});

/** As they stand now; a line that went, where it stood. */
export function inOrderOf(before: WorkbookSnapshot, after: WorkbookSnapshot): (a: LineDifference, b: LineDifference) => number {
  const places = ({ sheets }: WorkbookSnapshot): ReadonlyMap<string, number> => new Map(sheets.map(({ name }, at) => [name, at]));
  const [was, is] = [places(before), places(after)];
  const sheetOf = (line: LineDifference): number => {
    const sheet = (line.after ?? line.before)?.sheet ?? "";
    return is.get(sheet) ?? was.get(sheet) ?? 0;
  };
  const rowOf = (line: LineDifference): number => (line.after ?? line.before)?.row ?? 0;
  return (a, b) => sheetOf(a) - sheetOf(b) || rowOf(a) - rowOf(b);
}
