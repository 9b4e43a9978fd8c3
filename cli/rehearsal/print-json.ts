/** A rehearsal as data, in one language; and the part of it that an accepted change consists of, free of words. */
import type { Locale } from "../../shared/text/locale.ts";
import { type Difference, isSame, type ReasonChange } from "./compare.ts";
import { fileName } from "./file-name.ts";
import type { Rehearsed } from "./rehearse-files.ts";
import type { LawText, Reason } from "./standing.ts";
import { summaryOf } from "./summary.ts";

export function rehearsalJson(files: readonly Rehearsed[], [before, after]: readonly [string, string], locale: Locale): string {
  const members = files.map((one) =>
    one.ok
      ? { file: one.file, newly: one.newly, ...worded(one.difference, locale) }
      : { file: one.file, error: { code: one.code } },
  );
  return `${JSON.stringify({ before, after, files: members, summary: summaryOf(files) }, null, 1)}\n`;
}

function worded({ programme, people, findings, totals }: Difference, locale: Locale): object {
  return {
    programme,
    people: people.map((person) => ({ ...person, because: person.because.map((reason) => reasonMember(reason, locale)) })),
    findings: findings.map((finding) => ({ ...finding, title: finding.title[locale], law: lawMember(finding.law, locale) })),
    totals,
  };
}

function reasonMember({ path, title, before, after }: ReasonChange, locale: Locale): object {
  const side = (reason: Reason | null): object | null =>
    reason && {
      truth: reason.truth,
      compared: reason.compared?.[locale] ?? null,
      law: lawMember(reason.law, locale),
    };
  return { condition: path, title: title[locale], before: side(before), after: side(after) };
}

function lawMember(law: readonly LawText[], locale: Locale): object[] {
  return law.map(({ cite, from, to }) => ({ cite: cite[locale], from, to }));
}

/** A file's line for each change: what an accepted change is compared by. Files that were not read before change nobody's decision. */
export function changesText(files: readonly Rehearsed[]): string {
  const changed = files.flatMap((one) => {
    if (!one.ok || one.newly !== null || isSame(one.difference)) return [];
    return [{ file: fileName(one.file), changes: changes(one.difference) }];
  });
  return `${JSON.stringify(changed, null, 1)}\n`;
}

function changes({ programme, people, findings, totals }: Difference): string[] {
  const said = (value: unknown): string => (value === null ? "none" : String(value));
  return [
    ...(programme.before === programme.after ? [] : [`programme ${said(programme.before)} > ${said(programme.after)}`]),
    ...people.map(({ sheet, row, before, after, because }) => {
      const conditions = because.map(({ path }) => path.slice(path.lastIndexOf("/") + 1));
      return `${sheet}!${row} ${verdict(before)} > ${verdict(after)}: ${[...new Set(conditions)].join(", ")}`;
    }),
    ...findings.map(({ code, sheet, cell, row, before, after }) => {
      return `${sheet}!${cell ?? row ?? ""} ${code} ${said(before)} > ${said(after)}`;
    }),
    ...totals.map(({ key, before, after }) => `${key} ${said(before)} > ${said(after)}`),
  ];
}

function verdict(one: Difference["people"][number]["before"]): string {
  return one === null ? "none" : one.group === null ? one.decision : `${one.decision} ${one.group}`;
}
