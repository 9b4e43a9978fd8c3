/** A rule over groups of lines, with what it found in each: after an edit it is asked again of the groups whose lines were read again. */
import type { Finding } from "../findings/finding.ts";
import type { Groups } from "../rules/rule.ts";

type Key = string | object;

/** A line by its place, as it was and as it is; null where the rule does not look at it. */
export interface ReadAgain<L> {
  readonly at: number;
  readonly was: L | null;
  readonly is: L | null;
}

export class GroupRuns<S, L> {
  readonly #groups: Groups<S, L>;
  readonly #withClause: (finding: Finding) => Finding;
  /** Places of the lines of each group, in their order. */
  readonly #places = new Map<Key, number[]>();
  /** By the place of a line. */
  readonly #keys: (Key | null)[] = [];
  /** Of groups in which anything was found. */
  readonly #found = new Map<Key, readonly Finding[]>();

  constructor(groups: Groups<S, L>, withClause: (finding: Finding) => Finding) {
    this.#groups = groups;
    this.#withClause = withClause;
  }

  /** `lines`: all of them, by their place; null for one that the rule does not look at. */
  run(lines: Iterable<L | null>, lineAt: (place: number) => L | null, subject: S): void {
    let at = 0;
    for (const line of lines) {
      const key = line === null ? null : this.#groups.of(line, subject);
      this.#keys[at] = key;
      if (key !== null) this.#group(key).push(at);
      at++;
    }
    this.#look(this.#places.keys(), lineAt, subject);
  }

  /** Whether anything is found otherwise, now that some lines were read again. */
  runAgain(again: readonly ReadAgain<L>[], lineAt: (place: number) => L | null, subject: S): boolean {
    const touched = new Set<Key>();
    for (const { at, was, is } of again) {
      const [left, joined] = [this.#keys[at] ?? null, is === null ? null : this.#groups.of(is, subject)];
      if (left === joined) {
        if (joined !== null && !this.#saysSame(was, is)) touched.add(joined);
        continue;
      }
      this.#keys[at] = joined;
      if (left !== null) leave(this.#group(left), at);
      if (joined !== null) join(this.#group(joined), at);
      for (const key of [left, joined]) if (key !== null) touched.add(key);
    }
    return this.#look(touched, lineAt, subject);
  }

  #saysSame(was: L | null, is: L | null): boolean {
    const { takes } = this.#groups;
    return takes !== undefined && was !== null && is !== null && takes(was) === takes(is);
  }

  /** In the order of the groups' first lines. */
  found(): Finding[] {
    const first = (key: Key): number => this.#places.get(key)?.[0] ?? -1;
    return [...this.#found].sort(([one], [other]) => first(one) - first(other)).flatMap(([, found]) => found);
  }

  #look(keys: Iterable<Key>, lineAt: (place: number) => L | null, subject: S): boolean {
    let others = false;
    for (const key of keys) {
      const places = this.#group(key);
      const found = Array.from(this.#groups.check(linesAt(places, lineAt), subject), this.#withClause);
      others ||= found.length > 0 || this.#found.has(key);
      if (found.length > 0) this.#found.set(key, found);
      else this.#found.delete(key);
      if (places.length === 0) this.#places.delete(key);
    }
    return others;
  }

  #group(key: Key): number[] {
    let places = this.#places.get(key);
    if (!places) {
      places = [];
      this.#places.set(key, places);
    }
    return places;
  }
}

function* linesAt<L>(places: readonly number[], lineAt: (place: number) => L | null): Generator<L> {
  for (const at of places) {
    const line = lineAt(at);
    if (line !== null) yield line;
  }
}

function leave(places: number[], at: number): void {
  places.splice(placeIn(places, at), 1);
}

function join(places: number[], at: number): void {
  places.splice(placeIn(places, at), 0, at);
}

/** Where it stands, or would stand, among places in their order. */
function placeIn(places: readonly number[], at: number): number {
  let [first, end] = [0, places.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((places[middle] ?? 0) < at) first = middle + 1;
    else end = middle;
  }
  return first;
}
