/** Remarks with which a plan goes back: each on a line of the unit's sheet, or on the whole plan. */
import { useEffect, useId, useRef } from "preact/hooks";
import type { Remark } from "../../api/service.ts";
import { useWords } from "../service/words.ts";

interface Props {
  readonly remarks: readonly Remark[];
  readonly onRemarks: (remarks: readonly Remark[]) => void;
}

export function RemarkFields({ remarks, onRemarks }: Props) {
  const { decision } = useWords();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  // A new remark is written at once.
  useEffect(() => {
    const empty = [...(list.current?.querySelectorAll("textarea") ?? [])].find(({ value }) => value === "");
    empty?.focus();
  }, [remarks.length]);
  const change = (at: number, part: Partial<Remark>): void =>
    onRemarks(remarks.map((remark, index) => (index === at ? { ...remark, ...part } : remark)));
  return (
    <div class="remarks">
      <p class="quiet" id={`${id}-help`}>
        {decision.lineHelp}
      </p>
      <ul ref={list}>
        {remarks.map(({ ref, text }, index) => (
          <li key={index} class="remark-fields">
            <label>
              {decision.line}
              <input
                type="text"
                value={ref ?? ""}
                aria-describedby={`${id}-help`}
                onInput={({ currentTarget: { value } }) => change(index, { ref: value.trim() === "" ? null : value.trim() })}
              />
            </label>
            <label>
              {decision.text}
              <textarea rows={2} value={text} onInput={({ currentTarget: { value } }) => change(index, { text: value })} />
            </label>
            {remarks.length > 1 && (
              <button
                type="button"
                class="link"
                aria-label={`${decision.remove} (${index + 1})`}
                onClick={() => onRemarks(remarks.filter((_, one) => one !== index))}
              >
                ✕
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => onRemarks([...remarks, { ref: null, text: "" }])}>
        + {decision.add}
      </button>
    </div>
  );
}
