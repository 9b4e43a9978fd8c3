/** How writing talks to Excel: it waits for whoever is typing into a cell, says so, and goes on as soon as that is done. */
import { HELD } from "../../problem-words/writing.ts";
import type { UndoOptions } from "../../workbook.ts";
import { BUDGET, type Manners } from "../conversation.ts";
import type { ReadTools } from "../read.ts";

const AGAIN = 400;

export function mannersOf({ wait }: Pick<ReadTools, "wait">, { onWait, signal }: UndoOptions): Manners {
  let held = false;
  return {
    budget: BUDGET,
    wait,
    signal,
    async whileEditing() {
      if (!held) onWait?.(HELD);
      held = true;
      await wait(AGAIN);
    },
    onAnswer() {
      if (held) onWait?.(null);
      held = false;
    },
  };
}
