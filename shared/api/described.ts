/**
 * Two languages in one contract. A description is written once in both; the document carries Vietnamese where OpenAPI expects
 * it and English beside it under "x-en-…", until `inLanguage` picks one. So both documents come from the same definitions.
 */
import type { Locale, Text } from "../text/locale.ts";

type Said<K extends string> = Record<K, string> & Record<`x-en-${K}`, string>;

function said<const K extends string>(key: K, text: Text): Said<K> {
  // A computed key of a generic type is not kept by the compiler.
  return { [key]: text.vi, [`x-en-${key}`]: text.en } as Said<K>;
}

export const described = (vi: string, en: string): Said<"description"> => said("description", { vi, en });
export const summarised = (vi: string, en: string): Said<"summary"> => said("summary", { vi, en });
export const titled = (vi: string, en: string): Said<"title"> => said("title", { vi, en });

/** For a query or path parameter: OpenAPI wants its description beside the schema, not in it. */
export const describedParameter = (vi: string, en: string) => ({ param: described(vi, en) });

const ENGLISH = "x-en-";

/** A copy of a JSON value in one language: "x-en-description" takes the place of "description", or goes. */
export function inLanguage<T>(value: T, locale: Locale): T {
  // The copy has the shape of the original: only texts differ, and extension keys that no type names are gone.
  return copied(value, locale) as T;
}

function copied(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => copied(item, locale));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  const entries = Object.entries(value);
  for (const [key, inner] of entries) if (!key.startsWith(ENGLISH)) copy[key] = copied(inner, locale);
  if (locale === "en") for (const [key, inner] of entries) if (key.startsWith(ENGLISH)) copy[key.slice(ENGLISH.length)] = inner;
  return copy;
}
