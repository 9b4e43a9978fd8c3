/**
 * From which day on somebody may be sent, and until which: the first days a course might have, as spans of one decision. Found by halving
 * and not day by day: within one month every condition turns at most once as the course moves on (ages and service pass their borders,
 * ratings change with the year, what a month is with the month), so a stretch whose two ends agree in every condition holds no other day.
 */
import type { Explanation } from "../conditions/explanation.ts";
import type { Decision } from "../report.ts";
import { addMonths, type Day, partsOf } from "../sheet/day.ts";
import type { Answer } from "./what-if.ts";

/** Courses that begin from `first` to `last`, both included. */
export interface DecidedDays {
  readonly first: Day;
  readonly last: Day;
  readonly decision: Decision;
  readonly group: string | null;
}

interface Looked {
  readonly answer: Answer;
  /** Every condition's truth in the order of the tree. */
  readonly signature: string;
}

export function decidedDays(at: (start: Day) => Answer, first: Day, last: Day): DecidedDays[] {
  const looked = new Map<Day, Looked>();
  const look = (day: Day): Looked => {
    let one = looked.get(day);
    if (!one) {
      const answer = at(day);
      one = { answer, signature: `${answer.decision} ${answer.group} ${signatureOf(answer.explain())}` };
      looked.set(day, one);
    }
    return one;
  };
  const spans: DecidedDays[] = [];
  const add = (from: Day, to: Day): void => {
    const { decision, group } = look(from).answer;
    const before = spans.at(-1);
    if (before?.decision === decision && before.group === group) spans[spans.length - 1] = { ...before, last: to };
    else spans.push({ first: from, last: to, decision, group });
  };
  const search = (from: Day, to: Day): void => {
    if (look(from).signature === look(to).signature) {
      add(from, to);
      return;
    }
    const middle = (from + Math.floor((to - from) / 2)) as Day; // between two days
    search(from, middle);
    search((middle + 1) as Day, to); // the next day
  };
  for (let from = first; from <= last; ) {
    const next = firstOfNextMonth(from);
    search(from, (next > last ? last : next - 1) as Day); // the month's last day
    from = next;
  }
  return spans;
}

function firstOfNextMonth(day: Day): Day {
  return addMonths((day - partsOf(day).day + 1) as Day, 1); // the first of its month, then of the next
}

function signatureOf({ id, truth, children }: Explanation): string {
  return `${id}:${truth}(${children.map(signatureOf).join()})`;
}
