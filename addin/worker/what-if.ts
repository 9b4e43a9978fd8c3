/** A person of the open workbook with facts changed, in words for the page. */
import { truthWord } from "../../shared/conditions/explanation-text.ts";
import type { Programme, WhatIfLine } from "../../shared/programmes/programme.ts";
import type { Check } from "../../shared/report.ts";
import { day, isoDay } from "../../shared/sheet/day.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { decidedDays } from "../../shared/what-if/days.ts";
import { courseOn } from "../../shared/what-if/told.ts";
import { type Change, changedConditions, type Side } from "../../shared/what-if/what-if.ts";
import { drawn } from "../text/drawn.ts";
import type { Calls, VerdictView, WhatIfView } from "./messages.ts";

type Question = Calls["whatIf"]["ask"];

export function whatIfView(
  check: Pick<Check, "whatIf">,
  programme: Programme,
  { sheet, row, change, locale }: Question,
): WhatIfView | null {
  const line = check.whatIf(sheet, row);
  if (!line) return null;
  const [before, after] = [line.ask({}), line.ask(change)];
  const { course, position, plannedPosition, plannedTerm, rating } = line;
  return {
    before: verdictOf(before),
    after: verdictOf(after),
    changed: changedConditions(before, after).map(({ title, before: one, after: other }) => ({
      title: title[locale],
      before: sideText(one, locale),
      after: sideText(other, locale),
    })),
    days: daysOf(line, programme, change),
    now: { course, position: drawn(position), plannedPosition: drawn(plannedPosition), plannedTerm, rating: drawn(rating) },
    courses: line.courses.map((one) => {
      const { title, start, end, content } = one;
      return { ...one, title: drawn(title), ...verdictOf(line.ask({ ...change, course: { start, end, content } })) };
    }),
  };
}

const verdictOf = ({ decision, group }: VerdictView): VerdictView => ({ decision, group });

/** "không đạt (46 tuổi, cần dưới 45 tuổi)"; a condition that is not asked at all is a dash. */
function sideText(side: Side | null, locale: Locale): string {
  if (!side) return "-";
  const said = side.compared?.[locale] ?? side.facts.map((fact) => fact[locale]).join("; ");
  return said === "" ? truthWord(side.truth, locale) : `${truthWord(side.truth, locale)} (${drawn(said)})`;
}

/** In the programme's own years. */
function daysOf(line: WhatIfLine, { periods }: Programme, change: Change): WhatIfView["days"] {
  const course = change.course ?? line.course;
  const on = course && courseOn(course);
  const years = periods.map((period) => period.slice(0, 4)).sort();
  if (!on || years.length === 0) return null;
  const content = change.course?.content;
  const at = (start: ReturnType<typeof day>) =>
    line.ask({ ...change, course: { ...on(start), ...(content === undefined ? {} : { content }) } });
  return decidedDays(at, day(`${years[0]}-01-01`), day(`${years.at(-1)}-12-31`))
    .filter(({ decision }) => decision === "eligible")
    .map(({ first, last }) => ({ from: isoDay(first), to: isoDay(last) }));
}
