/** Totals of lists of people. `people` are those on the list who count; what a block keeps from counting stands beside them. */
import { type Province, provincesIn } from "../law/provinces.ts";
import type { Attendance, Nominee } from "../plan/nominee.ts";
import type { Plan } from "../plan/plan.ts";
import type { Totals } from "../report.ts";
import { type Day, partsOf } from "../sheet/day.ts";
import { fundingName } from "../text/funding.ts";
import type { Person } from "./person.ts";
import type { Assessed } from "./subject.ts";

/** Adds up people one by one, while their line is at hand. */
export class PeopleTotals<P extends Person> {
  private readonly home: string;
  private readonly begins: Day;

  /** `home`: the province of a provincial list, for lines that name none. */
  constructor(home: Province | null, begins: Day) {
    this.home = home?.name ?? "none";
    this.begins = begins;
  }

  private people = 0;
  private reserve = 0;
  private budget = 0;
  private readonly byGender = new Tally();
  private readonly byDecision = new Tally();
  private readonly byGroup = new Tally();
  private readonly byCourse = new Tally();
  private readonly byProvince = new Tally();
  private readonly bySource = new Tally();
  private readonly byYear = new Tally();

  add({ nominee, assessment }: Assessed<P>): void {
    if (nominee.standing !== "counted") {
      this.reserve++;
      return;
    }
    const { start } = nominee.attendance;
    this.people++;
    const cost = nominee.cost ?? 0;
    this.budget += cost;
    this.byGender.count(nominee.gender ?? "none", cost);
    this.byDecision.count(assessment.decision, cost);
    this.byGroup.count(assessment.group ?? "none", cost);
    this.byCourse.count(courseCode(nominee.attendance) || "none", cost);
    this.byProvince.count(provinceOf(nominee, this.begins)?.name ?? this.home, cost);
    this.bySource.count(fundingName(nominee.source) || "none", cost);
    this.byYear.count(start ? yearText(start.first) : "none", cost);
  }

  /** Adds what another one has counted, of lines below. Amounts are whole đồng: in any order they make the same sum. */
  join(other: this): void {
    this.people += other.people;
    this.reserve += other.reserve;
    this.budget += other.budget;
    this.byGender.join(other.byGender);
    this.byDecision.join(other.byDecision);
    this.byGroup.join(other.byGroup);
    this.byCourse.join(other.byCourse);
    this.byProvince.join(other.byProvince);
    this.bySource.join(other.bySource);
    this.byYear.join(other.byYear);
  }

  /** What `add` takes from a line. */
  takes({ nominee, assessment }: Assessed<P>): string {
    if (nominee.standing !== "counted") return "";
    const { gender, cost, source, attendance } = nominee;
    const { decision, group } = assessment;
    const province = provinceOf(nominee, this.begins)?.name;
    const course = courseCode(attendance);
    const year = attendance.start && yearText(attendance.start.first);
    return JSON.stringify([gender, cost, decision, group, course, province, fundingName(source), year]);
  }

  /** `lines`: the people on whose lines anything blocks. */
  totals(courses: number, lines: readonly Nominee[]): Totals {
    const blocked = new Set(lines.filter(({ standing }) => standing === "counted"));
    let withheld = 0;
    for (const { cost } of blocked) withheld += cost ?? 0;
    return {
      period: spanOfYears(Object.keys(this.byYear.counts())),
      people: this.people,
      people_without_block: this.people - blocked.size,
      budget_vnd: this.budget,
      budget_vnd_without_block: this.budget - withheld,
      courses,
      women: this.byGender.counts().female ?? 0,
      reserve: this.reserve,
      by_decision: this.byDecision.counts(),
      by_gender: this.byGender.counts(),
      by_group: this.byGroup.counts(),
      by_course: this.byCourse.counts(),
      by_province: this.byProvince.counts(),
      by_source: this.bySource.counts(),
      by_year: this.byYear.counts(),
      budget_by_gender: this.byGender.budgets(),
      budget_by_group: this.byGroup.budgets(),
      budget_by_course: this.byCourse.budgets(),
      budget_by_province: this.byProvince.budgets(),
      budget_by_source: this.bySource.budgets(),
      budget_by_year: this.byYear.budgets(),
    };
  }
}

interface Sum {
  count: number;
  budget: number;
}

/** Counts people and đồng by name; neighbours mostly share theirs, so the last one is kept at hand. */
class Tally {
  private readonly known = new Map<string, Sum>();
  private name: string | null = null;
  private last: Sum = { count: 0, budget: 0 };

  count(name: string, budget: number): void {
    if (name !== this.name) {
      this.name = name;
      this.last = this.known.get(name) ?? { count: 0, budget: 0 };
      this.known.set(name, this.last);
    }
    this.last.count++;
    this.last.budget += budget;
  }

  join(other: Tally): void {
    for (const [name, { count, budget }] of other.known) {
      const own = this.known.get(name);
      if (own) {
        own.count += count;
        own.budget += budget;
      } else this.known.set(name, { count, budget });
    }
  }

  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.known].map(([name, { count }]) => [name, count]));
  }

  budgets(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.known].map(([name, { budget }]) => [name, budget]));
  }
}

/** "2024", or "2023-2025" where the courses lie in several years; null where none is known. */
function spanOfYears(names: readonly string[]): string | null {
  const years = names.filter((name) => name !== "none").sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? null : first === last ? first : `${first}-${last}`;
}

function yearText(start: Day): string {
  return String(partsOf(start).year);
}

/** What tells courses apart in totals; "" for a line that names none. */
export function courseCode({ course, label }: Attendance): string {
  return course?.code || course?.name || label;
}

/** By the unit; by the post's own words where the unit names no province. */
export function provinceOf({ unit, position, attendance }: Nominee, begins: Day): Province | undefined {
  const on = attendance.start?.first ?? begins;
  return provincesIn(unit, on)[0] ?? provincesIn(position, on)[0];
}

/** The one province that the letterheads name. */
export function homeProvince({ senders, nominees }: Plan, begins: Day): Province | null {
  const on = nominees[0]?.attendance.start?.first ?? begins;
  const named = new Set(senders.flatMap((text) => provincesIn(text, on)));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
