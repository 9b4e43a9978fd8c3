/** What keys, pointer and clipboard do in the grid: as in any spreadsheet, but that Enter on a marked cell opens its finding. */
import { useRef } from "preact/hooks";
import { clearBlock, copyBlock, pasteBlock } from "../actions/blocks.ts";
import type { CellView, FindingView, SheetView } from "../worker/messages.ts";
import { mergeAt } from "./grid-geometry.ts";
import { beginsTyping, type CellAt, cellAfter, cellAfterTyping, type Size } from "./grid-keys.ts";
import type { Pointed } from "./grid-point.ts";
import { useApp } from "./hooks.ts";
import { cellMarkKey, findingsAt, type Marks } from "./sheet-marks.ts";
import type { ChoiceDoor } from "./use-choice.ts";
import type { TypingDoor } from "./use-typing.ts";

interface Grid {
  readonly sheet: SheetView;
  readonly marks: Marks;
  readonly size: Size;
  readonly choosing: ChoiceDoor;
  readonly door: TypingDoor;
  cellAt(at: CellAt): CellView | null;
  pointed(event: MouseEvent): Pointed | null;
  show(cell: CellAt): void;
  /** The grid takes the focus; it gives it away. */
  focus(): void;
  leave(): void;
  onOpen(finding: FindingView): void;
  /** While a row is asked for: a click or Enter names it (1-based), and opens nothing. */
  readonly onPoint: ((row: number) => void) | null;
}

export function useHands(grid: Grid) {
  const { app } = useApp();
  const { sheet, marks, size, choosing, door, cellAt, pointed, show, onOpen, onPoint } = grid;
  const { extend } = choosing;
  const pressed = useRef<{ readonly at: CellAt; dragged: boolean } | null>(null);
  const escaped = useRef(false);
  const choose = (cell: CellAt): void => show(choosing.choose(cell));
  const lastCell = { row: sheet.rowCount - 1, column: sheet.widths.length - 1 };

  const chooseAll = (): void => {
    choosing.choose({ row: 0, column: 0 });
    extend(lastCell);
  };
  const step = (move: CellAt, { shiftKey }: KeyboardEvent): void => {
    if (!choosing.choice) choose({ row: 0, column: 0 });
    else if (shiftKey) {
      extend(move);
      show(move);
    } else choose(move);
  };
  /** What a key does beside moving; null for keys that do nothing of the kind. */
  const deed = (event: KeyboardEvent): (() => void) | null => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if ((ctrlKey || metaKey) && key.toLowerCase() === "a") return chooseAll;
    const { choice, rect } = choosing;
    if (!choice || !rect) return null;
    const active = choice.at;
    const [finding] = findingsAt(marks, active.row, active.column);
    if (key === "Enter" && onPoint) return () => onPoint(active.row + 1);
    if (key === "Enter" && finding && !shiftKey)
      return () => {
        // Asked for by key, so the focus may follow into the pane.
        grid.leave();
        onOpen(finding);
      };
    if (key === "F2" || (altKey && key === "ArrowDown")) return () => void door.edit(active, cellAt(active));
    if (key === "Delete") return () => void clearBlock(app, sheet.name, rect);
    if (key === "Backspace") return () => door.over(active, cellAt(active), "", () => {});
    return null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    const wasEscaped = escaped.current;
    escaped.current = key === "Escape";
    const { choice } = choosing;
    const active = choice?.at ?? null;
    const at = active ?? { row: 0, column: 0 };
    const done = deed(event);
    const move = cellAfter(event, shiftKey && choice ? choice.to : at, size);
    // Tab leaves the sheet at the end of a row, after Escape, and where nothing is chosen.
    const after = active && !(key === "Tab" && wasEscaped) ? cellAfterTyping(event, at, size) : null;
    if (done ?? move ?? after) event.preventDefault();
    if (done) done();
    else if (move) step(move, event);
    else if (after) choose(after);
    else if (active && beginsTyping(event)) door.over(active, cellAt(active), key, () => event.preventDefault());
  };

  const onPointerDown = (event: PointerEvent): void => {
    const cell = event.pointerType === "mouse" && event.button === 0 ? pointed(event) : null;
    pressed.current = cell && !cell.whole ? { at: cell, dragged: false } : null;
  };
  const onPointerMove = (event: PointerEvent): void => {
    const from = pressed.current;
    const cell = from && event.buttons === 1 ? pointed(event) : null;
    if (!from || !cell || (!from.dragged && cell.row === from.at.row && cell.column === from.at.column)) return;
    if (!from.dragged) choosing.choose(from.at);
    from.dragged = true;
    extend(cell);
  };
  const onClick = (event: MouseEvent): void => {
    const cell = pressed.current?.dragged || event.target === door.field.current ? null : pointed(event);
    if (!cell) return;
    if (onPoint) {
      choose(cell);
      onPoint(cell.row + 1);
    } else if (event.shiftKey && choosing.choice) extend(cell);
    else if (cell.whole) {
      choose(cell);
      extend({ row: cell.row, column: lastCell.column });
    } else {
      choose(cell);
      const merge = mergeAt(sheet.merges, cell.row, cell.column);
      const [finding] = marks.at.get(cellMarkKey(merge?.top ?? cell.row, merge?.left ?? cell.column)) ?? [];
      if (finding) onOpen(finding);
    }
  };
  const onDblClick = (): void => {
    const active = choosing.choice?.at;
    if (active && !door.typing) void door.edit(active, cellAt(active));
  };

  const onCopy = (event: ClipboardEvent): void => {
    const { rect } = choosing;
    if (!rect || door.typing) return;
    event.preventDefault();
    void copyBlock(app, sheet.name, rect);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const { rect } = choosing;
    const words = event.clipboardData?.getData("text/plain") ?? "";
    // Excel puts a picture beside the text; a file without text is opened by the page.
    if (!rect || door.typing || words === "") return;
    event.preventDefault();
    event.stopPropagation();
    void pasteBlock(app, sheet.name, rect, words).then((into) => into && extend({ row: into.bottom, column: into.right }));
  };

  return {
    grid: { onKeyDown, onPointerDown, onPointerMove, onClick, onDblClick, onCopy, onPaste },
    /** The field is left by a key that leads on, or by pointing elsewhere. */
    commit(words: string, event: KeyboardEvent | null): void {
      const at = door.typing && { row: door.typing.row, column: door.typing.column };
      door.commit(words);
      if (!at || !event) return;
      grid.focus();
      const next = cellAfterTyping(event, at, size) ?? cellAfter(event, at, size);
      if (next) choose(next);
    },
    cancel(): void {
      door.cancel();
      grid.focus();
    },
  };
}
