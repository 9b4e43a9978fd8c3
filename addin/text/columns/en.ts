/** The same in English. */
import type { ColumnsText } from "./vi.ts";

const number = (value: number): string => value.toLocaleString("en-GB");
const plural = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

export const en = {
  heading: "Columns recognised",
  back: "Back to the result",
  intro:
    "Each field is read from the column below it. Choose another column where that is wrong; the plan is checked again at once.",
  rows: (first, last) => `Rows ${first} to ${last}`,
  headerRows: (first, last) => (first === last ? `Header in row ${first}` : `Header in rows ${first} to ${last}`),
  headerChosen: "chosen by hand",
  read: (count) => plural(count, "row read", "rows read"),
  hidden: (count) => `${number(count)} hidden`,
  setAside: (count) => `${number(count)} reserve or withdrawn`,
  passedOver: (count) => `${plural(count, "heading, total or signature row", "heading, total or signature rows")} passed over`,
  sure: { certain: "certain", likely: "likely", guess: "likely, to be looked at", chosen: "chosen by hand" },
  notUsed: "recognised, not used",
  column: (column, header) => (header === "" ? `${column} · (no header)` : `${column} · ${header}`),
  noColumn: "(no column)",
  samples: (values) => (values.length === 0 ? "Nothing in this column yet" : `Read: ${values.join("; ")}`),
  missing: (count) => `Fields without a column (${number(count)})`,
  unused: "Columns not used",
  noneUnused: "Every column was recognised.",
  fieldOf: (column) => `Field in column ${column}`,
  leftOut: "Not used",
  release: "Drop the choice",
  releaseOf: (what) => `Drop the choice: ${what}`,
  releaseAll: "Drop all choices",
  undo: "Undo",
  save: "Keep for next time",
  unsaved: "The choice of columns is not kept in the workbook: it counts until this workbook is closed.",
  saved: "The choice of columns is kept in the workbook; next year's sheet with such a header is read in the same way.",
  changed: (before, now) =>
    before === now
      ? `Checked again: still ${plural(now, "matter", "matters")} to mend.`
      : `Checked again: ${number(before)} → ${plural(now, "matter", "matters")} to mend.`,
  pointing: {
    heading: "Point at the header row",
    page: "Click the header row in the sheet, or type its number.",
    excel: "Select a cell of the header row in Excel and take it, or type the number of the row.",
    take: "Take the selected row",
    sheet: "Worksheet",
    row: "Header row",
    kind: "Kind of table",
    holds: (texts) => (texts.length === 0 ? "This row is empty." : `This row says: ${texts.join(" | ")}`),
    use: "Use this row",
    cancel: "Cancel",
    refused: "This row has too few words for a header. Choose another one.",
    notRead: "No table could be read from this row. Choose another row or another kind of table.",
  },
} satisfies ColumnsText;
