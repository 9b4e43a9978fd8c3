/** What the adapter is given to reach Excel: the only thing that it knows of the outside. */
import type { ReadTools } from "./read.ts";

export interface ExcelHost extends ReadTools {
  /** `Excel.run`. A group of undoing is asked for only where Excel knows it. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>, options?: RunOptions) => Promise<T>;
}

export type RunOptions = Pick<Excel.RunOptions, "mergeUndoGroup">;
