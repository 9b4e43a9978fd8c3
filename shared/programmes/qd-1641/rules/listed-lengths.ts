/** Courses that no course table lists: their length is told from the days on the people's own lines, once for each course. */
import { type Attendance, placeAt } from "../../../plan/nominee.ts";
import type { Rule } from "../../../rules/rule.ts";
import { type Assessed, lawForStart, type Subject } from "../subject.ts";
import { CourseLength, courseLength, lengthOf } from "./courses.ts";

export const listedLengths: Rule<Subject, Assessed> = {
  name: "qd-1641/listed-lengths",
  finds: [CourseLength],
  covers: ["S002-10", "S004-27"],
  looksAt: {
    of: ({ nominee: { attendance } }) =>
      `${JSON.stringify([attendance.start, attendance.end])} ${isListed(attendance)} ${attendance.key}`,
  },
  *check(subject) {
    const seen = new Set<string>();
    let before: Attendance | null = null;
    for (const { nominee } of subject.assessed) {
      const { attendance, columns } = nominee;
      if (attendance === before || isListed(attendance)) continue;
      before = attendance;
      const key = `${attendance.key}|${attendance.start?.first}|${attendance.end?.last}`;
      const days = lengthOf(attendance);
      if (seen.has(key) || days === null) continue;
      seen.add(key);
      const column = [columns.end, columns.course, columns.name].find((one) => one >= 0) ?? columns.name;
      yield* courseLength(days, placeAt(nominee, column), lawForStart(subject, attendance.start));
    }
  },
};

/** The course table tells its own days. */
function isListed({ course }: Attendance): boolean {
  return course !== null && lengthOf(course) !== null;
}
