/** The words of everything that needs the service; loaded with it. */
import type { Locale } from "../../../shared/text/locale.ts";
import { en } from "./en.ts";
import { type ServiceText, vi } from "./vi.ts";

const TEXTS: Readonly<Record<Locale, ServiceText>> = { vi, en };

export function serviceTextFor(locale: Locale): ServiceText {
  return TEXTS[locale];
}
