/** The words of comparing and merging in the language chosen. */
import type { Locale } from "../../../shared/text/locale.ts";
import { en } from "./en.ts";
import { type BooksText, vi } from "./vi.ts";

const TEXTS: Readonly<Record<Locale, BooksText>> = { vi, en };

export function booksTextFor(locale: Locale): BooksText {
  return TEXTS[locale];
}
