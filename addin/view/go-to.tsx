/** "Đến ô": an address brings its cell into sight, any other words the next cell that shows them. */
import { useEffect, useRef } from "preact/hooks";
import { cellName, parseRange } from "../../shared/sheet/address.ts";
import { sayFailed } from "../actions/problems.ts";
import { say } from "../actions/say.ts";
import { goTo } from "../actions/show.ts";
import type { SheetView } from "../worker/messages.ts";
import type { CellAt } from "./grid-keys.ts";
import { useApp } from "./hooks.ts";

interface Props {
  readonly sheet: SheetView;
  /** Searching goes on from there. */
  readonly from: CellAt | null;
  readonly onClose: () => void;
}

export function GoTo({ sheet, from, onClose }: Props) {
  const { app, text } = useApp();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const go = async (): Promise<void> => {
    const words = field.current?.value.trim() ?? "";
    const place = parseRange(words);
    const isHere = place && place.top < sheet.rowCount && place.left < sheet.widths.length;
    const after = from ?? { row: 0, column: -1 };
    const found = isHere
      ? { row: place.top, column: place.left }
      : await app.session?.call("find", { sheet: sheet.name, words, after }).catch((error: unknown) => sayFailed(app, error));
    if (found) await goTo(app, { sheet: sheet.name, cell: cellName(found.row, found.column), row: null });
    else if (found === null && words !== "") say(app.store, text.typing.notFound(words), { shown: true });
    if (found && isHere) onClose();
    else field.current?.focus();
  };
  return (
    <search class="cell-bar">
      <form
        class="go-to"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <input
          ref={field}
          type="text"
          autocomplete="off"
          aria-label={text.typing.goTo}
          placeholder={text.typing.goTo}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            onClose();
          }}
        />
        <button type="submit" class="button">
          {text.findings.goTo}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {text.problem.close}
        </button>
      </form>
    </search>
  );
}
