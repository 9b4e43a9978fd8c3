/** What the rules on people look at: the plan, every checked person with the assessment, and whether the list is a whole programme's. */
import type { ParametersInForce } from "../conditions/evaluate.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { Plan } from "../plan/plan.ts";
import type { CheckSettings } from "../programmes/programme.ts";
import type { Day, DaySpan } from "../sheet/day.ts";
import type { LawBook } from "./law-book.ts";
import type { Assessment, Person } from "./person.ts";
import type { Scheme } from "./scheme.ts";

export interface Assessed<P extends Person = Person> {
  readonly nominee: Nominee;
  readonly assessment: Assessment<P>;
}

export interface Subject<P extends Person = Person> {
  readonly plan: Plan;
  /** Everybody who is checked, in the order of the sheets: counted and reserve. */
  readonly assessed: readonly Assessed<P>[];
  readonly lawFor: LawBook;
  readonly asOf: Day | null;
  /** The list of a whole programme, or of several units: where sizes of courses are counted. */
  readonly national: boolean;
}

/** A subject whose people are assessed one by one, as the walk over the lines comes to them. */
export interface Opened<P extends Person> extends Subject<P> {
  /** Null for lines that are not checked: withdrawn ones and people of the delegation. */
  assessLine(nominee: Nominee): Assessed<P> | null;
  /** Whatever the line says, and without counting it: for asking what would be. */
  judge(nominee: Nominee): Assessment<P>;
}

export function subjectOf<P extends Person>(scheme: Scheme<P>, plan: Plan, settings: CheckSettings): Opened<P> {
  const lawFor = scheme.lawBook(settings);
  const personOf = scheme.lineReader(plan, settings);
  const assessed: Assessed<P>[] = [];
  const judge = (nominee: Nominee): Assessment<P> => {
    const person = personOf(nominee);
    return scheme.assess(person, lawFor(nominee.attendance.start?.first ?? null, person.personnel));
  };
  return {
    plan,
    assessed,
    lawFor,
    asOf: settings.asOf,
    national: scheme.isNational(plan),
    assessLine(nominee) {
      if (nominee.standing !== "counted" && nominee.standing !== "reserve") return null;
      const one = { nominee, assessment: judge(nominee) };
      assessed.push(one);
      return one;
    },
    judge,
  };
}

/** The parameters for a course itself. */
export function lawForStart({ lawFor }: Pick<Subject, "lawFor">, start: DaySpan | null): ParametersInForce {
  return lawFor(start?.first ?? null);
}
