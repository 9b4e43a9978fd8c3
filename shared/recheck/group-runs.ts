/** A rule over groups of lines, with what it found in each: after an edit it is asked again of the groups whose lines were read again. */
import type { Finding } from "../findings/finding.ts";
import type { Groups } from "../rules/rule.ts";

type Key = string | object;

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

  /** Whether anything is found otherwise, now that the lines at some places were read again. */
  runAt(places: readonly number[], lineAt: (place: number) => L | null, subject: S): boolean {
    const touched = new Set<Key>();
    for (const at of places) {
      const line = lineAt(at);
      const [was, is] = [this.#keys[at] ?? null, line === null ? null : this.#groups.of(line, subject)];
      for (const key of [was, is]) if (key !== null) touched.add(key);
      if (was === is) continue;
      this.#keys[at] = is;
      if (was !== null) leave(this.#group(was), at);
      if (is !== null) join(this.#group(is), at);
    }
    return this.#look(touched, lineAt, subject);
  }

  /** In the order of the groups' first lines. */
  found(): Finding[] {
    const first = (key: Key): number => this.#places.get(key)?.[0] ?? -1;
    return [...this.#found].sort(([one], [other]) => first(one) - first(other)).flatMap(([, found]) => found);
  }

  #look(keys: Iterable<Key>, lineAt: (place: number) => L | null, subject: S): boolean {
    let others = false;
    for (const key of keys) {
      const lines = this.#group(key).flatMap((at) => lineAt(at) ?? []);
      const found = Array.from(lines.length === 0 ? [] : this.#groups.check(lines, subject), this.#withClause);
      others ||= found.length > 0 || this.#found.has(key);
      if (found.length > 0) this.#found.set(key, found);
      else this.#found.delete(key);
      if (lines.length === 0) this.#places.delete(key);
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
