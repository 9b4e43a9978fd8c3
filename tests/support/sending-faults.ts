/** What must hold of any workbook once its people are sent and checked again: named wrongs, none when all is well. */
import { type CheckOptions, checkWorkbook } from "../../shared/check.ts";
import type { Finding } from "../../shared/findings/finding.ts";
import { sendingOf } from "../../shared/programmes/sendings.ts";
import type { Check } from "../../shared/report.ts";
import { numberOf, sealPerson } from "../../shared/sending/seal.ts";
import type { Outgoing, Rechecked } from "../../shared/sending/sending.ts";
import type { SealedPerson, SentPlan } from "../../shared/sending/sent-plan.ts";
import { parseDay } from "../../shared/sheet/day.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";

/** What a sheet blocks for reasons that stay with the planner: nobody who is sent the plan can see it. */
export const UNSEEN_BLOCKS: Readonly<Record<string, string>> = {
  "common/name-missing": "no names are sent",
  "common/post-missing": "an empty post and an unclear one are both sent as unknown, which is asked about",
  "common/column-missing": "stands on a header; each of its people is blocked for what they lack",
  "common/date-impossible": "what was typed is not sent; a birth date is then missing, a course's days not known",
};
/** The same for what a sheet asks. */
export const UNSEEN_QUESTIONS: Readonly<Record<string, string>> = {
  "common/date-unclear": "a birth date comes again; of a course's days only those that are known are sent",
  "common/rating-column-missing": "stands on a header; each of its people lacks a rating",
  "common/legacy-text": "no words are sent",
  "common/legacy-column": "no words are sent",
  "common/id-unclear": "only numbers of twelve digits are sent",
  "common/shared-id": "a number that two people claim is not sent",
  "common/same-name-and-birth": "no names are sent",
  "common/total-differs": "the workbook's own sums are not sent",
  "common/people-count-differs": "the workbook's own sums are not sent",
  "common/line-withdrawn": "withdrawn people are not sent",
  "common/line-replaces": "no remarks are sent",
  "qd-1641/course-online": "stands in the course table",
  "qd-1641/course-days-differ": "stands in the course table",
  "qd-1641/course-size": "stands in the course table",
  "qd-1641/course-size-differs": "stands in the course table",
  "qd-1641/course-dates-differ": "only the days that count are sent",
  "qd-1641/courses-per-year": "is about the whole plan",
  "qd-1641/people-in-all": "is about the whole plan",
  "qd-1641/english-not-shown": "languages are not sent",
};
/** A rating that is missing and one that does not tell are both sent as unknown. */
const COMES_AS: Readonly<Record<string, string>> = { "qd-1641/rating-unclear": "qd-1641/rating-missing" };
/** These need the other line too: it is sent only if it counts, and known only by an equal number. */
const ON_TWO_LINES: ReadonlySet<string> = new Set(
  ["twice-in-course", "courses-overlap", "overlap-unsure", "twice-in-year"].map((code) => `common/${code}`),
);

export interface SentAndBack {
  readonly check: Check;
  readonly out: Outgoing;
  readonly sealed: SentPlan<SealedPerson>;
  readonly back: readonly Rechecked[];
}

export async function sentAndBack(workbook: WorkbookSnapshot, options: CheckOptions = {}): Promise<SentAndBack> {
  const check = checkWorkbook(workbook, options);
  const out = await check.outgoing();
  // Over a wire and back.
  const { courses, people }: Outgoing["plan"] = JSON.parse(JSON.stringify(out.plan));
  const sealed = { courses, people: people.map((person) => sealPerson(person, tokenOf(numberOf(person)))) };
  const asOf = options.asOf === undefined ? null : parseDay(options.asOf);
  const back = sendingOf("qd-1641")?.recheck(sealed, { asOf, options: options.options ?? {} }) ?? [];
  return { check, out, sealed, back };
}

/** Any one-to-one text will do here. */
function tokenOf(number: string | null): string | null {
  return number && `token-${[...number].reverse().join("")}`;
}

export async function sendingFaults(workbook: WorkbookSnapshot, options: CheckOptions = {}): Promise<string[]> {
  const sent = await sentAndBack(workbook, options);
  return [...peopleFaults(sent), ...lostFindings(sent), ...newBlocks(sent), ...shapeFaults(sent)];
}

