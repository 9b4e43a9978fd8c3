/** What the open file says of typing into its cells; loaded when somebody is about to type. */
import { parseRange, type Rect } from "../../shared/sheet/address.ts";
import { cellKey, type SheetSnapshot, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readTypingRules, type TypingRules } from "../../shared/xlsx/typing-rules.ts";
import { drawn } from "../text/drawn.ts";
import type { CellRules } from "./edit-messages.ts";
import type { Source } from "./messages.ts";
import { cellView } from "./sheet-text.ts";

/** As many as anybody looks through. */
const MOST_CHOICES = 500;

/** By the file's own bytes: what was typed since changes none of it. */
const known = new WeakMap<ArrayBuffer, Map<string, TypingRules | null>>();

export function cellRules(
  source: Source,
  book: WorkbookSnapshot,
  { sheet, cells }: { readonly sheet: string; readonly cells: readonly string[] },
): CellRules {
  const rules = source.kind === "file" ? rulesOf(source.bytes, sheet) : null;
  if (!rules) return { locked: [], list: null };
  const { unlocked, lists } = rules;
  const isLocked = (cell: string): boolean => {
    const at = parseRange(cell);
    return unlocked !== null && at !== null && !unlocked.has(cellKey(at.top, at.left));
  };
  const first = parseRange(cells[0] ?? "");
  const list = first && lists.find(({ areas }) => areas.some((area) => contains(area, first.top, first.left)));
  return { locked: cells.filter(isLocked), list: list ? choicesOf(list.source, rules, book, sheet) : null };
}

function rulesOf(bytes: ArrayBuffer, sheet: string): TypingRules | null {
  const sheets = known.get(bytes) ?? new Map<string, TypingRules | null>();
  known.set(bytes, sheets);
  const rules = sheets.get(sheet) ?? readTypingRules(new Uint8Array(bytes), sheet);
  sheets.set(sheet, rules);
  return rules;
}

const contains = ({ top, left, bottom, right }: Rect, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Null for a list that only Excel can work out. */
function choicesOf(source: string, { names }: TypingRules, book: WorkbookSnapshot, own: string): string[] | null {
  const [, written] = /^"(.*)"$/su.exec(source) ?? [];
  if (written !== undefined) return unique(written.replaceAll('""', '"').split(/[,;]/u));
  const place = names.get(source.toLowerCase()) ?? source;
  const [, quoted, plain, area = ""] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/u.exec(place) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain ?? own;
  const sheet = book.sheets.find((one) => one.name === name);
  const rect = parseRange(area);
  return sheet && rect ? unique(textsIn(sheet, rect, book.date1904)) : null;
}

function textsIn(sheet: SheetSnapshot, { top, left, bottom, right }: Rect, date1904: boolean): string[] {
  const texts: string[] = [];
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1) && texts.length < MOST_CHOICES; row += 1)
    for (let column = left; column <= Math.min(right, (sheet.rows[row]?.length ?? 0) - 1); column += 1)
      texts.push(
        cellView(sheet.rows[row]?.[column] ?? null, undefined, sheet.marks.get(cellKey(row, column)), date1904)?.text ?? "",
      );
  return texts;
}

const unique = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => drawn(text.trim())))].filter((text) => text !== "").slice(0, MOST_CHOICES);
