/** Courses that a heading, the title or the sheet names: they count for a line while it stands under them. */
import { quoted } from "../../formulas/formula.ts";
import type { Rect } from "../../sheet/address.ts";
import { columnOf } from "../../sheet/table.ts";
import { rawAt } from "./row-shape.ts";
import { areaOf } from "./watched-cells.ts";
import type { ShapedLine } from "./wordings.ts";

/** Nothing around the line tells its course or the days of it. */
export function namesItself({ shape, assessed }: ShapedLine): boolean {
  return shape.course.kind === "cell" && assessed.nominee.attendance.from !== "title";
}

/** What must stay as it is around a line; nothing for one that names its course itself. */
export function lineTests(line: ShapedLine): string[] {
  const { shape, assessed } = line;
  const { table, attendance } = assessed.nominee;
  if (namesItself(line)) return [];
  const byName = shape.course.kind === "sheet" && attendance.label === table.sheet.name;
  return [sameLines(line), ...(byName ? [sheetNamed(line)] : [])];
}

/** No line, and no heading, was put in or taken out: of texts in the columns up to the name there are as many as before. */
function sameLines({ assessed: { nominee } }: ShapedLine): string {
  const { table, line } = nominee;
  const heading = line.groups.at(-1);
  const rows = table.rows.filter(({ groups }) => groups === line.groups).map(({ row }) => row);
  const area: Rect = {
    top: heading?.row ?? table.headerFirst,
    left: 0,
    bottom: rows.at(-1) ?? line.row,
    right: Math.max(columnOf(table, "name")?.column ?? 0, columnOf(table, "familyName")?.column ?? 0),
  };
  let texts = 0;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = 0; column <= area.right; column++) {
      const value = rawAt(table, row, column);
      if (typeof value === "string" && value !== "") texts++;
    }
  const cells = areaOf(table.sheet, area);
  return `SUMPRODUCT(ISTEXT(${cells})*(${cells}<>""))=${texts}`;
}

/** Excel puts the sheet's name at the end of what it calls the file's name, LibreOffice with apostrophes around it. */
function sheetNamed({ assessed: { nominee } }: ShapedLine): string {
  const { table } = nominee;
  const name = table.sheet.name.replaceAll("'", "");
  const cell = areaOf(table.sheet, { top: table.headerFirst, left: 0, bottom: table.headerFirst, right: 0 });
  return `RIGHT(SUBSTITUTE(CELL("filename",${cell}),"'",""),${name.length})=${quoted(name)}`;
}
