/** What is written into a workbook takes with it how the workbook is checked. Looking at a workbook never changes it. */
import type { WorkbookEdits } from "../sheet/edits.ts";
import { KEPT_NAMESPACE, readKept, writeKept } from "./kept.ts";
import { isDefault, type KeptSettings } from "./settings.ts";

/** The edits with the settings among them. `before`: the part as the workbook has it. Defaults are written only over other ones. */
export function withSettings(edits: WorkbookEdits, settings: KeptSettings, before: string | null): WorkbookEdits {
  const kept = readKept(edits.customXml?.xml ?? before);
  if (isDefault(settings) && (kept.settings === null || isDefault(kept.settings))) return edits;
  const xml = writeKept({ ...kept, settings });
  return xml === null || xml === before ? edits : { ...edits, customXml: { namespace: KEPT_NAMESPACE, xml } };
}
