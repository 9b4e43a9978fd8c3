/** Courses that no course table lists: their length is told from the days on the people's own lines, once for each course. */
import { type Attendance, placeAt } from "../../../plan/nominee.ts";
import type { Rule } from "../../../rules/rule.ts";
import { type Assessed, lawForStart, type Subject } from "../subject.ts";
import { CourseLength, courseLength, lengthOf } from "./courses.ts";

export const listedLengths: Rule<Subject, Assessed> = {
  name: "qd-1641/listed-lengths",
  finds: [CourseLength],
  covers: ["S002-10", "S004-27"],
  groups: {
    of: ({ nominee: { attendance } }) =>
      isListed(attendance) ? null : `${attendance.key}|${attendance.start?.first}|${attendance.end?.last}`,
    *check(people, subject) {
      for (const { nominee } of people) {
        const { attendance, columns } = nominee;
        const days = lengthOf(attendance);
        if (days === null) continue;
        const column = [columns.end, columns.course, columns.name].find((one) => one >= 0) ?? columns.name;
        yield* courseLength(days, placeAt(nominee, column), lawForStart(subject, attendance.start));
        return;
      }
    },
  },
};

/** The course table tells its own days. */
function isListed({ course }: Attendance): boolean {
  return course !== null && lengthOf(course) !== null;
}
