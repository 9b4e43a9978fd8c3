/** The findings of a check in words, each with the person on its row, as typed. */
import type { ChosenCheck } from "../../shared/report.ts";
import type { Locale } from "../../shared/text/locale.ts";
import type { FindingView } from "./messages.ts";

/** People are looked up once, however many languages are asked for. */
export function findingViews(check: ChosenCheck): (locale: Locale) => FindingView[] {
  const names = new Map(check.report.people.map(({ sheet, row, name }) => [`${sheet}!${row}`, name]));
  return (locale) =>
    check.worded(locale).map((finding, index) => ({
      ...finding,
      index,
      person: finding.row === null ? null : (names.get(`${finding.sheet}!${finding.row}`) ?? null),
    }));
}
