/** The programme, the day of law and the choices that were made for a workbook, as its part keeps them: short codes, and nothing else is read. */
import { parseDay } from "../sheet/day.ts";
import { escapeAttribute } from "../xlsx/write/xml-escape.ts";
import { elementOf } from "../xlsx/xml-element.ts";

export interface KeptSettings {
  /** Its id; missing where the workbook names it. */
  readonly programme?: string;
  /** "YYYY-MM-DD"; "" for the law of each course's own day. */
  readonly asOf: string;
  /** The programme's own choices by name. */
  readonly options: Readonly<Record<string, string>>;
}

/** Nobody chose anything. */
export function isDefault({ programme = "", asOf, options }: KeptSettings): boolean {
  return programme === "" && asOf === "" && Object.keys(options).length === 0;
}

export function readSettings(xml: string): KeptSettings {
  const { attributes, children } = elementOf(xml);
  const programme = code(attributes.get("programme"));
  const asOf = code(attributes.get("asOf"));
  const options = children
    .filter(({ name }) => name === "option")
    .map((option) => [code(option.attributes.get("name")), code(option.attributes.get("value"))] as const);
  return {
    ...(programme === "" ? {} : { programme }),
    asOf: parseDay(asOf) === null ? "" : asOf,
    options: Object.fromEntries(options.filter(([name]) => name !== "").slice(0, MOST_OPTIONS)),
  };
}

export function settingsXml({ programme = "", asOf, options }: KeptSettings): string {
  const named = programme === "" ? "" : ` programme="${escapeAttribute(programme)}"`;
  const lines = Object.entries(options).map(
    ([name, value]) => `<option name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`,
  );
  return `<settings${named} asOf="${escapeAttribute(asOf)}">${lines.join("")}</settings>`;
}

/** No programme has so many. */
const MOST_OPTIONS = 50;

function code(text = ""): string {
  return /^[\w.-]{0,64}$/.test(text) ? text : "";
}
