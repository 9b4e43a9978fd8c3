/** How a sheet of ours is printed: A4, as wide as one page where asked. */
import { rangeName } from "../../../../shared/sheet/address.ts";
import type { PrintSetUp } from "../../../../shared/sheet/edits.ts";
import type { Ask } from "../ask.ts";
import { ONE_THING, put } from "./puts.ts";

/** A computer without a printer refuses it: what is written does not fail for that. */
export function putPrint(sheet: string, { landscape, header, area, fitWidth, footer }: PrintSetUp, refused: () => void): Ask {
  const ask = put(sheet, 3 * ONE_THING, (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet);
    pageLayout.orientation = landscape ? "Landscape" : "Portrait";
    pageLayout.paperSize = "A4";
    if (fitWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
    if (area) pageLayout.setPrintArea(rangeName(area));
    if (header) pageLayout.setPrintTitleRows(`$${header.first + 1}:$${header.last + 1}`);
    if (footer !== null) pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  });
  return {
    ...ask,
    instead() {
      refused();
      return [];
    },
  };
}
