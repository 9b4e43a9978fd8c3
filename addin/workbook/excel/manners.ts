/**
 * How reading and writing talk to Excel: they wait for whoever is typing into a cell or has another workbook before them, say so once that
 * has lasted, and go on as soon as it is over. Excel's own way of waiting (`delayForCellEdit`) is not used: it says nothing meanwhile, cannot
 * be stopped, and is known to lose what is written into the cell that is being edited.
 */
import { type Doing, type WaitingFor, waitingText } from "../problem-words/waiting.ts";
import type { UndoOptions } from "../workbook.ts";
import { BUDGET, type Manners } from "./conversation.ts";
import type { ReadTools } from "./read.ts";

const AGAIN = 500;
/** What lasts shorter than this is not worth a word. */
export const NOTICED = 1500;

export function mannersOf({ wait, after }: ReadTools, { onWait, signal }: UndoOptions, doing: Doing): Manners {
  let waited = 0;
  let said: WaitingFor | null = null;
  let answered = false;
  const say = (what: WaitingFor): void => {
    if (said !== what) onWait?.(waitingText(what, doing));
    said = what;
  };
  const goOn = (): void => {
    if (said !== null) onWait?.(null);
    said = null;
    waited = 0;
    answered = true;
  };
  return {
    budget: BUDGET,
    wait,
    signal,
    // A reading that nobody hears of ends at once; what is half written is always gone on with.
    whileHeld:
      doing === "read" && !onWait
        ? undefined
        : async (why) => {
            if (waited >= NOTICED) say(why);
            waited += AGAIN;
            await wait(AGAIN);
          },
    // Only the first answer is quick wherever Excel answers at all.
    listening: () => (after && !answered ? after(NOTICED, () => say("silent")) : () => {}),
    onAnswer: goOn,
  };
}
