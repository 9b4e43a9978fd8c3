/** The writings of a workbook that can be undone, the last one first: an older one may lie under what came after it. */
import { problem } from "./problems.ts";
import type { UndoOptions } from "./workbook.ts";

type Undo = (options?: UndoOptions) => Promise<void>;

export class Steps {
  readonly #done: object[] = [];

  /** Remembers a writing. What it returns undoes it once; again it does nothing. Rejects where a later writing stands. */
  add(undo: Undo): Undo {
    const step = {};
    this.#done.push(step);
    return async (options) => {
      if (!this.#done.includes(step)) return;
      if (this.#done.at(-1) !== step) throw problem("written-since");
      await undo(options);
      this.#done.pop();
    };
  }
}
