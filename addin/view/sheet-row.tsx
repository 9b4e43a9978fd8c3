/** One row of the grid: its number, its cells, its marks. Text flows over empty neighbours as it does in Excel. */
// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import { rankOf } from "../../shared/findings/rank.ts";
import { columnName, type Rect } from "../../shared/sheet/address.ts";
import type { PaneText } from "../text/vi.ts";
import type { FindingView, RowView } from "../worker/messages.ts";
import { box, type Geometry, mergeAt, NUMBERS } from "./grid-geometry.ts";
import { useApp } from "./hooks.ts";
import { SeverityMark } from "./severity-mark.tsx";
import { cellMarkKey, type Marks } from "./sheet-marks.ts";

export interface RowProps {
  readonly row: number;
  readonly top: number;
  readonly cells: RowView | undefined;
  readonly columns: { readonly first: number; readonly last: number };
  readonly geometry: Geometry;
  readonly merges: readonly Rect[];
  readonly marks: Marks;
  readonly kind: "header" | "plain";
  readonly own: boolean;
  readonly hidden: boolean;
  readonly activeColumn: number | null;
  /** The words above the active cell in its table. */
  readonly activeHeader: string | null;
  /** Cells that were typed into, by `cellMarkKey`. */
  readonly typed: ReadonlySet<number>;
  /** Only merged cells that begin here: the row itself is out of sight. */
  readonly onlyMerged?: boolean;
}

export function SheetRow(props: RowProps) {
  const { row, top, cells, columns, geometry, own, hidden, kind } = props;
  const { text } = useApp();
  const severity = props.marks.rows.get(row);
  const first = flowsFrom(cells, columns.first);
  const shown = Array.from({ length: columns.last - first + 1 }, (_, index) => first + index);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      class={`grid-row ${kind}${own ? " own" : ""}${hidden ? " hidden-row" : ""}`}
      style={box({ top, height: geometry.rowHeight(row), width: geometry.width + NUMBERS })}
    >
      <div role="rowheader" class="grid-number">
        {severity && <SeverityMark severity={severity} />}
        {row + 1}
        {hidden && <span class="hidden-word">{text.sheet.hidden}</span>}
      </div>
      {shown.map((column) => (
        <Cell key={column} {...props} column={column} />
      ))}
    </div>
  );
}

/** Text that begins left of what is in sight may flow into it. */
function flowsFrom(cells: RowView | undefined, first: number): number {
  let from = first;
  while (from > 0 && !cells?.[from]) from -= 1;
  return from;
}

function Cell(props: RowProps & { column: number }) {
  const { row, column, cells, geometry, merges, marks, activeColumn, onlyMerged, kind, typed } = props;
  const { text } = useApp();
  const merge = mergeAt(merges, row, column);
  if (merge ? merge.top !== row || merge.left !== column : onlyMerged) return null;
  const cell = cells?.[column];
  const [finding] = marks.at.get(cellMarkKey(row, column)) ?? [];
  const active = activeColumn === column;
  const isTyped = typed.has(cellMarkKey(row, column));
  if (!cell && !finding && !active && !merge && !isTyped) return null;
  const left = geometry.lefts[column] ?? 0;
  const right = merge ? (geometry.lefts[merge.right + 1] ?? geometry.width) : flowsTo(props, column, cell?.number ?? true);
  // A single cell leaves the line below its row free.
  const height = merge ? geometry.top(merge.bottom + 1) - geometry.top(row) : geometry.rowHeight(row) - 1;
  const classes = [
    "grid-cell",
    cell?.number && kind === "plain" ? "number" : "",
    merge ? "merged" : "",
    active ? "active" : "",
    isTyped ? "typed" : "",
  ];
  return (
    <div
      role="gridcell"
      id={active ? "active-cell" : undefined}
      aria-colindex={column + 2}
      aria-selected={active}
      aria-rowspan={merge ? merge.bottom - merge.top + 1 : undefined}
      aria-colspan={merge ? merge.right - merge.left + 1 : undefined}
      aria-label={active ? spoken(props, column, finding, isTyped, text) : undefined}
      data-row={row}
      data-column={column}
      class={[...classes, finding ? `marked-${rankOf(finding)}` : ""].filter(Boolean).join(" ")}
      style={box({ left: NUMBERS + left, width: right - left, height })}
    >
      <span class="grid-text">{cell?.text}</span>
      {finding && <SeverityMark severity={rankOf(finding)} />}
      {finding && <span class="unseen">, {text.severity[rankOf(finding)].one}</span>}
    </div>
  );
}

/** "D24, Ngày sinh, 31/02/1989, phải sửa: ngày 31/02/1989 không tồn tại". */
function spoken(
  { row, cells, activeHeader }: RowProps,
  column: number,
  finding: FindingView | undefined,
  isTyped: boolean,
  { typing, severity }: PaneText,
): string {
  const cell = cells?.[column];
  const parts = [
    columnName(column) + (row + 1),
    activeHeader,
    cell?.text ?? typing.empty,
    cell?.formula && typing.formulaCell,
    isTyped && typing.typedCell,
    finding && `${severity[rankOf(finding)].one.toLowerCase()}: ${finding.message}`,
  ];
  return parts.filter(Boolean).join(", ");
}

/** The right edge of a cell whose text may flow over the empty cells after it. */
function flowsTo({ row, cells, geometry, merges, marks }: RowProps, column: number, fixed: boolean): number {
  const edge = (at: number): number => geometry.lefts[at + 1] ?? geometry.width;
  if (fixed) return edge(column);
  const words = cells?.[column]?.text ?? "";
  // Titles are written in capitals, which are wider.
  const wanted = (geometry.lefts[column] ?? 0) + words.length * (words === words.toUpperCase() ? 10 : 7.5) + 12;
  let last = column;
  const free = (at: number): boolean =>
    at < geometry.lefts.length - 1 && !cells?.[at] && !mergeAt(merges, row, at) && !marks.at.has(cellMarkKey(row, at));
  while (edge(last) < wanted && free(last + 1)) last += 1;
  return edge(last);
}
