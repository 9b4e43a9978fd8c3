/**
 * A programme whose people meet the conditions of the general law and no others, with whatever its text prefers. It gives its clauses,
 * its numbers, the facts of its own and a priority; all the rest is here.
 */
import type { AllOf, Attested, Facts } from "../conditions/condition.ts";
import { codeFact } from "../conditions/condition.ts";
import type { ParametersInForce } from "../conditions/evaluate.ts";
import type { DefinedFinding } from "../findings/finding.ts";
import { INSTRUMENTS } from "../law/instruments.ts";
import type { CheckSettings, PersonInput } from "../programmes/programme.ts";
import { OTHER_COMMON_RULES } from "../rules/common/index.ts";
import type { Rule } from "../rules/rule.ts";
import { day } from "../sheet/day.ts";
import { columnOf } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";
import {
  DISCIPLINE_ABROAD,
  GENERAL_ABROAD,
  RATING_ABROAD,
  SERVICE_ABROAD,
  WHERE_WORDS,
  type Where,
  whereOf,
  whereTold,
} from "./abroad.ts";
import { type ProgrammeClauses, withClauseOf } from "./clauses.ts";
import { toldText } from "./decide.ts";
import { commonFacts } from "./facts.ts";
import { inputPerson } from "./input-person.ts";
import type { Parameters } from "./law-book.ts";
import { lawBookByPersonnel } from "./law-by-personnel.ts";
import { linePerson } from "./line-person.ts";
import { ownCells } from "./own-cells.ts";
import { assessor, type Person } from "./person.ts";
import { type Ranking, rankingRule } from "./ranking.ts";
import { disciplineFindings, ratingFindings, serviceFindings } from "./rules/general-conditions.ts";
import type { GeneralFindings } from "./rules/general-findings.ts";
import { type InForce, inForceRuleOf, notInForceOf } from "./rules/in-force.ts";
import { type Outside, periodRule } from "./rules/period.ts";
import type { ServiceFindings } from "./rules/service-findings.ts";
import type { FactWords, PersonRule, Scheme } from "./scheme.ts";
import type { Assessed, Subject } from "./subject.ts";
import { columnOfFact } from "./told.ts";

/** Somebody who is sent somewhere, with what the programme's own columns say, by field; null where there is no such column or field. */
export interface SentPerson extends Person {
  readonly where: Where;
  readonly position: string;
  readonly own: Readonly<Record<string, string | null>>;
  /** What stands for a field that is not there: the unit vouches for what its list has no column for. */
  readonly absent: "vouched" | "unknown";
}

export interface GeneralProgramme {
  readonly id: string;
  readonly parameters: (settings: CheckSettings) => Parameters;
  readonly clauses: ProgrammeClauses;
  readonly inForce: InForce;
  readonly found: {
    readonly general: GeneralFindings;
    readonly service: ServiceFindings;
    readonly outside: DefinedFinding<Outside>;
  };
  /** "2022 - 2025". */
  readonly years: string;
  readonly attested: readonly Attested[];
  /** By fact: the field of the programme's own that tells it, in lists and in the interface. */
  readonly ownFields: Readonly<Record<string, string>>;
  readonly ownFacts: (person: SentPerson) => Facts;
  readonly words: FactWords;
  readonly priority?: {
    readonly condition: AllOf;
    readonly finding: DefinedFinding<Ranking>;
    note(one: Assessed<SentPerson>): Text | null;
    /** The sentences of the text that it is. */
    readonly covers: readonly string[];
  };
  readonly rules: readonly Rule<Subject<SentPerson>, Assessed<SentPerson>>[];
}

const t = (vi: string, en: string): Text => ({ vi, en });

export function generalScheme(programme: GeneralProgramme): Scheme<SentPerson> {
  const { id, inForce, clauses, found, ownFields, ownFacts, words, priority, years } = programme;
  const begins = day(INSTRUMENTS[inForce.cite.instrument].effective);
  const names = [...new Set(Object.values(ownFields))];
  const deciding = {
    groups: [],
    general: GENERAL_ABROAD,
    factsOf: (person: SentPerson, law: ParametersInForce): Facts => ({
      ...commonFacts(person, law),
      where: codeFact(person.where),
      ...ownFacts(person),
    }),
  };
  return {
    ...deciding,
    id,
    assess: assessor<SentPerson>(deciding),
    eligible: {
      kind: "all",
      id: "eligible",
      title: t("Đủ điều kiện cử đi bồi dưỡng", "May be sent on the course"),
      of: [...GENERAL_ABROAD, ...programme.attested],
    },
    ...(priority ? { priority: priority.condition } : {}),
    words: {
      ...words,
      titles: { where: t("Nơi học", "Where it is taught"), ...words.titles },
      codes: { where: WHERE_WORDS, ...words.codes },
    },
    begins,
    lawBook: (settings) => lawBookByPersonnel(programme.parameters(settings), begins, settings.asOf),
    lineReader(plan) {
      const cells = ownCells();
      return (nominee) => ({
        ...linePerson(nominee, plan, begins),
        where: whereOf(nominee, plan),
        position: nominee.position,
        own: Object.fromEntries(names.map((name) => [name, cells(nominee, name).text])),
        absent: "vouched",
      });
    },
    inputReader: () => (input: PersonInput, days) => ({
      ...inputPerson(input, days, begins),
      where: whereTold(input.course.country),
      position: input.position,
      own: Object.fromEntries(names.map((name) => [name, toldText(input, name) || null])),
      absent: "unknown",
    }),
    columnOf(nominee, fact) {
      const own = ownFields[fact];
      const column = own === undefined ? -1 : (columnOf(nominee.table, own)?.column ?? -1);
      return column >= 0 ? column : columnOfFact(nominee, fact);
    },
    fields: {
      age: "birthDate",
      retirement: "birthDate",
      gender: "gender",
      rating: "rating",
      discipline: "discipline",
      courseStart: "course.start",
      courseEnd: "course.end",
      serviceUntil: "course.start",
      leads: "position",
      where: "course",
      ...ownFields,
    },
    personRules: [onPersons(id, found)],
    rules: [
      inForceRuleOf(id, inForce),
      periodRule(id, found.outside, years),
      ...(priority ? [rankingRule(id, priority.condition, priority.finding, priority.note, priority.covers)] : []),
      ...programme.rules,
    ],
    planRules: OTHER_COMMON_RULES,
    notInForce: notInForceOf(inForce),
    courseLength: () => [],
    withClause: withClauseOf(clauses),
    sending: clauses.sending,
    isNational: () => false,
  };
}

function onPersons(id: string, { general, service }: GeneralProgramme["found"]): PersonRule<SentPerson> {
  return {
    name: `${id}/general-conditions`,
    finds: [...Object.values(general), ...Object.values(service)],
    covers: [],
    concerns: ({ decision, person }) => decision !== "eligible" || person.discipline?.state === "ended",
    *of(assessment, said) {
      yield* ratingFindings(assessment, said, general, RATING_ABROAD);
      yield* disciplineFindings(assessment, said, general, DISCIPLINE_ABROAD);
      yield* serviceFindings(assessment, service, SERVICE_ABROAD);
    },
  };
}
