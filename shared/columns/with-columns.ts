/** What is written into a workbook takes with it what was chosen of its columns. */
import { KEPT_NAMESPACE, readKept, sectionOf, withSection, writeKept } from "../kept/kept.ts";
import type { WorkbookEdits } from "../sheet/edits.ts";
import { COLUMNS_SECTION, columnsXml } from "./kept-columns.ts";
import type { TableChoice } from "./table-choice.ts";

/** The edits with the choices among them. `before`: the part as the workbook has it. */
export function withColumns(edits: WorkbookEdits, choices: readonly TableChoice[], before: string | null): WorkbookEdits {
  const kept = readKept(edits.customXml?.xml ?? before);
  const wanted = columnsXml(choices);
  if (sectionOf(kept, COLUMNS_SECTION) === wanted) return edits;
  const xml = writeKept(withSection(kept, COLUMNS_SECTION, wanted));
  return xml === null ? edits : { ...edits, customXml: { namespace: KEPT_NAMESPACE, xml } };
}
