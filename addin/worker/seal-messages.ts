/** What the page and the worker say to each other of seals: who endorsed the open workbook, and what changed since. */
import type { Comparison } from "../../shared/compare/difference.ts";

export interface SealView {
  readonly id: string;
  readonly by: string;
  /** "2024-03-12T02:05:00.000Z". */
  readonly at: string;
  readonly note: string;
  /** "3F9A-12BC-77D0". */
  readonly code: string;
  readonly kind: "same" | "changed" | "changed-somewhere" | "not-intact";
  /** "3 dòng thay đổi từ khi xác nhận", in both languages. */
  readonly since: { readonly vi: string; readonly en: string };
  /** What changed, where it can be said. */
  readonly changes: Comparison | null;
}

/** A seal is put on what is open, or taken away by its id. */
export type SealWanted =
  | { readonly seal: { readonly by: string; readonly at: string; readonly note: string } }
  | { readonly unseal: string };
