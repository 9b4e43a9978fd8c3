/**
 * Which line of one workbook is which line of the other: by what they say and who they are about, never by their place. From what is
 * certain to what is only likely; every pass sees only what the passes before left. Two people are never made one in silence: a pair that
 * is a guess says so, and where several could be meant nobody is guessed.
 */
import { textOf } from "../sheet/table.ts";
import { compareKey, fold } from "../text/fold.ts";
import { isAlike } from "./alike.ts";
import type { GuessedBy, KnownBy } from "./difference.ts";
import type { Line } from "./table-lines.ts";

export interface LinePair {
  readonly before: Line;
  readonly after: Line;
  readonly by: KnownBy;
}

export interface PairedLines {
  readonly pairs: readonly LinePair[];
  readonly removed: readonly Line[];
  readonly added: readonly Line[];
}

const GUESSES: ReadonlySet<KnownBy> = new Set<GuessedBy>([
  "id-alone",
  "name-birth-other-id",
  "folded-name",
  "name-unit",
  "birth-unit",
  "name-alone",
  "alike",
]);

export const isGuess = (by: KnownBy): boolean => GUESSES.has(by);

/** Lines of one name that are laid beside each other cell by cell; of more than so many the order decides. */
const MOST_BESIDE = 24;
/** Lines that nothing names and that are looked through for one that is alike. */
const MOST_ALIKE = 200;

type Key = (line: Line) => string | null;

const SEPARATOR = "\u0001";
const joined = (...parts: readonly (string | null)[]): string | null =>
  parts.some((part) => part === null || part === "") ? null : parts.join(SEPARATOR);

/** `before` and `after`: the lines of one kind of table, of all sheets. */
export function pairLines(before: readonly Line[], after: readonly Line[]): PairedLines {
  const pairing = new Pairing(before, after);
  pairing.pass("content", (line) => [line.sheet, line.headingKey, line.content].join(SEPARATOR));
  pairing.pass("content", (line) => [line.sheet, line.content].join(SEPARATOR));
  pairing.pass("content", (line) => line.content);
  if (before[0]?.of.people ?? after[0]?.of.people) pairPeople(pairing);
  else pairOthers(pairing);
  return pairing.result();
}

function pairPeople(pairing: Pairing): void {
  pairing.pass("id", (line) => joined(line.id, nameKey(line)));
  pairing.pass("id", (line) => joined(line.id, line.birth));
  pairing.pass("id", (line) => joined(line.id, fold(line.name)));
  pairing.pass("name-birth", (line) => joined(nameKey(line), line.birth), { fits: (a, b) => a.id === null || b.id === null });
  pairing.pass("name-birth-other-id", (line) => joined(nameKey(line), line.birth));
  pairing.pass("folded-name", (line) => joined(fold(line.name), line.birth));
  pairing.pass("name-unit", (line) => joined(nameKey(line), line.key("unit") || line.headingKey), {
    unique: true,
    fits: noOtherId,
  });
  pairing.pass("birth-unit", (line) => joined(line.birth, line.key("unit") || line.headingKey), {
    unique: true,
    fits: (a, b) => noOtherId(a, b) && isAlike(fold(a.name), fold(b.name)),
  });
  pairing.pass("name-alone", nameKey, {
    unique: true,
    fits: (a, b) => noOtherId(a, b) && (a.birth === null || b.birth === null),
  });
  pairing.pass("id-alone", (line) => line.id, { unique: true });
}

function pairOthers(pairing: Pairing): void {
  const heading = (line: Line): string => `${SEPARATOR}${line.headingKey}`;
  pairing.pass("names", (line) => joined(line.names && line.names + heading(line) + SEPARATOR + line.sheet));
  pairing.pass("names", (line) => joined(line.names && line.names + heading(line)));
  pairing.pass("names", (line) => joined(line.names));
  for (const field of ["code", "target", "title", "topic", "name"]) {
    pairing.pass("names", (line) => joined(line.key(field) && line.key(field) + heading(line) + SEPARATOR + line.sheet));
    pairing.pass("names", (line) => joined(line.key(field)));
  }
  pairing.alike();
}

