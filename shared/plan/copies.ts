/**
 * Lists that only repeat other lists of the workbook: a "Tổng hợp" sheet over the sheets of the units. Their people are counted once,
 * where they stand apart: of lists that cover each other the longest, then the later one, is the copy.
 */
import { isExact } from "../sheet/day.ts";
import type { ReadTable } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import type { Nominee } from "./nominee.ts";

export interface CopiedList {
  readonly table: ReadTable;
  readonly people: number;
  /** Names of the sheets where its people stand. */
  readonly sheets: readonly string[];
}

/** Fewer people on two sheets are put forward twice; it takes a list to be a copy. */
const LEAST_PEOPLE = 3;
const SHARE = 0.9;
/** A sheet that calls itself a summary needs no three people to be one. */
const SUMMARY = /\b(?:tong hop|toan (?:tinh|nganh|thanh pho)|tong|danh sach chung)\b/;

export function copiedLists(lists: ReadonlyMap<ReadTable, readonly Nominee[]>): CopiedList[] {
  if (lists.size < 2) return [];
  const keyed = new Map([...lists].map(([table, people]) => [table, people.map(keyOf)] as const));
  const kept = new Set(keyed.keys());
  const standing = new Standing(keyed, kept);
  const longestFirst = [...keyed].reverse().sort(([, a], [, b]) => b.length - a.length);
  return longestFirst.flatMap(([table, keys]) => {
    const repeated = keys.flatMap((key) => (key === null ? [] : (standing.beside(table, key) ?? [])));
    const least = SUMMARY.test(fold(table.sheet.name)) ? 1 : LEAST_PEOPLE;
    if (keys.length < least || repeated.length < keys.length * SHARE) return [];
    kept.delete(table);
    return [{ table, people: keys.length, sheets: [...new Set(repeated)] }];
  });
}

/** Where each person stands: looked up by the person, because a workbook may hold thousands of lists of thousands. */
class Standing {
  readonly #lists = new Map<string, ReadTable[]>();
  readonly #kept: ReadonlySet<ReadTable>;

  constructor(keyed: ReadonlyMap<ReadTable, readonly (string | null)[]>, kept: ReadonlySet<ReadTable>) {
    this.#kept = kept;
    for (const [table, keys] of keyed) for (const key of keys) if (key !== null) this.#add(key, table);
  }

  #add(key: string, table: ReadTable): void {
    const lists = this.#lists.get(key);
    if (lists === undefined) this.#lists.set(key, [table]);
    else if (lists.at(-1) !== table) lists.push(table);
  }

  /** The last other sheet with a list that is kept and names the person. */
  beside(table: ReadTable, key: string): string | undefined {
    const lists = this.#lists.get(key) ?? [];
    for (let index = lists.length - 1; index >= 0; index -= 1) {
      const other = lists[index];
      if (other === undefined) continue;
      // Lists that turned out to be copies are met once.
      if (!this.#kept.has(other)) lists.splice(index, 1);
      else if (other.sheet !== table.sheet) return other.sheet.name;
    }
    return undefined;
  }
}

/** A person in a course; null for a line that names neither number nor birth date. */
function keyOf({ personId, nameKey, birth, attendance }: Nominee): string | null {
  const born = birth.kind === "day" ? `${birth.span.first}${isExact(birth.span) ? "" : "~"}` : null;
  const who = personId.kind === "id" ? personId.id : born && nameKey ? `${nameKey}|${born}` : null;
  return who === null ? null : `${who}|${attendance.key ?? ""}`;
}
