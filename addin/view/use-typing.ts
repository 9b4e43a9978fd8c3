/** Typing into the chosen cell: how it begins, what is asked before, and what becomes of it. */
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { cellName } from "../../shared/sheet/address.ts";
import { sayFailed } from "../actions/problems.ts";
import { mayLoseFormulas, refuse, typeCells } from "../actions/type-cells.ts";
import { textFor } from "../text/text.ts";
import type { CellView } from "../worker/messages.ts";
import type { Typing } from "./cell-editor.tsx";
import type { CellAt } from "./grid-keys.ts";
import { useApp } from "./hooks.ts";

export interface TypingDoor {
  readonly typing: Typing | null;
  readonly field: RefObject<HTMLInputElement | null>;
  /** With the key that begins it, which then lands in the field by itself unless `stop` is called. */
  over(at: CellAt, cell: CellView | null, key: string, stop: () => void): void;
  /** As it stands, to be changed. */
  edit(at: CellAt, cell: CellView | null): Promise<void>;
  commit(text: string): void;
  cancel(): void;
}

export function useTyping(sheet: string): TypingDoor {
  const { app, text } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState<Typing | null>(null);
  // Leaving the field and pressing a key may both end it; the second finds it ended.
  const current = useRef<Typing | null>(null);
  const set = (next: Typing | null): void => {
    current.current = next;
    setTyping(next);
  };

  const begin = (at: CellAt, start: string | null, shown: string): void => {
    const mine: Typing = { ...at, name: cellName(at.row, at.column), start, list: null };
    if (field.current) {
      field.current.value = shown;
      field.current.focus({ preventScroll: true });
    }
    set(mine);
    void learn(mine);
  };
  /** What the file says of the cell comes while the first letters are typed. */
  const learn = async (mine: Typing): Promise<void> => {
    // It is asked for again, and said if it fails, when what was typed is put into the cell.
    const rules = await app.session?.call("cellRules", { sheet, cells: [mine.name] }).catch(() => null);
    if (current.current !== mine || !rules) return;
    if (rules.locked.length > 0) {
      set(null);
      refuse(app, textFor(app.store.get().locale).typing.locked(mine.name));
    } else if (rules.list) set({ ...mine, list: rules.list });
  };
  const mayBegin = async (at: CellAt, cell: CellView | null): Promise<boolean> =>
    !cell?.formula || mayLoseFormulas(app, cellName(at.row, at.column), 1);

  return {
    typing,
    field,
    over(at, cell, key, stop) {
      if (!cell?.formula) return begin(at, null, "");
      stop();
      void mayBegin(at, cell).then((may) => may && begin(at, null, key));
    },
    async edit(at, cell) {
      if (!(await mayBegin(at, cell))) return;
      const asked = app.session?.call("cell", { sheet, cell: cellName(at.row, at.column) });
      const line = await asked?.catch((error: unknown) => sayFailed(app, error));
      if (!line) return;
      if (line.locked === "merged") return void refuse(app, text.typing.merged(cellName(at.row, at.column)));
      // Of a formula the value is what may be typed over.
      const shown = line.formula ? (cell?.text ?? "") : line.text;
      begin(at, shown, shown);
    },
    commit(typed) {
      const mine = current.current;
      if (!mine) return;
      set(null);
      if (typed !== mine.start) void typeCells(app, sheet, [{ row: mine.row, column: mine.column, text: typed }]);
    },
    cancel: () => set(null),
  };
}
