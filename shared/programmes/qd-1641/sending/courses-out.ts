/** The courses of the people who are sent: one for each course and its days, whether a course table lists it or only the lines name it. */
import type { Nominee } from "../../../plan/nominee.ts";
import { textOfDays } from "../../../sending/days-text.ts";
import type { SentCourse } from "../../../sending/sent-plan.ts";
import type { DaySpan } from "../../../sheet/day.ts";
import { readCountries } from "../../../text/countries.ts";
import { courseCode } from "../totals.ts";

export class CoursesOut {
  readonly #byTime = new Map<string, SentCourse>();

  get all(): readonly SentCourse[] {
    return [...this.#byTime.values()];
  }

  /** The id of a line's course; of a line that names none too, so that the other side can say so. */
  idOf(nominee: Nominee): string {
    const { key, start, end } = nominee.attendance;
    const time = [key ?? "", daysKey(start), daysKey(end)].join("|");
    let course = this.#byTime.get(time);
    if (!course) {
      course = courseOut(`k${this.#byTime.size + 1}`, nominee);
      this.#byTime.set(time, course);
    }
    return course.id;
  }
}

function daysKey(days: DaySpan | null): string {
  return days ? `${days.first}-${days.last}` : "";
}

function courseOut(id: string, { attendance, country }: Nominee): SentCourse {
  const { course, start, end } = attendance;
  const code = courseCode(attendance);
  const name = course?.name || attendance.content;
  return {
    id,
    code,
    name: name && name !== code ? name : undefined,
    country: course?.country || countryOf(country),
    start: start ? textOfDays(start) : undefined,
    end: end ? textOfDays(end) : undefined,
  };
}

/** A cell of a person's own line is sent only when it holds countries and nothing else. */
function countryOf(typed: string): string | undefined {
  return readCountries(typed).complete ? typed : undefined;
}
