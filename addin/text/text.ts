/** The pane's words in the language chosen. */
import type { Locale } from "../../shared/text/locale.ts";
import { en } from "./en.ts";
import { type PaneText, vi } from "./vi.ts";

const TEXTS: Readonly<Record<Locale, PaneText>> = { vi, en };

export function textFor(locale: Locale): PaneText {
  return TEXTS[locale];
}
