/** The days of groups and classes: those that do not exist, cannot be read, or end before they begin. */
import { fieldPlace, hasColumn, type Line } from "../../lines/line.ts";
import type { LinePlan } from "../../lines/line-plan.ts";
import { CourseReversed, DateImpossible, DateUnclear, reportTime } from "../common/dates.ts";
import type { Rule } from "../rule.ts";

export const lineTimes: Rule<LinePlan, Line> = {
  name: "common/line-times",
  finds: [DateImpossible, DateUnclear, CourseReversed],
  covers: [],
  line(line, report) {
    if (line.standing.kind === "withdrawn") return;
    const oneCell = !(hasColumn(line, "start") && hasColumn(line, "end"));
    const start = fieldPlace(line, "start", "period");
    reportTime(line.time, { start, end: oneCell ? start : fieldPlace(line, "end"), oneCell }, report);
  },
};
