/** "Nghỉ thai sản năm 2023 · Nguyễn Văn A, 12/3/2024": why, who and when, the same at every door. */
import type { Confirmed } from "../findings/finding.ts";
import { dateText } from "../text/format.ts";
import type { Locale } from "../text/locale.ts";

const HANOI_MS = 7 * 60 * 60 * 1000;

export function confirmedText({ reason, by, at }: Confirmed, locale: Locale): string {
  // The day as offices in Viet Nam have it, whatever the computer's own zone is.
  const day = new Date(Date.parse(at) + HANOI_MS).toISOString().slice(0, 10);
  return `${reason} · ${by}, ${dateText(day, locale)}`;
}
