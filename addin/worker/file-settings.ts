/**
 * The programme, the day of law and the choices that were made for a workbook, kept in the workbook itself: whoever opens it next, on whatever computer,
 * checks it as it was checked. Written when something else is written, so that looking at a file never changes it.
 */

import { parseDay } from "../../shared/sheet/day.ts";
import type { WorkbookEdits } from "../../shared/sheet/edits.ts";
import { readCustomXml } from "../../shared/xlsx/custom-xml.ts";
import type { Settings } from "./messages.ts";

const NAMESPACE = "urn:ke-hoach:settings:1";

/** What the file says; null where it says nothing that can be read. */
export function settingsIn(bytes: ArrayBuffer): Settings | null {
  const xml = readCustomXml(new Uint8Array(bytes), NAMESPACE);
  if (xml === null) return null;
  const own = /<settings\b[^>]*/.exec(xml)?.[0] ?? "";
  const [asOf, programme] = [attribute(own, "asOf"), attribute(own, "programme")];
  const options = [...xml.matchAll(/<option\b[^>]*/g)].map(([tag]) => [attribute(tag, "name"), attribute(tag, "value")] as const);
  return {
    ...(programme === "" ? {} : { programme }),
    asOf: parseDay(asOf) === null ? "" : asOf,
    options: Object.fromEntries(options.filter(([name]) => name !== "")),
  };
}

/** The edits with the settings among them. `before` is the file as it is; without one (in Excel) defaults are not written. */
export function withSettings(
  edits: WorkbookEdits,
  { asOf, options, programme = "" }: Settings,
  before: ArrayBuffer | null,
): WorkbookEdits {
  const isDefault = programme === "" && asOf === "" && Object.keys(options).length === 0;
  if (edits.customXml !== null || (isDefault && (before === null || settingsIn(before) === null))) return edits;
  const lines = Object.entries(options).map(([name, value]) => `<option name="${escaped(name)}" value="${escaped(value)}"/>`);
  const xml = `<settings xmlns="${NAMESPACE}" asOf="${escaped(asOf)}"${programme === "" ? "" : ` programme="${escaped(programme)}"`}>${lines.join("")}</settings>`;
  return { ...edits, customXml: { namespace: NAMESPACE, xml } };
}

/** Names and values are short codes; anything else is not ours, and is not read. */
function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([\\w.-]*)"`).exec(tag)?.[1] ?? "";
}

const escaped = (text: string): string => text.replaceAll(/[^\w.-]/g, "");
