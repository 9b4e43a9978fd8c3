/**
 * The port between the pane and a workbook, wherever it lies: open in Excel, dropped as a file, or made up by a test. The rest of the pane
 * knows this and nothing of Excel. Whatever cannot be done is a `WorkbookProblem`, in words that can be shown as they are.
 */
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { Text } from "../../shared/text/locale.ts";

export interface ReadOptions {
  /** The share done, 0 to 1; may be called many times, always growing. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Stops the reading between two steps; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A cell as findings name it: "D12" on a sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface WorkbookPort {
  /** The file's name, "Kế hoạch 2024.xlsx"; null when it has none, or before the first reading in Excel. */
  readonly name: string | null;
  /** What this workbook could not tell at the last reading; empty where everything was read. */
  readonly caveats: readonly Text[];
  /** Rejects with a `WorkbookProblem`, or with the reason of an aborted signal. */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /** Goes to a cell and shows it. Rejects with a `WorkbookProblem` where there is no such visible sheet or cell. */
  select(place: CellPlace): Promise<void>;
}
