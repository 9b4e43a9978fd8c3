/** The styles part of a built workbook: one cell format for each different look, in the order they are first used. */
import type { BuiltCell, Dialect } from "./xlsx-builder.ts";
import { escapeXml } from "./xlsx-builder.ts";

/** Custom number formats are numbered from here; smaller numbers are built in. */
const FIRST_CUSTOM_FORMAT = 164;

export class StyleTable {
  readonly #looks = new Map<string, number>([["|false|", 0]]);
  readonly #used: BuiltCell[] = [{}];

  /** The number of the cell format for a cell's look; 0 is plain. */
  of(cell: BuiltCell): number {
    if (cell.font === undefined && cell.strike === undefined && cell.format === undefined) return 0;
    const look = `${cell.font ?? ""}|${cell.strike === true}|${cell.format ?? ""}`;
    const known = this.#looks.get(look);
    if (known !== undefined) return known;
    this.#used.push(cell);
    this.#looks.set(look, this.#used.length - 1);
    return this.#used.length - 1;
  }

  xml(dialect: Dialect): string {
    const element = dialect.element.bind(dialect);
    const formats: string[] = [];
    const fonts: string[] = [];
    const cells: string[] = [];
    for (const [index, look] of this.#used.entries()) {
      const number = typeof look.format === "string" ? FIRST_CUSTOM_FORMAT + index : (look.format ?? 0);
      if (typeof look.format === "string") {
        formats.push(element("numFmt", `numFmtId="${number}" formatCode="${escapeXml(look.format)}"`));
      }
      const strike = look.strike ? element("strike", "") : "";
      fonts.push(
        element(
          "font",
          "",
          `${strike}${element("sz", 'val="11"')}${element("name", `val="${escapeXml(look.font ?? "Calibri")}"`)}`,
        ),
      );
      cells.push(element("xf", `numFmtId="${number}" fontId="${index}" fillId="0" borderId="0" xfId="0" applyFont="1"`));
    }
    return dialect.root(
      "styleSheet",
      (formats.length > 0 ? element("numFmts", `count="${formats.length}"`, formats.join("")) : "") +
        element("fonts", `count="${fonts.length}"`, fonts.join("")) +
        element("fills", 'count="1"', element("fill", "", element("patternFill", 'patternType="none"'))) +
        element("borders", 'count="1"', element("border", "")) +
        element("cellStyleXfs", 'count="1"', element("xf", 'numFmtId="0" fontId="0" fillId="0" borderId="0"')) +
        element("cellXfs", `count="${cells.length}"`, cells.join("")),
    );
  }
}
