/** The column letters above the grid. */
// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in part
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
import { columnName } from "../../shared/sheet/address.ts";
import { box, type Geometry, NUMBERS } from "./grid-geometry.ts";

export function Letters({ geometry, columns }: { geometry: Geometry; columns: { first: number; last: number } }) {
  const shown = Array.from({ length: columns.last - columns.first + 1 }, (_, index) => columns.first + index);
  return (
    <div class="grid-letters" role="row" aria-rowindex={1}>
      <div class="grid-corner" role="presentation" />
      {shown.map((column) => {
        const left = geometry.lefts[column] ?? 0;
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            class="grid-letter"
            style={box({ left: NUMBERS + left, width: (geometry.lefts[column + 1] ?? left) - left })}
          >
            {columnName(column)}
          </div>
        );
      })}
    </div>
  );
}
