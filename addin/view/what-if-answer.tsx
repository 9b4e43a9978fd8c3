/** What the changed facts come to: the decision before and after, the conditions that turned, the days, and other courses of the plan. */
import type { OfferedCourse } from "../../shared/programmes/programme.ts";
import { dateText } from "../../shared/text/format.ts";
import type { VerdictView, WhatIfView } from "../worker/messages.ts";
import { useApp } from "./hooks.ts";
import { WHAT_IF_WORDS } from "./what-if-words.ts";

interface Props {
  readonly view: WhatIfView;
  readonly isChanged: boolean;
  onTake(course: OfferedCourse): void;
  onClear(): void;
}

export function Answer({ view, isChanged, onTake, onClear }: Props) {
  const { state } = useApp();
  const { locale } = state;
  const words = WHAT_IF_WORDS[locale];
  const { before, after, changed, days, courses } = view;
  const verdict = ({ decision, group }: VerdictView): string =>
    group === null ? words.decisions[decision] : `${words.decisions[decision]} (${words.group(group)})`;
  const others = courses.filter(({ decision }) => decision === "eligible");
  return (
    <>
      <div role="status">
        <p>
          {words.now}: <b>{verdict(before)}</b>
          {isChanged && (
            <>
              {" · "}
              {words.after}: <b>{verdict(after)}</b>
            </>
          )}
        </p>
        {!isChanged && <p class="quiet">{words.nothing}</p>}
        {isChanged && changed.length === 0 && <p class="quiet">{words.same}</p>}
        <ul>
          {changed.map((one) => (
            <li key={one.title}>
              {one.title}: {one.before} → <b>{one.after}</b>
            </li>
          ))}
        </ul>
        {days && days.length === 0 && <p>{words.noDay}</p>}
        {days && days.length > 0 && (
          <p>
            {words.days} {days.map(({ from, to }) => words.span(dateText(from, locale), dateText(to, locale))).join("; ")}.
          </p>
        )}
      </div>
      {others.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <ul class="places">
            {others.map((course) => (
              <li key={course.title}>
                <button type="button" class="chip" onClick={() => onTake(course)}>
                  {course.title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isChanged && (
        <button type="button" class="button" onClick={onClear}>
          {words.clear}
        </button>
      )}
    </>
  );
}
