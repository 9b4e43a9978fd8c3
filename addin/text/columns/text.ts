/** The words of choosing columns, loaded with its screen. */
import type { Locale } from "../../../shared/text/locale.ts";
import { en } from "./en.ts";
import { type ColumnsText, vi } from "./vi.ts";

const TEXTS: Readonly<Record<Locale, ColumnsText>> = { vi, en };

export function columnsTextFor(locale: Locale): ColumnsText {
  return TEXTS[locale];
}
