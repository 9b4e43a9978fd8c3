/** 180-200 people over the three years of the scheme. Too few can only be told of a list that covers all of them; too many of any. */
import { lawInForce } from "../../../conditions/clauses.ts";
import type { Nominee } from "../../../plan/nominee.ts";
import type { Rule } from "../../../rules/rule.ts";
import { type Day, partsOf } from "../../../sheet/day.ts";
import { numberInForce } from "../law-book.ts";
import { YEARS } from "../parameters.ts";
import { type Assessed, lawForStart, type Subject } from "../subject.ts";
import { PeopleInAll } from "./size-findings.ts";

export const peopleInAll: Rule<Subject, Assessed> = {
  name: "qd-1641/people-in-all",
  finds: [PeopleInAll],
  covers: ["S002-07", "S002-08", "S004-15"],
  groups: {
    of: ({ nominee: { standing } }, { national }) => (national && standing === "counted" ? "all" : null),
    takes: ({ nominee: { attendance } }) => attendance.start?.first ?? null,
    *check(lines, subject) {
      let first: Nominee | null = null;
      let people = 0;
      const starts = new Set<Day | undefined>();
      for (const { nominee } of lines) {
        first ??= nominee;
        people++;
        starts.add(nominee.attendance.start?.first);
      }
      if (!first) return;
      const law = lawForStart(subject, first.attendance.start);
      const least = numberInForce(law, "peopleLeast");
      const most = numberInForce(law, "peopleMost");
      if (least === null || most === null) return;
      const years = new Set([...starts].map((start) => (start === undefined ? 0 : partsOf(start).year)));
      const tooFew = YEARS.every((year) => years.has(year)) && people < least;
      if (!tooFew && people <= most) return;
      const entry = law.peopleMost;
      const place = { sheet: first.table.sheet.name, cell: null, row: null };
      yield PeopleInAll.at(place, { people, least, most }, { law: entry ? [lawInForce(entry)] : [] });
    },
  },
};
