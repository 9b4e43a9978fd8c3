/** A rehearsal for people at a terminal. People are rows: no name and no number of anybody is printed. */
import { truthWord } from "../../shared/conditions/explanation-text.ts";
import type { Severity } from "../../shared/findings/finding.ts";
import { parseDay } from "../../shared/sheet/day.ts";
import { dateText } from "../../shared/text/format.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { type Difference, type FindingChange, isSame, type PersonChange, type ReasonChange, type Verdict } from "./compare.ts";
import type { Rehearsed } from "./rehearse-files.ts";
import type { LawText, Reason } from "./standing.ts";
import { type Summary, summaryOf } from "./summary.ts";
import { DECISIONS, flipText, WORDS } from "./words.ts";

const MARKS: Readonly<Record<Severity, string>> = { block: "●", confirm: "◆", info: "○" };

export function rehearsalText(files: readonly Rehearsed[], hashes: readonly [string, string], locale: Locale): string {
  const words = WORDS[locale];
  const head = `${words.before}: ${hashes[0]} · ${words.after}: ${hashes[1]}`;
  return `${[head, ...files.map((one) => fileText(one, locale)), summaryText(summaryOf(files), locale)].join("\n")}\n`;
}

function fileText(one: Rehearsed, locale: Locale): string {
  const words = WORDS[locale];
  if (!one.ok) return `${one.file}: ${words.neither} (${one.code})`;
  const { difference, newly, file } = one;
  if (newly !== null) {
    const { people, findings, programme } = difference;
    return `${file}: ${words.newly} (${newly}) → ${programme.after ?? ""}, ${people.length} ${words.people}, ${findings.length} ${words.findings}`;
  }
  if (isSame(difference)) return `${file}: ${words.same}`;
  return [`${file}: ${programmeText(difference)}`, ...differenceLines(difference, locale)].join("\n");
}

function programmeText({ programme: { before, after } }: Difference): string {
  return before === after ? (after ?? "") : `${before ?? "-"} → ${after ?? "-"}`;
}

function differenceLines({ people, findings, totals }: Difference, locale: Locale): string[] {
  const words = WORDS[locale];
  return [
    ...(people.length > 0 ? [`  ${words.flipped}: ${people.length}`] : []),
    ...people.flatMap((person) => personLines(person, locale)),
    ...(findings.length > 0 ? [`  ${words.changedFindings}: ${findings.length}`] : []),
    ...findings.map((finding) => findingLine(finding, locale)),
    ...(totals.length > 0 ? [`  ${words.changedTotals}: ${totals.length}`] : []),
    ...totals.map(({ key, before, after }) => `    ${key}: ${before ?? words.none} → ${after ?? words.none}`),
  ];
}

function personLines({ sheet, row, before, after, because }: PersonChange, locale: Locale): string[] {
  const flip = `${verdictText(before, locale)} → ${verdictText(after, locale)}`;
  // One condition may stand in several groups.
  const reasons = new Set(because.map((reason) => reasonLine(reason, locale)));
  return [`    ${sheet}, ${WORDS[locale].row} ${row}: ${flip}`, ...reasons];
}

function verdictText(verdict: Verdict | null, locale: Locale): string {
  if (verdict === null) return WORDS[locale].nobody;
  const group = verdict.group === null ? "" : ` (${WORDS[locale].group} ${verdict.group})`;
  return DECISIONS[locale][verdict.decision] + group;
}

/** "Trẻ (dưới 45 tuổi): không đạt → đạt; 45 tuổi < 45 tuổi → 45 tuổi < 46 tuổi; căn cứ: …". */
function reasonLine({ title, before, after }: ReasonChange, locale: Locale): string {
  const none = WORDS[locale].noCondition;
  const told = (text: (reason: Reason) => string | null, empty: string): string | null => {
    const [one, other] = [before && text(before), after && text(after)];
    if (!one && !other) return null;
    return one === other || !before || !one ? (other ?? empty) : `${one} → ${other ?? empty}`;
  };
  const truth = `${before ? truthWord(before.truth, locale) : none} → ${after ? truthWord(after.truth, locale) : none}`;
  const compared = told((reason) => reason.compared?.[locale] ?? null, none);
  const law = told((reason) => lawText(reason.law, locale) || null, none);
  const name = after ? title[locale] : (before?.title[locale] ?? "");
  return `      ${[`${name}: ${truth}`, compared, law && `${WORDS[locale].law}: ${law}`].filter(Boolean).join("; ")}`;
}

function findingLine({ code, title, sheet, cell, row, before, after, law }: FindingChange, locale: Locale): string {
  const mark = before === null ? "+" : after === null ? "-" : "~";
  const weight = [before, after].flatMap((severity) => (severity === null ? [] : [MARKS[severity]])).join(" → ");
  const clause = lawText(law, locale);
  const place = `${sheet}!${cell ?? row ?? ""}`;
  return `    ${mark} ${weight} ${place} ${title[locale]} (${code})${clause === "" ? "" : `; ${WORDS[locale].law}: ${clause}`}`;
}

function lawText(law: readonly LawText[], locale: Locale): string {
  const since = WORDS[locale].since;
  return law.map(({ cite, from }) => `${cite[locale]} (${since} ${dayText(from, locale)})`).join("; ");
}

function dayText(iso: string, locale: Locale): string {
  const day = parseDay(iso);
  return day === null ? iso : dateText(day, locale);
}

function summaryText({ files, differing, newly, people, findings, totals }: Summary, locale: Locale): string {
  const words = WORDS[locale];
  const flips = Object.entries(people).map(([flip, count]) => `${flipText(flip, locale)}: ${count}`);
  const parts = [
    words.filesOf(files, differing),
    ...(newly > 0 ? [words.newlyRead(newly)] : []),
    flips.length > 0 ? flips.join(", ") : words.noFlip,
    words.findingsOf(findings.appeared, findings.vanished, findings.weighed),
    words.totalsOf(totals),
  ];
  return parts.join(" · ");
}
