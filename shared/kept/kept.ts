/**
 * Everything that is remembered in a workbook, in one custom XML part of ours: whoever opens it next, on whatever computer and at whatever door, finds it
 * as it was left. The namespace is the version of the format. An element that this edition does not know belongs to a newer one, or to another
 * part of the program, and goes back as it stands; a part that cannot be read counts for nothing and never harms.
 */
import { KEPT_NAMESPACE } from "../sheet/kept-namespace.ts";
import { Refusal } from "../xlsx/file-errors.ts";
import { isPlainXml } from "../xlsx/plain-xml.ts";
import { bytesOfText, childElements, rootElement, type Section } from "../xlsx/xml-sections.ts";
import { type KeptSettings, readSettings, settingsXml } from "./settings.ts";

export { KEPT_NAMESPACE };

/** Longer is not ours: everything that people can tell a workbook is far less. */
export const MOST_KEPT = 2_000_000;

export interface Kept {
  /** How the workbook is checked; null where nothing was chosen. */
  readonly settings: KeptSettings | null;
  /**
   * Whatever else stands there, in its order: "columns" (how columns were recognised by hand), "confirmed" (findings that were
   * explained), "seals" (what was fixed at a moment), and what newer editions write.
   */
  readonly sections: readonly Section[];
  /** The attributes of the root as they are written, with their leading spaces: prefixes that unknown elements use. */
  readonly attributes: string;
}

export const NOTHING_KEPT: Kept = { settings: null, sections: [], attributes: "" };

/** What the part says. Whatever stands there, the answer is something that can be worked with. */
export function readKept(xml: string | null | undefined): Kept {
  if (xml === null || xml === undefined || xml.length > MOST_KEPT) return NOTHING_KEPT;
  try {
    const bytes = bytesOfText(xml);
    if (!isPlainXml(bytes)) return NOTHING_KEPT;
    const root = rootElement(bytes);
    if (root.name !== "kept" || root.namespace !== KEPT_NAMESPACE) return NOTHING_KEPT;
    const sections = childElements(bytes);
    const settings = sections.find(({ name }) => name === "settings");
    return {
      settings: settings ? readSettings(settings.xml) : null,
      sections: sections.filter(({ name }) => name !== "settings"),
      attributes: root.attributes,
    };
  } catch (error) {
    if (error instanceof Refusal) return NOTHING_KEPT;
    throw error;
  }
}

/** The part with all of it; null where it would be longer than is ever read. */
export function writeKept({ settings, sections, attributes }: Kept): string | null {
  const all = [...(settings ? [settingsXml(settings)] : []), ...sections.map(({ xml }) => xml)].join("");
  const xml = `<kept xmlns="${KEPT_NAMESPACE}"${attributes}>${all}</kept>`;
  return xml.length > MOST_KEPT ? null : xml;
}

/** The XML of one section; null where there is none. */
export function sectionOf({ sections }: Kept, name: string): string | null {
  return sections.find((section) => section.name === name)?.xml ?? null;
}

/** With one section put in the place of the one of its name; null takes it away. */
export function withSection(kept: Kept, name: string, xml: string | null): Kept {
  const at = kept.sections.findIndex((section) => section.name === name);
  const others = kept.sections.filter((section) => section.name !== name);
  if (xml === null) return { ...kept, sections: others };
  const place = at < 0 ? others.length : at;
  return { ...kept, sections: [...others.slice(0, place), { name, xml }, ...others.slice(place)] };
}
