/**
 * The field in which a cell is typed. It is there before anybody types, so that the key that begins lands in it like every other: whatever
 * puts Vietnamese letters together sees the whole word.
 */
// biome-ignore-all lint/a11y/useFocusableInteractive: the field keeps the focus and names the choice
import type { RefObject } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { fold } from "../../shared/text/fold.ts";
import { box, LETTERS, NUMBERS, type Place } from "./grid-geometry.ts";
import { useApp } from "./hooks.ts";

export interface Typing {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** What stood in the field at first; null where the cell is typed over. */
  readonly start: string | null;
  /** What the cell's own list offers. */
  readonly list: readonly string[] | null;
}

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Null while nobody types. */
  readonly typing: Typing | null;
  readonly label: string;
  /** Of the cell; null while none is chosen. */
  readonly place: Place | null;
  /** As far as the sheet is in sight. */
  readonly bottom: number;
  readonly onCommit: (text: string, key: KeyboardEvent | null) => void;
  readonly onCancel: () => void;
}

const NOWHERE: Place = { top: LETTERS, left: NUMBERS, width: 1, height: 1 };
/** The least that a list needs below its cell. */
const LIST_HEIGHT = 200;
const ARROWS = /^Arrow(?:Up|Down|Left|Right)$/;

export function CellEditor({ field, typing, label, place, bottom, onCommit, onCancel }: Props) {
  const { text } = useApp();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<number | null>(null);
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    setTyped("");
    setChosen(null);
    setMoving(typing?.start === null);
  }, [typing?.row, typing?.column, typing === null]);
  const { top, left, width, height } = place ?? NOWHERE;
  const isAbove = top + height + LIST_HEIGHT > bottom;
  const offered = typing?.list ? offeredFor(typing.list, typed) : [];

  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing || !typing || !field.current) return;
    const { key } = event;
    const { value } = field.current;
    const picked = chosen === null ? value : (offered[chosen] ?? value);
    if (offered.length > 0 && (key === "ArrowDown" || key === "ArrowUp")) {
      event.preventDefault();
      setChosen(((chosen ?? (key === "ArrowDown" ? -1 : 0)) + (key === "ArrowDown" ? 1 : -1) + offered.length) % offered.length);
    } else if (key === "Enter" || key === "Tab") {
      event.preventDefault();
      onCommit(picked, event);
    } else if (key === "Escape") {
      event.preventDefault();
      onCancel();
    } else if (moving && ARROWS.test(key)) {
      event.preventDefault();
      onCommit(picked, event);
    } else if (key === "F2") {
      event.preventDefault();
      setMoving(!moving);
    }
  };
  return (
    <>
      <input
        ref={field}
        class={typing ? "cell-editor" : "cell-editor waiting"}
        style={box({ top, left, width, height })}
        type="text"
        autocomplete="off"
        spellcheck={false}
        tabIndex={-1}
        aria-hidden={typing ? undefined : "true"}
        aria-label={label}
        {...(typing?.list
          ? {
              role: "combobox",
              "aria-expanded": offered.length > 0,
              "aria-controls": id,
              "aria-autocomplete": "list",
              "aria-activedescendant": chosen === null ? undefined : `${id}-${chosen}`,
            }
          : {})}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setChosen(null);
        }}
        onBlur={() => typing && field.current && onCommit(field.current.value, null)}
      />
      {typing?.list && (
        <div
          id={id}
          role="listbox"
          aria-label={text.typing.choices(typing.name)}
          class={isAbove ? "cell-choices above" : "cell-choices"}
          style={box({ top: isAbove ? top : top + height, left, width })}
          hidden={offered.length === 0}
        >
          {offered.map((choice, index) => (
            <div
              key={choice}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onPointerDown={(event) => {
                // Before the field loses the focus, and what stands in it is taken.
                event.preventDefault();
                onCommit(choice, null);
              }}
            >
              {choice}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** What holds the words typed so far; all of them where none does, or nothing was typed. */
function offeredFor(list: readonly string[], typed: string): readonly string[] {
  const wanted = fold(typed);
  const fitting = wanted === "" ? [] : list.filter((choice) => fold(choice).includes(wanted));
  return fitting.length > 0 ? fitting : list;
}
