/**
 * The sheet as it is, of any length: only what is in sight is drawn. Column letters and the table's header stay at the top, row numbers at
 * the left. Arrow keys move the chosen cell, Enter opens its finding.
 */
// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { cellName } from "../../shared/sheet/address.ts";
import type { FindingView, SheetView } from "../worker/messages.ts";
import { box, columnsIn, frozenHeader, geometryOf, HEADER_ROW, LETTERS, mergesIn, NUMBERS, ROW } from "./grid-geometry.ts";
import { type CellAt, cellAfter } from "./grid-keys.ts";
import { Letters } from "./grid-letters.tsx";
import { bringIntoSight, type Sight, watchSight } from "./grid-sight.ts";
import { useApp } from "./hooks.ts";
import { cellMarkKey, findingsAt, type Marks, widthsWithMarks } from "./sheet-marks.ts";
import { SheetRow } from "./sheet-row.tsx";
import { type AskRows, useRows } from "./sheet-rows.ts";
import type { Chosen } from "./sheet-side.tsx";

interface Props {
  readonly sheet: SheetView;
  readonly marks: Marks;
  /** The row of the finding that is open, 0-based. */
  readonly ownRow: number | null;
  readonly target: (CellAt & { readonly turn: number }) | null;
  readonly rows: AskRows;
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly onOpen: (finding: FindingView) => void;
}

/** Rows drawn beyond what is in sight, so that scrolling shows no gaps. */
const BEYOND = 8;

export function SheetGrid({ sheet, marks, ownRow, target, rows, onChoose, onOpen }: Props) {
  const { state, text } = useApp();
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState<Sight>({ top: 0, left: 0, width: 900, height: 700 });
  const [active, setActive] = useState<CellAt | null>(null);
  const geometry = useMemo(() => geometryOf(sheet.rowCount, widthsWithMarks(sheet.widths, marks), sheet.headers), [sheet, marks]);
  const rowAt = useRows(sheet, rows, state.changed);
  const hidden = useMemo(() => new Set(sheet.hiddenRows), [sheet]);

  useLayoutEffect(() => watchSight(scroller.current, setSight), []);
  useEffect(() => {
    if (!target || !scroller.current) return;
    setActive({ row: target.row, column: target.column });
    bringIntoSight(scroller.current, geometry, sheet.headers, target, true);
    // On a narrow page the sheet takes the place of the pane, and of the button that was pressed.
    if (document.getElementById("pane")?.offsetParent === null) scroller.current.focus({ preventScroll: true });
  }, [target?.turn, target?.row, target?.column]);
  const activeText = active ? rowAt(active.row)?.[active.column]?.text : undefined;
  useLayoutEffect(() => onChoose(active && chosenAt(active, activeText ?? "", marks)), [active, activeText, marks]);

  const choose = (cell: CellAt): void => {
    setActive(cell);
    if (scroller.current) bringIntoSight(scroller.current, geometry, sheet.headers, cell, false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const finding = active && findingsAt(marks, active.row, active.column)[0];
    if (event.key === "Enter" && finding) {
      // Asked for by key, so the focus may follow into the pane.
      scroller.current?.blur();
      onOpen(finding);
      return;
    }
    const size = { rows: sheet.rowCount, columns: sheet.widths.length, page: Math.floor(sight.height / ROW) - 3 };
    const next = cellAfter(event, active ?? { row: 0, column: 0 }, size);
    if (!next) return;
    event.preventDefault();
    choose(active ? next : { row: 0, column: 0 });
  };
  const onClick = ({ target: clicked }: MouseEvent): void => {
    const cell = clicked instanceof Element ? clicked.closest<HTMLElement>("[data-row]") : null;
    if (!cell) return;
    const at = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    choose(at);
    const [finding] = marks.at.get(cellMarkKey(at.row, at.column)) ?? [];
    if (finding) onOpen(finding);
  };

  const first = Math.max(0, geometry.rowAt(sight.top) - BEYOND);
  const last = Math.min(sheet.rowCount - 1, geometry.rowAt(sight.top + sight.height) + BEYOND);
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
      kind={isHeader(row) ? "header" : "plain"}
      own={row === ownRow}
      hidden={hidden.has(row)}
      activeColumn={active?.row === row ? active.column : null}
      onlyMerged={onlyMerged}
    />
  );
  // Whoever hears the sheet is led only to a cell that is drawn.
  const drawn = active !== null && active.row >= first && active.row <= last && within(columns, active.column);
  const frozen = frozenHeader(sheet.headers, geometry, sight.top);
  return (
    <div
      ref={scroller}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={text.sheet.label(sheet.name)}
      aria-rowcount={sheet.rowCount + 1}
      aria-colcount={sheet.widths.length + 1}
      aria-activedescendant={drawn ? "active-cell" : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
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
                kind="header"
                own={false}
                hidden={false}
                activeColumn={null}
              />
            ))}
          </div>
        )}
        {above.map((row) => draw(row, LETTERS + geometry.top(row), true))}
        {inSight.map((row) => draw(row, LETTERS + geometry.top(row)))}
      </div>
    </div>
  );
}

function chosenAt({ row, column }: CellAt, text: string, marks: Marks): Chosen {
  return { name: cellName(row, column), text, findings: findingsAt(marks, row, column) };
}

const NO_MARKS: Marks = { at: new Map(), rows: new Map() };
const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const within = ({ first, last }: { readonly first: number; readonly last: number }, column: number): boolean =>
  column >= first && column <= last;
