/**
 * What is counted of the lines, block by block: after an edit only blocks with a line that counts otherwise are counted again, and all of
 * them are put together from the first on, so that totals and the order in which they name things are those of a count of the whole.
 */
import type { PeopleCounter, PeopleDoors } from "../people/check.ts";
import type { Person } from "../people/person.ts";
import type { Plan } from "../plan/plan.ts";
import type { Line } from "./state.ts";

const LINES = 256;

export class Counts<P extends Person> {
  readonly #counter: PeopleDoors<P>["counter"];
  readonly #lines: readonly Line<P>[];
  readonly #blocks: PeopleCounter<P>[] = [];

  /** `lines`: of all nominees; they are changed in place. */
  constructor({ counter }: PeopleDoors<P>, lines: readonly Line<P>[], plan: Plan) {
    this.#counter = counter;
    this.#lines = lines;
    this.#countAll(plan);
  }

  /** Everything together after lines at some places have changed; null where they count as before. */
  again(
    plan: Plan,
    changed: readonly { readonly at: number; readonly was: Line<P>; readonly is: Line<P> }[],
  ): PeopleCounter<P> | null {
    // The first line's day says which provinces there are.
    if (changed.some(({ at }) => at === 0)) this.#countAll(plan);
    else {
      const others = changed.filter(({ at, was, is }) => this.#takes(at, was) !== this.#takes(at, is));
      if (others.length === 0) return null;
      for (const block of new Set(others.map(({ at }) => Math.floor(at / LINES)))) this.#blocks[block] = this.#count(block, plan);
    }
    const all = this.#counter(plan);
    for (const block of this.#blocks) all.join(block);
    return all;
  }

  #takes(at: number, { assessed }: Line<P>): string | null {
    return assessed && (this.#blocks[Math.floor(at / LINES)]?.takes(assessed) ?? null);
  }

  #countAll(plan: Plan): void {
    for (let block = 0; block * LINES < this.#lines.length; block++) this.#blocks[block] = this.#count(block, plan);
  }

  #count(block: number, plan: Plan): PeopleCounter<P> {
    const counter = this.#counter(plan);
    for (const { assessed } of this.#lines.slice(block * LINES, (block + 1) * LINES)) if (assessed) counter.add(assessed);
    return counter;
  }
}
