/** What the worker does with what is remembered in a workbook. One file, loaded where a workbook remembers something, or is written. */
export { readKept } from "../../shared/kept/kept.ts";
export { withSettings } from "../../shared/kept/with-settings.ts";
