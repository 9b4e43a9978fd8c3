/** A rule on a person's conditions, at work on the lines of a list. */
import { type Nominee, placeAt } from "../plan/nominee.ts";
import type { Rule } from "../rules/rule.ts";
import { unicodeText } from "../sheet/sheet-text.ts";
import { columnOf } from "../sheet/table.ts";
import type { Person } from "./person.ts";
import type { PersonRule, Said } from "./scheme.ts";
import type { Assessed, Subject } from "./subject.ts";
import type { ColumnOfFact } from "./told.ts";

export function onLines<P extends Person>(rule: PersonRule<P>, columnOfFact: ColumnOfFact): Rule<Subject<P>, Assessed<P>> {
  const { name, finds, covers } = rule;
  return {
    name,
    finds,
    covers,
    line({ nominee, assessment }, report) {
      if (!rule.concerns(assessment)) return;
      for (const { fact, law, at } of rule.of(assessment, saidOn(nominee))) {
        const column = columnOfFact(nominee, fact);
        report(at(placeAt(nominee, column >= 0 ? column : nominee.columns.name), { law }));
      }
    },
  };
}

function saidOn(nominee: Nominee): Said {
  const { position, plannedPost, plannedTerm, rating, ratingColumn, discipline, previous, attendance, table, line } = nominee;
  return {
    position,
    planned: [plannedPost, plannedTerm],
    rating,
    hasRating: ratingColumn >= 0,
    discipline: discipline ?? "",
    previous: previous ?? "",
    content: attendance.content,
    own(field) {
      const column = columnOf(table, field)?.column ?? -1;
      return column < 0 ? "" : unicodeText(table.sheet, line.row, column);
    },
  };
}
