/**
 * The sheet as it is, of any length: only what is in sight is drawn. Column letters and the table's header stay at the top, row numbers at
 * the left. Keys, pointer and clipboard do what they do in any spreadsheet; Enter on a marked cell opens its finding.
 */
// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { cellName, type Rect } from "../../shared/sheet/address.ts";
import type { FindingView, SheetView } from "../worker/messages.ts";
import type { Chosen } from "./cell-bar.tsx";
import { CellEditor } from "./cell-editor.tsx";
import {
  box,
  columnsIn,
  frozenHeader,
  geometryOf,
  HEADER_ROW,
  LETTERS,
  mergeAt,
  mergesIn,
  NUMBERS,
  placeOf,
  ROW,
} from "./grid-geometry.ts";
import type { CellAt } from "./grid-keys.ts";
import { Letters } from "./grid-letters.tsx";
import { cellAtPoint } from "./grid-point.ts";
import { bringIntoSight, type Sight, watchSight } from "./grid-sight.ts";
import { useApp } from "./hooks.ts";
import { findingsAt, type Marks, widthsWithMarks } from "./sheet-marks.ts";
import { SheetRow } from "./sheet-row.tsx";
import { type AskRows, useRows } from "./sheet-rows.ts";
import { useChoice } from "./use-choice.ts";
import { useHands } from "./use-hands.ts";
import { useTyping } from "./use-typing.ts";

interface Props {
  readonly sheet: SheetView;
  readonly marks: Marks;
  /** The row of the finding that is open, 0-based. */
  readonly ownRow: number | null;
  readonly target: (CellAt & { readonly turn: number }) | null;
  readonly rows: AskRows;
  /** Cells that were typed into since the file was opened, by `cellMarkKey`. */
  readonly typed: ReadonlySet<number>;
  /** The words above a cell in its table; null outside of tables. */
  readonly headerOf: (row: number, column: number) => string | null;
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly onOpen: (finding: FindingView) => void;
  /** While a row is asked for: a click or Enter names it (1-based), and opens nothing. */
  readonly onPoint: ((row: number) => void) | null;
}

/** Rows drawn beyond what is in sight, so that scrolling shows no gaps. */
const BEYOND = 8;
/** Empty ones below and beside what is filled, to type into. */
const SPARE_ROWS = 10;
const SPARE_WIDTHS = [96, 96];

