/** How a new sheet is seen and printed: frozen panes, A4, one page wide, a footer. */
import { cellName } from "../../sheet/address.ts";
import type { NewSheet, PrintSetUp } from "../../sheet/edits.ts";
import { escapeText } from "./xml-escape.ts";

export function viewXml(frozen: NewSheet["frozen"], isSelected: boolean): string {
  const selected = isSelected ? ' tabSelected="1"' : "";
  const rows = frozen?.rows ?? 0;
  const columns = frozen?.columns ?? 0;
  if (rows === 0 && columns === 0) return isSelected ? `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>` : "";
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const first = cellName(rows, columns);
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0"><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

/** In inches: what is left of A4 holds a table and can still be bound. */
const MARGINS = '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
const A4 = 9;

export function pageXml(print: PrintSetUp | null): string {
  if (print === null) return "";
  const fit = print.fitWidth ? ' fitToWidth="1" fitToHeight="0"' : "";
  const orientation = print.landscape ? "landscape" : "portrait";
  const footer = print.footer === null ? "" : `<headerFooter><oddFooter>${escapeText(print.footer)}</oddFooter></headerFooter>`;
  return `${MARGINS}<pageSetup paperSize="${A4}"${fit} orientation="${orientation}"/>${footer}`;
}