const nameKey = (line: Line): string => compareKey(line.name);
const noOtherId = (a: Line, b: Line): boolean => a.id === null || b.id === null || a.id === b.id;

interface Rule {
  /** Only where there is one such line on either side. */
  readonly unique?: boolean;
  readonly fits?: (before: Line, after: Line) => boolean;
}

class Pairing {
  readonly #pairs: LinePair[] = [];
  #before: Line[];
  #after: Line[];

  constructor(before: readonly Line[], after: readonly Line[]) {
    this.#before = [...before];
    this.#after = [...after];
  }

  pass(by: KnownBy, key: Key, { unique = false, fits = () => true }: Rule = {}): void {
    if (this.#before.length === 0 || this.#after.length === 0) return;
    const groups = groupBy(this.#after, key);
    const taken = new Set<Line>();
    for (const [name, lines] of groupBy(this.#before, key)) {
      const others = groups.get(name);
      if (!others || (unique && (lines.length > 1 || others.length > 1))) continue;
      for (const [before, after] of beside(lines, others, fits)) {
        taken.add(before).add(after);
        this.#pairs.push({ before, after, by });
      }
    }
    this.#drop(taken);
  }

  /** What nothing names: the line of the same table that says most of the same, where one is plainly the nearest. */
  alike(): void {
    if (this.#before.length > MOST_ALIKE || this.#after.length > MOST_ALIKE) return;
    const taken = new Set<Line>();
    for (const before of this.#before) {
      const [best, second] = this.#after
        .filter((line) => !taken.has(line) && line.sheet === before.sheet)
        .map((line) => ({ line, share: shareOf(before, line) }))
        .sort((a, b) => b.share - a.share);
      if (!best || best.share < 0.5 || best.share === second?.share) continue;
      taken.add(before).add(best.line);
      this.#pairs.push({ before, after: best.line, by: "alike" });
    }
    this.#drop(taken);
  }

  result(): PairedLines {
    return { pairs: this.#pairs, removed: this.#before, added: this.#after };
  }

  #drop(taken: ReadonlySet<Line>): void {
    if (taken.size === 0) return;
    this.#before = this.#before.filter((line) => !taken.has(line));
    this.#after = this.#after.filter((line) => !taken.has(line));
  }
}

function groupBy(lines: readonly Line[], key: Key): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const name = key(line);
    if (name === null) continue;
    const known = groups.get(name);
    if (known) known.push(line);
    else groups.set(name, [line]);
  }
  return groups;
}

/** One person on several lines, a course listed twice: whoever says most of the same; among equals in their order. */
function beside(before: readonly Line[], after: readonly Line[], fits: NonNullable<Rule["fits"]>): [Line, Line][] {
  const [only] = before;
  const [other] = after;
  if (only && other && before.length === 1 && after.length === 1) return fits(only, other) ? [[only, other]] : [];
  if (before.length > MOST_BESIDE || after.length > MOST_BESIDE)
    return before.slice(0, after.length).flatMap((line, at): [Line, Line][] => {
      const match = after[at];
      return match && fits(line, match) ? [[line, match]] : [];
    });
  const scored = before.flatMap((a, i) =>
    after.flatMap((b, j) => (fits(a, b) ? [{ a, b, share: shareOf(a, b), far: Math.abs(i - j) }] : [])),
  );
  scored.sort((x, y) => y.share - x.share || x.far - y.far);
  const taken = new Set<Line>();
  return scored.flatMap(({ a, b }): [Line, Line][] => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b]];
  });
}

/** The share of filled cells that say the same, and a little for standing on one sheet. */
function shareOf(before: Line, after: Line): number {
  let [same, all] = [0, 0];
  for (const [at, value] of before.values.entries()) {
    const column = before.of.columns[at];
    if (!column || column.field === "number") continue;
    const other =
      after.values[after.of.columns.findIndex((one) => one.field === column.field && one.folded === column.folded)] ?? null;
    if (textOf(value) === "" && textOf(other) === "") continue;
    all += 1;
    if (textOf(value) === textOf(other)) same += 1;
  }
  return (all === 0 ? 0 : same / all) + (before.sheet === after.sheet ? 0.001 : 0);
}
