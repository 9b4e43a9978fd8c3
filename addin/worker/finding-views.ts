/** The findings of a check in words, each with the person on its row, as typed. */
import type { ChosenCheck } from "../../shared/report.ts";
import type { Locale } from "../../shared/text/locale.ts";
import type { FindingView } from "./messages.ts";
import { nameOn } from "./person-names.ts";

/** `ids`: their numbers, in the same order. */
export function findingViews({ report, worded }: ChosenCheck, ids: readonly number[]): (locale: Locale) => FindingView[] {
  return (locale) =>
    worded(locale).map((finding, at) => ({ ...finding, index: ids[at] ?? at, person: nameOn(report.people, finding) }));
}
