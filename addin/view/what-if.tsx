/** “Nếu …”: one person under another course, day, post or rating, answered as it is chosen. Nothing is written. */
import { useState } from "preact/hooks";
import type { OfferedCourse } from "../../shared/programmes/programme.ts";
import { parseDay } from "../../shared/sheet/day.ts";
import { courseOn } from "../../shared/what-if/told.ts";
import type { Change } from "../../shared/what-if/what-if.ts";
import { useApp, useArrival } from "./hooks.ts";
import { Answer } from "./what-if-answer.tsx";
import { WHAT_IF_WORDS } from "./what-if-words.ts";

type Typed = "position" | "plannedPosition" | "plannedTerm";

export function WhatIf({ sheet, row }: { sheet: string; row: number }) {
  const { app, state } = useApp();
  const { locale } = state;
  const words = WHAT_IF_WORDS[locale];
  const [change, setChange] = useState<Change>({});
  const view = useArrival(
    () => app.session?.call("whatIf", { sheet, row, change, locale }).then((answer) => ({ answer })) ?? null,
    [sheet, row, change, locale],
  );
  if (!view) return null;
  const { answer } = view;
  if (!answer) return <p class="quiet">{words.nobody}</p>;
  const set = (name: keyof Change, value: Change[keyof Change] | ""): void => {
    const { [name]: _, ...others } = change;
    setChange(value === "" || value === undefined ? others : { ...others, [name]: value });
  };
  const take = ({ start, end, content }: OfferedCourse): void => set("course", { start, end, content });
  const chosen = answer.courses.findIndex(({ start, end, content }) => {
    return change.course?.start === start && change.course.end === end && change.course.content === content;
  });
  const course = change.course ?? answer.now.course;
  const begin = (iso: string): void => {
    const [day, on] = [parseDay(iso), course && courseOn(course)];
    if (day !== null && on) set("course", { ...change.course, ...on(day) });
  };
  const typed = (name: Typed, label: string) => (
    <div class="field">
      <label for={`if-${name}`}>{label}</label>
      <input
        id={`if-${name}`}
        type="text"
        maxLength={500}
        value={change[name] ?? answer.now[name]}
        onChange={({ currentTarget: { value } }) => set(name, value === answer.now[name] ? "" : value)}
      />
    </div>
  );
  return (
    <section class="what-if" aria-labelledby="what-if">
      <h2 id="what-if">{words.heading}</h2>
      <p class="quiet">{words.note}</p>
      {answer.courses.length > 0 && (
        <div class="field">
          <label for="if-course">{words.course}</label>
          <select
            id="if-course"
            value={String(chosen)}
            onChange={({ currentTarget: { value } }) => {
              const other = answer.courses[Number(value)];
              if (other) take(other);
              else set("course", "");
            }}
          >
            <option value="-1">{words.keep}</option>
            {answer.courses.map(({ title, decision }, index) => (
              <option key={title} value={String(index)}>
                {decision === "eligible" ? `✔ ${title}` : title}
              </option>
            ))}
          </select>
        </div>
      )}
      {course && courseOn(course) && (
        <div class="field">
          <label for="if-start">{words.starts}</label>
          <input id="if-start" type="date" value={course.start} onChange={({ currentTarget }) => begin(currentTarget.value)} />
        </div>
      )}
      {typed("position", words.position)}
      {typed("plannedPosition", words.planned)}
      {typed("plannedTerm", words.term)}
      <div class="field">
        <label for="if-rating">{words.rating}</label>
        <select id="if-rating" value={change.rating ?? ""} onChange={({ currentTarget }) => set("rating", currentTarget.value)}>
          <option value="">{words.keep}</option>
          {words.ratings.map((rating) => (
            <option key={rating} value={rating}>
              {rating}
            </option>
          ))}
        </select>
      </div>
      <Answer view={answer} isChanged={Object.keys(change).length > 0} onTake={take} onClear={() => setChange({})} />
    </section>
  );
}
