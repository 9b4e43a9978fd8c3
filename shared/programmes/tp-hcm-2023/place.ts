/**
 * Whether a line is abroad or at home: its country says so, else the headings above it, the title of its table, the sheet's name, and last
 * the columns. Speakers invited to Việt Nam are training at home, wherever they are listed.
 */
import type { CountryList } from "../../lines/country-list.ts";
import type { TitleFacts } from "../../plan/title-facts.ts";
import { columnOf, type ReadTable, type TableRow } from "../../sheet/table.ts";
import { fold } from "../../text/fold.ts";

/** `talk`: a speaker from abroad invited to the country. */
export type Place = "abroad" | "home" | "talk";

const ABROAD = /\b(nuoc ngoai|ngoai nuoc)\b/;
const HOME = /\b(trong nuoc|tai viet nam)\b/;
const INVITED =
  /\b(moi|don) (cac )?(chuyen gia|nha khoa hoc|dien gia|giang vien|bao cao vien|giao su)\b|\b(chuyen gia|dien gia|nha khoa hoc)\b.*\b(thuyet trinh|noi chuyen|bao cao)\b/;

export interface Said {
  readonly table: ReadTable;
  readonly line: TableRow;
  readonly title: TitleFacts | undefined;
  readonly country: CountryList;
  /** The line's own words: subject, form, remarks. */
  readonly words: readonly string[];
}

export function placeOfLine(said: Said): Place {
  if (said.words.some((text) => INVITED.test(fold(text)))) return "talk";
  const { countries, home } = said.country;
  if (countries.length > 0) return "abroad";
  if (home) return "home";
  return fromHeadings(said) ?? fromTitle(said) ?? fromColumns(said.table);
}

/** One of the two, and not both. */
function said(text: string): Place | null {
  const words = fold(text);
  const [abroad, home] = [ABROAD.test(words), HOME.test(words)];
  return abroad === home ? null : abroad ? "abroad" : "home";
}

function fromHeadings({ line }: Said): Place | null {
  for (const { text } of [...line.groups].reverse()) {
    const place = said(text);
    if (place) return place;
  }
  return null;
}

/** The nearest line of the title first. */
function fromTitle({ title, table }: Said): Place | null {
  const texts = [...(title?.lines ?? [])].reverse().map(({ text }) => text);
  for (const text of [...texts, table.sheet.name]) {
    const place = said(text);
    if (place) return place;
  }
  return null;
}

function fromColumns(table: ReadTable): Place {
  return ["country", "days"].some((field) => columnOf(table, field) !== undefined) ? "abroad" : "home";
}
