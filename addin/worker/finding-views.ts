/** The findings of a check in words, each with the person on its row, as typed. */
import type { ChosenCheck, PersonDecision } from "../../shared/report.ts";
import type { Locale } from "../../shared/text/locale.ts";
import type { FindingView } from "./messages.ts";

/** `ids`: their numbers, in the same order. People are looked up once, however many languages are asked for. */
export function findingViews(check: ChosenCheck, ids: readonly number[]): (locale: Locale) => FindingView[] {
  const names = namesOf(check.report.people);
  return (locale) =>
    check.worded(locale).map((finding, at) => ({
      ...finding,
      index: ids[at] ?? at,
      person: finding.row === null ? null : (names().get(`${finding.sheet}!${finding.row}`) ?? null),
    }));
}

/** Made when first asked for: after an edit it is hardly ever. */
function namesOf(people: readonly PersonDecision[]): () => ReadonlyMap<string, string> {
  let names: ReadonlyMap<string, string> | null = null;
  return () => {
    names ??= new Map(people.map(({ sheet, row, name }) => [`${sheet}!${row}`, name]));
    return names;
  };
}
