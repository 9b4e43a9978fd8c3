/** What the worker does with what is remembered in a workbook. One file, loaded where a workbook remembers something, or is written. */
export { byChoice } from "../../shared/columns/by-choice.ts";
export { columnsXml, keptColumns } from "../../shared/columns/kept-columns.ts";
export { withColumns } from "../../shared/columns/with-columns.ts";
export { readKept } from "../../shared/kept/kept.ts";
export { withSettings } from "../../shared/kept/with-settings.ts";
