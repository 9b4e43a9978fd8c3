/**
 * The language of an answer: `?lang=`, else the header Accept-Language, else Vietnamese. A language we do not write is no error
 * in the header, which people rarely set themselves; in the query it is (each route says so).
 */
import { createMiddleware } from "hono/factory";
import { LOCALES, type Locale } from "../shared/text/locale.ts";
import type { AppEnv } from "./env.ts";

export const chooseLanguage = createMiddleware<AppEnv>(async (c, next) => {
  const asked = c.req.query("lang");
  const locale = LOCALES.find((known) => known === asked) ?? preferred(c.req.header("Accept-Language") ?? "");
  c.set("locale", locale);
  await next();
});

/** The one of ours with the highest weight; the first named on a tie. */
export function preferred(header: string): Locale {
  let best: { readonly locale: Locale; readonly weight: number } | null = null;
  for (const part of header.slice(0, 500).split(",")) {
    const [tag = "", ...settings] = part.trim().toLowerCase().split(";");
    const locale = LOCALES.find((known) => tag.split("-")[0] === known);
    const weight = weightOf(settings);
    if (locale && weight > (best?.weight ?? 0)) best = { locale, weight };
  }
  return best?.locale ?? "vi";
}

function weightOf(settings: readonly string[]): number {
  const text = settings.map((setting) => setting.trim()).find((setting) => setting.startsWith("q="));
  const weight = text === undefined ? 1 : Number(text.slice(2));
  return Number.isFinite(weight) ? weight : 0;
}