/** Everybody who counts, and nobody else, with the same decision and group. */
function peopleFaults({ check, out, back }: SentAndBack): string[] {
  const counted = check.report.people.filter((person) => person.counted);
  const line = (ref: string, decision: string, group: string | null): string => `${ref} ${decision} ${group}`;
  const byRef = new Map(back.map((one) => [one.ref, one]));
  const onSheet = counted.map(({ sheet, row, decision, group, name }) => {
    const ref = `${sheet}!${row}`;
    // Who has no name is undetermined on the sheet whatever else holds; names are not sent.
    return line(ref, (name === "" ? byRef.get(ref)?.decision : undefined) ?? decision, group);
  });
  const again = back.map(({ ref, decision, group }) => line(ref, decision, group));
  return [
    ...difference(onSheet, again).map((text) => `on the sheet only: ${text}`),
    ...difference(again, onSheet).map((text) => `sent only: ${text}`),
    ...(new Set(out.places.keys()).size === out.plan.people.length ? [] : ["refs are not unique"]),
  ];
}

const difference = (ones: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return ones.filter((one) => !known.has(one));
};

const blocksOf = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === "block");

/** Every block and every question on a line that rests on what was sent comes again. */
function lostFindings({ check, sealed, back }: SentAndBack): string[] {
  const byRef = new Map(back.map((one) => [one.ref, one]));
  const tokens = new Map(sealed.people.map(({ ref, personKey }) => [ref, personKey]));
  return check.report.findings.flatMap(({ code, severity, sheet, row, related }) => {
    const ref = `${sheet}!${row}`;
    const again = byRef.get(ref);
    if (!again || severity === "info" || code in UNSEEN_BLOCKS || code in UNSEEN_QUESTIONS) return [];
    const others = related.map((place) => tokens.get(`${place.sheet}!${place.row}`) ?? null);
    // A list without a column for the course tells courses by their days: who is sent the days cannot know that a name belongs there.
    if (code === "common/course-missing" && again.year !== null) return [];
    if (code === "common/id-contradicts" && tokens.get(ref) === null) return [];
    if (ON_TWO_LINES.has(code) && !others.some((token) => token !== null && token === tokens.get(ref))) return [];
    const found = again.findings.some((finding) => finding.code === (COMES_AS[code] ?? code) && finding.severity === severity);
    return found ? [] : [`lost: ${code} ${ref}`];
  });
}

/** Whoever may be sent from the sheet's side is not blocked on the other. */
function newBlocks({ out, back }: SentAndBack): string[] {
  return back.flatMap(({ ref, findings }) =>
    out.blocked.has(ref) ? [] : blocksOf(findings).map(({ code }) => `blocked there only: ${code} ${ref}`),
  );
}

/** Findings name their field and no place; money and courses come to the same sums. */
function shapeFaults({ check, out, back }: SentAndBack): string[] {
  const odd = back.flatMap(({ ref, findings }) =>
    findings
      .filter(({ code, values, sheet, cell, row, law, severity }) => {
        const placed = sheet !== "" || cell !== null || row !== null;
        const named = typeof values.field === "string" || code === "qd-1641/not-in-force";
        return placed || !named || (severity === "block" && law.length === 0);
      })
      .map(({ code }) => `odd: ${code} ${ref}`),
  );
  const { people, courses } = out.plan;
  const ids = new Set(courses.map(({ id }) => id));
  const astray = people.filter(({ course }) => !ids.has(course)).map(({ ref }) => `no such course: ${ref}`);
  const byCourse = new Map<string, number>();
  for (const { course } of people) {
    const code = courses.find(({ id }) => id === course)?.code || "none";
    byCourse.set(code, (byCourse.get(code) ?? 0) + 1);
  }
  const totals = check.report.totals;
  const same = (what: string, one: unknown, other: unknown): string[] =>
    JSON.stringify(one) === JSON.stringify(other) ? [] : [`${what}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`];
  return [
    ...odd,
    ...astray,
    ...same("people", totals.people ?? 0, people.length),
    ...same("by course", totals.by_course ?? {}, Object.fromEntries(byCourse)),
    ...same(
      "budget",
      totals.budget_vnd ?? 0,
      people.reduce((sum, { cost = 0 }) => sum + cost, 0),
    ),
    ...same(
      "years",
      Object.keys(totals.by_year ?? {})
        .filter((year) => year !== "none")
        .sort(),
      out.years,
    ),
  ];
}
