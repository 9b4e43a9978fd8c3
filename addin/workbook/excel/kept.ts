/**
 * Asks for our own part of the workbook: where it is beside the first question, what it says beside the second ones, so that it costs no
 * request of its own. Two people may each have added one: the first counts, as it does in a file.
 */
import { KEPT_NAMESPACE } from "../../../shared/sheet/kept-namespace.ts";
import type { Ask } from "./ask.ts";

export interface KeptSearch {
  /** Without the XML declaration. */
  readonly found: (xml: string) => void;
  /** Excel would not tell. */
  readonly untold: () => void;
}

export function askKept({ found, untold }: KeptSearch): Ask {
  return small(200, untold, ({ workbook }) => {
    const parts = workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE);
    parts.load("items/id");
    return () => {
      const [first] = parts.items;
      return first ? [askXml(first.id, { found, untold })] : [];
    };
  });
}

function askXml(id: string, { found, untold }: KeptSearch): Ask {
  return small(ONE_PART, untold, (context) => {
    const xml = context.workbook.customXmlParts.getItem(id).getXml();
    return () => {
      found(xml.value.replace(/^\ufeff?(?:<\?xml[^>]*\?>\s*)?/, ""));
      return [];
    };
  });
}

/** What is remembered in a plan; a larger one is asked for again by itself. */
const ONE_PART = 100_000;

/** What is remembered must not stand in the way of the plan: where Excel refuses it, the plan is read without. */
function small(bytes: number, untold: () => void, begin: Ask["begin"]): Ask {
  return {
    sheet: "",
    bytes,
    begin,
    part: () => null,
    instead: () => {
      untold();
      return [];
    },
  };
}
