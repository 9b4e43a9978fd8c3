/** Makes the parcel of one submission out of what the check would send and what the planner chose. */

import type { Condition, PlanName } from "../../api/service.ts";
import type { OutgoingView, PlanView, Settings } from "../../worker/messages.ts";
import type { Parcel } from "./parcel.ts";

/** The lines of one year, as the screen counts them before anything is sent. */
export interface YearLines {
  readonly people: OutgoingView["plan"]["people"];
  /** Refs among them that are mended or set aside. */
  readonly blocked: ReadonlySet<string>;
  /** Lines whose course begins in another year: they belong to another plan. */
  readonly otherYears: number;
}

export function linesOf({ plan, blocked }: OutgoingView, period: string): YearLines {
  const starts = new Map(plan.courses.map(({ id, start }) => [id, start]));
  const people = plan.people.filter(({ course }) => mayBegin(starts.get(course), period));
  const all = new Set(blocked);
  return {
    people,
    blocked: new Set(people.flatMap(({ ref }) => (all.has(ref) ? [ref] : []))),
    otherYears: plan.people.length - people.length,
  };
}

/** "2024-05-13", "2024-05", or "2024-12-20/2025-01-10" where the day is vague: that may be either year. */
function mayBegin(start: string | undefined, period: string): boolean {
  return start === undefined || start.split("/").some((end) => end.startsWith(period));
}

export interface Choice {
  readonly name: PlanName;
  readonly tag: string | null;
  readonly account: string;
  readonly outgoing: OutgoingView;
  readonly plan: PlanView;
  readonly settings: Settings;
  readonly key: string;
}

/** Lines that block stay behind. */
export function parcelOf({ name, tag, account, outgoing, plan, settings, key }: Choice): Parcel {
  const { people, blocked } = linesOf(outgoing, name.period);
  const sent = people.filter(({ ref }) => !blocked.has(ref));
  const courses = new Set(sent.map(({ course }) => course));
  const refs = new Set(sent.map(({ ref }) => ref));
  const condition: Condition = tag === null ? { "If-None-Match": "*" } : { "If-Match": tag };
  return {
    key,
    account,
    file: plan.name,
    name,
    condition,
    about: {
      pack: plan.pack,
      ...(settings.asOf ? { asOf: settings.asOf } : {}),
      ...(Object.keys(settings.options).length > 0 ? { options: settings.options } : {}),
      attested: true,
      setAside: blocked.size,
      courses: outgoing.plan.courses.filter(({ id }) => courses.has(id)),
    },
    people: sent,
    draft: null,
    lines: Object.fromEntries(outgoing.lines.flatMap(({ ref, key: own }) => (refs.has(ref) ? [[ref, own]] : []))),
  };
}
