/** The row of a finding with its neighbours, for a pane that has no sheet beside it. */
import { useEffect, useRef } from "preact/hooks";
import type { Around, RowView } from "../worker/messages.ts";
import { useApp } from "./hooks.ts";

interface Props {
  readonly around: Around;
  readonly row: number;
  readonly cell: string | null;
}

/** "I. Khóa K01: Quản lý công": a lone text at the beginning flows over the empty cells after it, as it does in Excel. */
const isHeading = ([first, ...rest]: RowView): boolean => first !== null && rest.every((cell) => cell === null);

export function RowAround({ around, row, cell }: Props) {
  const { text } = useApp();
  const scroller = useRef<HTMLElement>(null);
  const column = cell?.replace(/\d+$/, "");
  // The finding's own column is in sight from the start.
  useEffect(() => {
    const box = scroller.current;
    const marked = box?.querySelector<HTMLElement>("thead .marked");
    if (box && marked) box.scrollLeft = marked.offsetLeft - box.clientWidth / 2 + marked.offsetWidth / 2;
  }, [row, cell]);
  return (
    <div class="around">
      <h2 id="around">{text.detail.around}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="around-scroll" ref={scroller} aria-labelledby="around" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {around.columns.map((own) => (
                <th key={own.column} scope="col" class={own.column === column ? "marked" : ""}>
                  {own.header || own.column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {around.rows.map((line) => (
              <tr key={line.row} class={line.row === row ? "own" : ""}>
                <th scope="row">{line.row}</th>
                {isHeading(line.cells) ? (
                  <td class="flowing" colSpan={line.cells.length}>
                    {line.cells[0]?.text}
                  </td>
                ) : (
                  line.cells.map((shown, index) => {
                    const own = around.columns[index]?.column;
                    return (
                      <td
                        key={own}
                        class={`${shown?.number ? "number" : ""} ${own === column && line.row === row ? "marked" : ""}`}
                      >
                        {shown?.text}
                      </td>
                    );
                  })
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
