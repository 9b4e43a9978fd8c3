/** The conditions of the general law, for whoever is sent abroad: of a class in Viet Nam they are not asked. */
import type { AnyOf, Condition, OneOf } from "../conditions/condition.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { Plan } from "../plan/plan.ts";
import { fold } from "../text/fold.ts";
import type { Text } from "../text/locale.ts";
import { DISCIPLINE, RATING, SERVICE_LEFT } from "./general-law.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export type Where = "home" | "abroad";

export const WHERE_WORDS: Readonly<Record<Where, Text>> = {
  home: t("trong nước", "in Viet Nam"),
  abroad: t("ở nước ngoài", "abroad"),
};

export const AT_HOME: OneOf = {
  kind: "one-of",
  id: "at-home",
  title: t("Học trong nước", "Taught in Viet Nam"),
  fact: "where",
  codes: ["home"],
};

const abroadOnly = (condition: Condition): AnyOf => ({
  kind: "any",
  id: `${condition.id}-abroad`,
  title: condition.title,
  of: [AT_HOME, condition],
});

export const RATING_ABROAD = abroadOnly(RATING);
export const DISCIPLINE_ABROAD = abroadOnly(DISCIPLINE);
export const SERVICE_ABROAD = abroadOnly(SERVICE_LEFT);
export const GENERAL_ABROAD: readonly Condition[] = [RATING_ABROAD, DISCIPLINE_ABROAD, SERVICE_ABROAD];

const HOME = /\btrong nuoc\b|^(?:viet nam|vn)$/;
const AWAY = /\bnuoc ngoai\b/;

/** By the line's own country, then its course, its headings and the title above: abroad unless somebody says otherwise. */
export function whereOf({ country, attendance, line, table }: Nominee, { titles }: Plan): Where {
  const { course, label, content } = attendance;
  const headings = line.groups.map(({ text }) => text).reverse();
  const title = titles.get(table)?.lines.map(({ text }) => text) ?? [];
  for (const text of [country, course?.country ?? "", label, content, ...headings, ...title]) {
    const words = fold(text);
    const [home, away] = [HOME.test(words), AWAY.test(words)];
    if (home !== away) return home ? "home" : "abroad";
    if (text === country && words !== "") return "abroad";
  }
  return "abroad";
}

export function whereTold(country: string | undefined): Where {
  return HOME.test(fold(country ?? "")) ? "home" : "abroad";
}