export function SheetGrid({ sheet, marks, ownRow, target, rows, typed, headerOf, onChoose, onOpen, onPoint }: Props) {
  const { state, text } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 900, height: 700 });
  const choosing = useChoice(sheet.merges);
  const { choice, rect } = choosing;
  const door = useTyping(sheet.name);
  const { typing } = door;
  const active = choice?.at ?? null;
  const rowCount = sheet.rowCount + SPARE_ROWS;
  const geometry = useMemo(
    () => geometryOf(rowCount, [...widthsWithMarks(sheet.widths, marks), ...SPARE_WIDTHS], sheet.headers),
    [sheet, marks],
  );
  const rowAt = useRows(sheet, rows, state.changed);
  const hidden = useMemo(() => new Set(sheet.hiddenRows), [sheet]);
  const cellAt = ({ row, column }: CellAt) => rowAt(row)?.[column] ?? null;

  useLayoutEffect(() => watchSight(scroller.current, setSight), []);
  useEffect(() => {
    if (!target || !scroller.current) return;
    choosing.choose(target);
    bringIntoSight(scroller.current, geometry, sheet.headers, target, true);
    // On a narrow page the sheet takes the place of the pane, and of the button that was pressed.
    if (document.getElementById("pane")?.offsetParent === null) scroller.current.focus({ preventScroll: true });
  }, [target?.turn, target?.row, target?.column]);
  const activeText = active ? cellAt(active)?.text : undefined;
  const edit = (): void => {
    if (active) void door.edit(active, cellAt(active));
  };
  useLayoutEffect(
    () =>
      onChoose(
        active && {
          name: cellName(active.row, active.column),
          text: activeText ?? "",
          at: active,
          formula: cellAt(active)?.formula === true,
          findings: findingsAt(marks, active.row, active.column),
          edit,
        },
      ),
    [active?.row, active?.column, activeText, marks],
  );

  const size = {
    rows: rowCount,
    columns: geometry.lefts.length - 1,
    page: Math.floor(sight.height / ROW) - 3,
    filled: { rows: sheet.rowCount, columns: sheet.widths.length },
  };
  const show = (cell: CellAt): void => {
    if (scroller.current) bringIntoSight(scroller.current, geometry, sheet.headers, cell, false);
  };
  const frozen = frozenHeader(sheet.headers, geometry, sight.top);

  const hands = useHands({
    sheet,
    marks,
    size,
    choosing,
    door,
    cellAt,
    pointed: (event) => scroller.current && cellAtPoint(scroller.current, geometry, frozen, event),
    show,
    focus: () => scroller.current?.focus({ preventScroll: true }),
    leave: () => scroller.current?.blur(),
    onOpen,
    onPoint,
  });

  const first = Math.max(0, geometry.rowAt(sight.top) - BEYOND);
  const last = Math.min(rowCount - 1, geometry.rowAt(sight.top + sight.height) + BEYOND);
  const columns = columnsIn(geometry, sight.left, sight.left + sight.width);
  const merges = mergesIn(sheet.merges, first, last);
  const inSight = rowsFrom(first, last);
  const above = [...new Set(merges.flatMap(({ top }) => (top < first ? [top] : [])))];
  const isHeader = (row: number): boolean => sheet.headers.some((header) => row >= header.first && row <= header.last);
  const draw = (row: number, top: number, onlyMerged = false) => (
    <SheetRow
      key={row}
      row={row}
      top={top}
      cells={rowAt(row)}
      columns={columns}
      geometry={geometry}
      merges={merges}
      marks={marks}
      typed={typed}
      kind={isHeader(row) ? "header" : "plain"}
      own={row === ownRow}
      hidden={hidden.has(row)}
      activeColumn={active?.row === row ? active.column : null}
      activeHeader={active?.row === row ? headerOf(row, active.column) : null}
      onlyMerged={onlyMerged}
    />
  );
  const isBlock = choice && (choice.to.row !== choice.at.row || choice.to.column !== choice.at.column);
  const field = active && (mergeAt(sheet.merges, active.row, active.column) ?? oneCell(active));

  // Whoever hears the sheet is led only to a cell that is drawn.
  const drawn = active !== null && active.row >= first && active.row <= last && within(columns, active.column);
  return (
    <div
      ref={scroller}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={text.sheet.label(sheet.name)}
      aria-description={text.typing.keys}
      aria-multiselectable="true"
      aria-rowcount={rowCount + 1}
      aria-colcount={size.columns + 1}
      aria-activedescendant={drawn && !typing ? "active-cell" : undefined}
      {...hands.grid}
    >
      <div
        class="grid-space"
        role="presentation"
        style={box({ width: geometry.width + NUMBERS, height: geometry.height + LETTERS })}
      >
        <Letters geometry={geometry} columns={columns} />
        {frozen && (
          <div class="grid-frozen" aria-hidden="true" style={box({ height: (frozen.last - frozen.first + 1) * HEADER_ROW })}>
            {rowsFrom(frozen.first, frozen.last).map((row) => (
              <SheetRow
                key={row}
                row={row}
                top={(row - frozen.first) * HEADER_ROW}
                cells={rowAt(row)}
                columns={columns}
                geometry={geometry}
                merges={mergesIn(sheet.merges, frozen.first, frozen.last)}
                marks={NO_MARKS}
                typed={NOTHING}
                kind="header"
                own={false}
                hidden={false}
                activeColumn={null}
                activeHeader={null}
              />
            ))}
          </div>
        )}
        {above.map((row) => draw(row, LETTERS + geometry.top(row), true))}
        {inSight.map((row) => draw(row, LETTERS + geometry.top(row)))}
        {isBlock && rect && <div class="grid-chosen" aria-hidden="true" style={box(placeOf(geometry, rect))} />}
        <CellEditor
          field={door.field}
          typing={typing}
          label={active ? text.typing.into(cellName(active.row, active.column), headerOf(active.row, active.column)) : ""}
          place={field && placeOf(geometry, field)}
          bottom={sight.top + sight.height}
          onCommit={hands.commit}
          onCancel={hands.cancel}
        />
      </div>
    </div>
  );
}

const oneCell = ({ row, column }: CellAt): Rect => ({ top: row, bottom: row, left: column, right: column });

const NO_MARKS: Marks = { at: new Map(), rows: new Map(), columns: new Set() };
const NOTHING: ReadonlySet<number> = new Set();
const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const within = ({ first, last }: { readonly first: number; readonly last: number }, column: number): boolean =>
  column >= first && column <= last;
