/** What a writing did where, as the pane tells it. */
import { rangeName } from "../../shared/sheet/address.ts";
import type { NewSheet, WorkbookEdits } from "../../shared/sheet/edits.ts";
import { touchedAreas } from "./edit-areas.ts";
import { cellCount } from "./excel/areas.ts";
import type { WrittenPlace } from "./workbook.ts";

/** `sheets` are the names that the workbook had before. */
export function placesOf({ sheets, newSheets }: WorkbookEdits, before: readonly string[]): WrittenPlace[] {
  const known = new Set(before.map((name) => name.toLowerCase()));
  const edited = sheets.flatMap((edits): WrittenPlace[] => {
    const areas = touchedAreas(edits);
    const cells = areas.reduce((sum, area) => sum + cellCount(area), 0);
    return cells === 0 ? [] : [{ sheet: edits.sheet, ranges: areas.map(rangeName), cells, kind: "edited" }];
  });
  const put = newSheets.map((sheet): WrittenPlace => {
    const kind = known.has(sheet.name.toLowerCase()) ? "replaced" : "added";
    return { sheet: sheet.name, ...extentOf(sheet), kind };
  });
  return [...edited, ...put];
}

function extentOf({ rows }: NewSheet): Pick<WrittenPlace, "ranges" | "cells"> {
  const right = Math.max(0, ...rows.map((cells) => cells?.length ?? 0)) - 1;
  const cells = rows.reduce((sum, row) => sum + (row?.filter((cell) => cell !== null).length ?? 0), 0);
  return { ranges: right < 0 ? [] : [rangeName({ top: 0, left: 0, bottom: rows.length - 1, right })], cells };
}
