/** The days on which somebody may be sent, found by halving, are those that trying every day finds. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { programmeNamed } from "../../../shared/programmes/index.ts";
import type { PersonAnswer, PersonInput } from "../../../shared/programmes/programme.ts";
import { addDays, type Day, day, isoDay } from "../../../shared/sheet/day.ts";
import { decidedDays } from "../../../shared/what-if/days.ts";
import { askOf, courseOn } from "../../../shared/what-if/told.ts";
import { changedConditions } from "../../../shared/what-if/what-if.ts";
import { personOf } from "../../law-cases/ask.ts";
import { readCases, sourcesOf } from "../../law-cases/table.ts";

const FOLDER = join(import.meta.dirname, "../../../law-cases");
const [FIRST, LAST] = [day("2022-11-15"), day("2026-08-20")];
const DAYS = LAST - FIRST + 1;

/** A decider of a programme under the law of each course, with people at its borders: every 60th case that is stored. */
function peopleOf(id: string) {
  const programme = programmeNamed(id);
  if (!programme) throw new Error(`${id} is not registered`);
  const people = readdirSync(join(FOLDER, id, "sinh")).flatMap((name) => {
    const stored = readFileSync(join(FOLDER, id, "sinh", name), "utf8");
    const every = new Set(stored.split("\n").flatMap((line) => line.split(";").flatMap(sourcesOf)));
    const { rows } = readCases(name, stored, every);
    return rows.filter((_, index) => index % 60 === 0).map(personOf);
  });
  return { people, decide: programme.decider({ asOf: null, options: {} }) };
}

function asker(decide: (person: PersonInput) => PersonAnswer, person: PersonInput) {
  const on = courseOn(person.course);
  if (!on) throw new Error("The course has no days");
  const ask = askOf(decide, person);
  let calls = 0;
  const at = (start: Day) => {
    calls++;
    return ask({ course: on(start) });
  };
  return { at, calls: () => calls };
}

/** As anybody would, day after day. */
function scanned({ at }: ReturnType<typeof asker>): string[] {
  const spans: { from: Day; to: Day; said: string }[] = [];
  for (let start: Day = FIRST; start <= LAST; start = addDays(start, 1)) {
    const { decision, group } = at(start);
    const said = `${decision} ${group}`;
    const last = spans.at(-1);
    if (last?.said === said) last.to = start;
    else spans.push({ from: start, to: start, said });
  }
  return spans.map(({ from, to, said }) => `${isoDay(from)} ${isoDay(to)} ${said}`);
}

describe.each(["qd-1641", "kl-39", "ha-noi-2022", "cchc-tp-hcm", "tp-hcm-2023"])("%s", (id) => {
  const { people, decide } = peopleOf(id);

  test("there are people of every kind", () => {
    expect(people.length).toBeGreaterThan(20);
    expect(new Set(people.map((person) => decide(person).decision)).size).toBe(3);
  });

  test(`halving finds what trying ${DAYS} days finds, in an eighth of the questions at most`, () => {
    let most = 0;
    const wrong = people.flatMap((person) => {
      const asked = asker(decide, person);
      const found = decidedDays(asked.at, FIRST, LAST).map(
        ({ first, last, decision, group }) => `${isoDay(first)} ${isoDay(last)} ${decision} ${group}`,
      );
      most = Math.max(most, asked.calls());
      const expected = scanned(asker(decide, person));
      return found.join() === expected.join() ? [] : [{ person, found, expected }];
    });
    expect(wrong).toEqual([]);
    expect(most).toBeLessThan(DAYS / 8);
  });
});

describe("a man who is 45 on 13/05/2024", () => {
  const { decide } = peopleOf("qd-1641");
  const person: PersonInput = {
    ref: "1",
    gender: "male",
    birthDate: "1979-05-13",
    position: "Phó Chủ tịch UBND tỉnh Lào Cai",
    plannedPosition: "",
    rating: "Hoàn thành tốt nhiệm vụ",
    discipline: "",
    course: { start: "2024-05-13", end: "2024-05-26" },
  };

  test("may be sent from the scheme's first day until the day before", () => {
    const spans = decidedDays(asker(decide, person).at, FIRST, LAST).filter(({ decision }) => decision === "eligible");
    expect(spans.map(({ first, last }) => [isoDay(first), isoDay(last)])).toEqual([["2023-01-01", "2024-05-12"]]);
  });

  test("a day earlier changes one condition, with its numbers; another post another", () => {
    const ask = askOf(decide, person);
    const earlier = ask({ course: { start: "2024-05-12", end: "2024-05-25" } });
    expect([earlier.decision, earlier.group]).toEqual(["eligible", "a"]);
    expect(changedConditions(decide(person), earlier)).toMatchObject([
      { id: "age-under-45", before: { truth: "fails" }, after: { truth: "holds" } },
    ]);
    const other = changedConditions(
      earlier,
      ask({ course: { start: "2024-05-12", end: "2024-05-25" }, position: "Giám đốc Sở Nội vụ" }),
    );
    expect(other.map(({ id }) => id)).toEqual(["listed-post"]);
    expect(changedConditions(earlier, earlier)).toEqual([]);
  });
});
