/** What each sheet of a workbook says of the programme it belongs to: by the words above its table and its name, and by the table's kind. */
import { cellName } from "../sheet/address.ts";
import type { ByHand } from "../sheet/by-hand.ts";
import { type FoundHeader, firstHeader, headerAt } from "../sheet/find-header.ts";
import { isOwnSheet } from "../sheet/own-sheets.ts";
import { Search } from "../sheet/search.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot.ts";
import { linesBefore } from "../sheet/title-block.ts";
import { fold } from "../text/fold.ts";
import type { ProgrammeCard } from "./card.ts";

/** Where a programme is named, and how: a cell above a table, or (`cell` null) the sheet's own name. */
export interface NamedAt {
  readonly sheet: string;
  readonly cell: string | null;
  readonly text: string;
}

export interface SheetSigns {
  readonly sheet: SheetSnapshot;
  readonly hasTable: boolean;
  readonly named: ReadonlyMap<ProgrammeCard, NamedAt>;
  readonly hinted: ReadonlySet<ProgrammeCard>;
  /** How many of the first tables each programme's own specs see. */
  readonly read: ReadonlyMap<ProgrammeCard, number>;
  /** By whom it is taken when nothing is named. */
  readonly taken: ReadonlySet<ProgrammeCard>;
}

/** Titles are not higher; what lies further above a table belongs to another. */
const TITLE_ROWS = 40;
/** A cover page says what it is about in its first lines. */
const COVER_ROWS = 15;
/** A second table, such as the list of people below the courses they are sent on, begins within so many rows. */
const NEXT_TABLE = 80;
/** Where another programme's header of the same table may begin. */
const NEAR = 2;

export function signsOf(
  { sheets }: WorkbookSnapshot,
  cards: readonly ProgrammeCard[],
  byHand: ByHand | null = null,
): SheetSigns[] {
  const search = new Search([...new Set(cards.flatMap(({ tables }) => tables))], byHand);
  return sheets
    .filter((sheet) => sheet.state === "visible" && !isOwnSheet(sheet))
    .map((sheet) => {
      const first = firstHeader(sheet, 0, search);
      const second = first && firstHeader(sheet, first.last + 1, search, NEXT_TABLE);
      const headers = [first, second].filter((header) => header !== null);
      const signs = { sheet, hasTable: first !== null, ...saidOf(sheet, first, cards), ...readBy(sheet, headers, cards, byHand) };
      const chosen = first?.chosen && byHand?.header(sheet, first.first, search);
      return chosen ? takenFor(signs, chosen.programme) : signs;
    });
}

/** Whoever chose a header said whose table it is: other names that stand above it do not count. */
function takenFor(signs: SheetSigns, programme: string): SheetSigns {
  const own = ({ id }: ProgrammeCard): boolean => id === programme;
  const cards = [...signs.read.keys()].filter(own);
  if (cards.length === 0) return signs;
  return { ...signs, named: new Map([...signs.named].filter(([card]) => own(card))), taken: new Set(cards) };
}

/** What kind of table a programme's own specs see where some programme's see one. Sheets are many, so each is looked at afresh. */
function kindNear(
  sheet: SheetSnapshot,
  { first, spec }: FoundHeader,
  { tables }: ProgrammeCard,
  byHand: ByHand | null,
): string | null {
  if (tables.includes(spec)) return spec.kind;
  const search = new Search(tables, byHand);
  let best: { readonly kind: string; readonly score: number } | null = null;
  for (let row = Math.max(0, first - NEAR); row <= first + NEAR; row++) {
    const found = headerAt(sheet, row, search);
    if (found && (!best || found.score > best.score)) best = { kind: found.header.spec.kind, score: found.score };
  }
  return best?.kind ?? null;
}

function readBy(
  sheet: SheetSnapshot,
  headers: readonly FoundHeader[],
  cards: readonly ProgrammeCard[],
  byHand: ByHand | null,
): Pick<SheetSigns, "read" | "taken"> {
  const read = new Map<ProgrammeCard, number>();
  const taken = new Set<ProgrammeCard>();
  for (const card of cards) {
    const kinds = headers.flatMap((header) => kindNear(sheet, header, card, byHand) ?? []);
    if (kinds.length > 0) read.set(card, kinds.length);
    if (kinds.some((kind) => card.signs.taken.includes(kind))) taken.add(card);
  }
  return { read, taken };
}

function saidOf(
  sheet: SheetSnapshot,
  header: FoundHeader | null,
  cards: readonly ProgrammeCard[],
): Pick<SheetSigns, "named" | "hinted"> {
  const end = header?.first ?? COVER_ROWS;
  const title = linesBefore(sheet, Math.max(0, end - TITLE_ROWS), end).map((line) => ({ ...line, folded: fold(line.text) }));
  const all = [fold(sheet.name), ...title.map(({ folded }) => folded)].join("\n");
  const named = new Map<ProgrammeCard, NamedAt>();
  for (const card of cards) {
    const [sign] = card.signs.named.find((patterns) => patterns.every((pattern) => pattern.test(all))) ?? [];
    if (!sign) continue;
    const line = title.find(({ folded }) => sign.test(folded));
    named.set(card, {
      sheet: sheet.name,
      cell: line ? cellName(line.row, line.column) : null,
      text: shortened(line?.text ?? sheet.name),
    });
  }
  return { named, hinted: new Set(cards.filter(({ signs }) => signs.hinted.some((pattern) => pattern.test(all)))) };
}

const LONGEST = 120;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
