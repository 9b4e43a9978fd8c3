/** When something happened, as offices in Viet Nam write it, whatever the computer's own zone is. */
import { dateText } from "../../../shared/text/format.ts";
import type { Locale } from "../../../shared/text/locale.ts";

const HANOI_MS = 7 * 60 * 60 * 1000;

/** "15/3/2024" of "2024-03-15T02:30:00.000Z". */
export function instantDay(instant: string, locale: Locale): string {
  return dateText(inHanoi(instant).slice(0, 10), locale);
}

/** "09:30 ngày 15/3/2024". */
export function instantText(instant: string, locale: Locale): string {
  const time = inHanoi(instant).slice(11, 16);
  return locale === "vi" ? `${time} ngày ${instantDay(instant, locale)}` : `${time} on ${instantDay(instant, locale)}`;
}

function inHanoi(instant: string): string {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? instant : new Date(ms + HANOI_MS).toISOString();
}
