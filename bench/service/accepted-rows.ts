/** Lines of accepted plans of every province, as the Worker hands them to the programme object after checking; they are not checked again here. */
import type { RowToKeep } from "../../functions/programme-room/commands.ts";
import { provincesOf } from "../../shared/law/province-map.ts";
import { AGE_BANDS } from "../../shared/sending/sending.ts";
import { FUNDING_SOURCES } from "../../shared/text/funding.ts";
import { coursesOf, makePerson } from "../../tests/support/sent-plans.ts";
import type { Random } from "../rows/random.ts";

export const PERIOD = "2024";
export const UNITS = provincesOf("63").map(({ id }) => id);

const COURSES = coursesOf(PERIOD);
const GROUPS = ["a", "b", "c"] as const;

/** Every fifth unit's people come from several provinces, as a ministry's do. */
export function rowsOf(random: Random, unit: string, index: number, amount: number): RowToKeep[] {
  return Array.from({ length: amount }, (_, row): RowToKeep => {
    const course = random.one(COURSES);
    const { ref, personId: _none, course: _id, province: _own, ...facts } = makePerson(random, row + 7, null);
    const { gender, cost: costVnd = 0 } = facts;
    return {
      ref,
      token: null,
      keys: {
        province: index % 5 === 0 ? random.one(UNITS) : unit,
        course: course.code,
        country: course.country ?? "",
        gender,
        ageBand: random.one(AGE_BANDS),
        group: random.one(GROUPS),
        source: random.one(FUNDING_SOURCES),
        year: PERIOD,
      },
      costVnd,
      start: course.start ?? null,
      end: course.end ?? null,
      facts: JSON.stringify({ ...facts, course: course.code, country: course.country, start: course.start, end: course.end }),
    };
  });
}
