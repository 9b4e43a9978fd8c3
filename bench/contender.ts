/** Who takes part: our side and the peers, each told the same way what to do, so that one loop measures all of them. */
import type { Made } from "./rows/people.ts";

/** Checks rows, or decides people. */
export interface Contender {
  readonly name: string;
  /** How many people a round takes: fewer where a round would last too long. */
  readonly people?: number;
  /** Said beside the figure: what this contender does of the work, and what it leaves out. */
  readonly note: string;
  /** Makes ready what is not measured (data in the contender's own form); the function it returns is measured. */
  round(made: Made): () => Work | Promise<Work>;
}

/** What a round gave: a verdict for each person where it decides, else anything that shows that the work was done. */
export interface Work {
  /** Eligible or not, in the order of the people. */
  readonly eligible?: readonly boolean[];
  /** Findings, faulty rows or nodes of explanations. */
  readonly found: number;
}

export interface FileRead {
  readonly rows: number;
  /** Milliseconds of reading alone, where more than reading is done. */
  readonly reading?: number;
}

/** Reads a workbook's bytes. */
export interface Reader {
  readonly name: string;
  readonly note: string;
  read(bytes: Uint8Array): FileRead | Promise<FileRead>;
}

/** Writes into a workbook and gives its new bytes. */
export interface Writer {
  readonly name: string;
  readonly note: string;
  /** Puts six columns of formulas (`rows/fill.ts`) beside so many rows of the list. */
  fill(bytes: Uint8Array, rows: number): Uint8Array | Promise<Uint8Array>;
  /** Writes one text into A9 of the sheet. */
  touch(bytes: Uint8Array, sheet: string): Uint8Array | Promise<Uint8Array>;
}
