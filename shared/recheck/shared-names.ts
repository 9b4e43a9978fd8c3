/** What several lines have in common, counted: tells whether a line shares any of it with another one, without looking at the others. */
export class SharedNames<L> {
  readonly #namesOf: (line: L) => readonly string[];
  readonly #counts = new Map<string, number>();

  constructor(namesOf: (line: L) => readonly string[]) {
    this.#namesOf = namesOf;
  }

  add(line: L): void {
    for (const name of this.#namesOf(line)) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  remove(line: L): void {
    for (const name of this.#namesOf(line)) {
      const left = (this.#counts.get(name) ?? 0) - 1;
      if (left > 0) this.#counts.set(name, left);
      else this.#counts.delete(name);
    }
  }

  /** Asked of a line that is counted. */
  isShared(line: L): boolean {
    return this.#namesOf(line).some((name) => (this.#counts.get(name) ?? 0) > 1);
  }
}
