/** A set of rules as a rehearsal sees it, wherever it comes from: these rules, a pack in one file, a record of what rules once said. */
import type { Reason, Standing } from "./standing.ts";

/** Grows when what a pack offers changes: a pack of another format is not understood, and says so. */
export const PACK_FORMAT = 1;

export interface Question {
  /** The file's bytes. */
  readonly bytes: Uint8Array;
  /** "YYYY-MM-DD": the day whose law counts. */
  readonly asOf?: string;
}

export type Reading =
  | { readonly ok: false; readonly code: string }
  | {
      readonly ok: true;
      readonly standing: Standing;
      /** Built when asked for: only for people on whom two sets of rules differ. */
      reasons(sheet: string, row: number): readonly Reason[];
    };

export interface RulePack {
  readonly format: number;
  readonly hash: string;
  read(question: Question): Promise<Reading>;
}
