/** What a checked workbook would send: the people who count, as facts. Loaded when somebody sends. */
import type { Nominee } from "../../../plan/nominee.ts";
import type { Plan } from "../../../plan/plan.ts";
import { isCostSlip, isPlausible } from "../../../plan/possible-cost.ts";
import { type LinePlace, refOf } from "../../../sending/refs.ts";
import type { Outgoing } from "../../../sending/sending.ts";
import type { SentPerson } from "../../../sending/sent-plan.ts";
import { partsOf } from "../../../sheet/day.ts";
import { readFunding } from "../../../text/funding.ts";
import type { Assessed, Subject } from "../subject.ts";
import { homeProvince } from "../totals.ts";
import { CoursesOut } from "./courses-out.ts";
import { factsOut } from "./facts-out.ts";
import { numbersOut } from "./numbers-out.ts";
import { provinceOut } from "./province-out.ts";

/** `stopped`: the people on whose lines anything blocks. */
export function outgoing({ plan, assessed }: Subject, stopped: readonly Nominee[]): Outgoing {
  const counted = assessed.filter(({ nominee }) => nominee.standing === "counted");
  const personOut = personReader(plan, counted);
  const onBlockedLines = new Set(stopped);
  const courses = new CoursesOut();
  const places = new Map<string, LinePlace>();
  const blocked = new Set<string>();
  const years = new Set<string>();
  const people = counted.map((one): SentPerson => {
    const { nominee } = one;
    const place = { sheet: nominee.table.sheet.name, row: nominee.line.row + 1 };
    const ref = refOf(place);
    const { start } = nominee.attendance;
    places.set(ref, place);
    if (onBlockedLines.has(nominee) || isIncomplete(nominee)) blocked.add(ref);
    if (start) years.add(String(partsOf(start.first).year));
    return { ref, course: courses.idOf(nominee), ...personOut(one) };
  });
  return {
    plan: { courses: courses.all, people },
    blocked,
    secrecy: [...plan.titles.values()].find(({ secrecy }) => secrecy)?.secrecy?.text ?? null,
    years: [...years].sort(),
    places,
  };
}

function personReader(plan: Plan, counted: readonly Assessed[]): (one: Assessed) => Omit<SentPerson, "ref" | "course"> {
  const home = homeProvince(plan);
  const numberOut = numbersOut(counted.map(({ nominee }) => nominee));
  return (one) => ({
    ...factsOut(one),
    personId: numberOut(one.nominee),
    cost: costOut(one.nominee, plan),
    // Several sources are counted under the first: no sheet says how they share the cost.
    source: readFunding(one.nominee.source).sources[0],
    province: provinceOut(one.nominee, home),
  });
}

/** Blocked elsewhere than on the line: the column is missing, or the course table's days run backwards. The other side sees only the line. */
function isIncomplete({ birth, attendance: { key, start, end } }: Nominee): boolean {
  const reversed = start !== null && end !== null && end.last < start.first;
  return birth.kind === "empty" || birth.kind === "impossible" || key === null || reversed;
}

/** An amount that nobody can mean, in a unit that nobody names, is no amount: the sheet lets it stand, and no total may count it. */
function costOut(nominee: Nominee, { titles }: Plan): number | undefined {
  const { cost } = nominee;
  if (cost === null) return undefined;
  return isPlausible(cost) || isCostSlip(nominee, titles) ? cost : undefined;
}
