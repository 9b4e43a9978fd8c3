/** "Nghỉ thai sản năm 2023 · Nguyễn Văn A, 12/3/2024": why, who and when, the same at every door. */
import type { Confirmed } from "../findings/finding.ts";
import { dateText } from "../text/format.ts";
import type { Locale } from "../text/locale.ts";
import { dayOfInstant } from "./instant.ts";

export function confirmedText({ reason, by, at }: Confirmed, locale: Locale): string {
  return `${reason} · ${by}, ${dateText(dayOfInstant(at) ?? at, locale)}`;
}
