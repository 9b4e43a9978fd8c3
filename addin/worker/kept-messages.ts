/** What the page asks to be remembered in the open workbook. Plain data only. */
import type { Confirmed } from "../../shared/findings/finding.ts";

/** Findings, by their indexes, that are explained, or ask for a reason again. */
export type KeptWanted =
  | { readonly confirm: readonly number[]; readonly said: Confirmed }
  | { readonly reopen: readonly number[] };
