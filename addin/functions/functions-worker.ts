/** The web worker that calculates functions of sheets: thousands of cells may ask at once, and the pane must go on drawing meanwhile. */
import { type Answer, type Argument, WrongArgument } from "./cells.ts";
import { SHEET_FUNCTIONS } from "./functions.ts";

export interface Called {
  readonly call: number;
  readonly id: string;
  readonly args: readonly Argument[];
  readonly date1904: boolean;
}

/** `wrong`: which argument is wrong and why; `failed`: no fault of the sheet. */
export type Calculated = { readonly call: number } & (
  | { readonly answer: Answer }
  | { readonly wrong: string }
  | { readonly failed: true }
);

/** What a dedicated worker offers, as far as it is used here (the page's own library declares `self` as a window). */
interface WorkerScope {
  postMessage(message: Calculated): void;
  onmessage: ((event: MessageEvent<Called>) => void) | null;
}
const scope = globalThis as unknown as WorkerScope;

async function calculated({ call, id, args, date1904 }: Called): Promise<Calculated> {
  try {
    const of = SHEET_FUNCTIONS[id];
    return of ? { call, answer: await of(date1904, ...args) } : { call, failed: true };
  } catch (error) {
    return error instanceof WrongArgument ? { call, wrong: error.message } : { call, failed: true };
  }
}

scope.onmessage = ({ data }) => void calculated(data).then((answer) => scope.postMessage(answer));
