/** Errors that are put into a clean plan, one at a time, and what must be said of them, where. */
import { type Day, day, partsOf } from "../../shared/sheet/day.ts";
import { decomposed, toLegacy } from "./encodings.ts";
import { columnWith, type Layout } from "./layout.ts";
import { idFor, type Person, type PlanData, two } from "./people.ts";
import type { Random } from "./random.ts";

export interface Trap {
  readonly name: string;
  readonly severity: "block" | "confirm" | "info";
  /** Fields in one of whose columns the finding stands; none where the line alone is named. */
  readonly fields: readonly string[];
  /** Puts the error in and names the lines that are wrong; null when this layout cannot hold it. */
  set(plan: PlanData, layout: Layout, random: Random): readonly Person[] | null;
}

function trap(
  name: string,
  severity: Trap["severity"],
  fields: readonly string[],
  change: (person: Person, random: Random, plan: PlanData, layout: Layout) => boolean,
): Trap {
  return {
    name,
    severity,
    fields,
    set(plan, layout, random) {
      const person = random.pick(plan.people);
      return change(person, random, plan, layout) ? [person] : null;
    },
  };
}

const asGroupA = (person: Person, plan: PlanData): void => {
  person.position = "Phó Chủ tịch UBND tỉnh";
  person.plannedPost = "";
  person.plannedTerm = "";
  person.birth = day(`${plan.year - 40}-06-15`);
};
const born = (person: Person, birth: Day, random: Random): void => {
  person.birth = birth;
  person.personId = idFor(person, random);
};
const man = (person: Person): void => {
  person.gender = "male";
  person.given = "Văn Toàn Quân";
};
const woman = (person: Person): void => {
  person.gender = "female";
  person.given = "Thị Kim Khánh";
};
/** Only layouts that show whole days can hold a trap that turns on one day or month. */
const showsDays = ({ birthForm }: Layout): boolean => !["yyyy", "m/yyyy", "serial:month"].includes(birthForm);
/** From 01/07/2025 on the clause on ratings is not confirmed, and only asks. */
const blocksByRating = ({ course }: Person): boolean => course.start < day("2025-07-01");
/** Names stand as they are in Unicode. */
const typedPlainly = (layout: Layout, person: Person): boolean =>
  layout.font === null && layout.text("Nữ và", "cell") === "Nữ và" && layout.prefix(person) === "";
const hasPlanning = (layout: Layout): boolean => columnWith(layout, "plannedPost") !== undefined;

export const TRAPS: readonly Trap[] = [
  trap("too old for a and c", "block", ["birth"], (person, random, plan) => {
    asGroupA(person, plan);
    man(person);
    born(person, day(`${plan.year - 47}-02-10`), random);
    return true;
  }),
  trap("45 on the first day, 44 on the letter's", "confirm", ["birth"], (person, random, plan, layout) => {
    asGroupA(person, plan);
    man(person);
    const { year, month, day: date } = partsOf(person.course.start);
    born(person, day(`${year - 45}-${two(month)}-${two(date)}`), random);
    return showsDays(layout) && layout.title.some((line) => line.includes("Công văn"));
  }),
  trap("the year of birth alone, near the limit", "confirm", ["birth"], (person, random, plan) => {
    asGroupA(person, plan);
    man(person);
    born(person, day(`${plan.year - 45}-12-15`), random);
    person.birthTyped = String(plan.year - 45);
    return true;
  }),
  trap("woman who retires before the term ends", "block", ["gender", "birth"], (person, random, plan, layout) => {
    asGroupA(person, plan);
    woman(person);
    born(person, day("1971-03-09"), random);
    return showsDays(layout) && genderShown(layout);
  }),
  trap("woman one month short", "confirm", ["gender", "birth"], (person, random, plan, layout) => {
    asGroupA(person, plan);
    woman(person);
    born(person, day("1972-04-09"), random);
    return showsDays(layout) && genderShown(layout);
  }),
  trap("a date that does not exist", "block", ["birth"], (person) => {
    person.birthTyped = `31/02/${partsOf(person.birth).year}`;
    return true;
  }),
  trap("a post outside the scheme", "block", ["position", "plannedPost"], (person) => {
    person.position = "Trưởng phòng, Sở Tư pháp";
    person.plannedPost = "";
    person.plannedTerm = "";
    return true;
  }),
  trap("a former post", "block", ["position"], (person, _, plan) => {
    asGroupA(person, plan);
    person.position = "Nguyên Phó Chủ tịch UBND tỉnh";
    return true;
  }),
  trap("a city below the province", "block", ["position"], (person, _, plan) => {
    asGroupA(person, plan);
    person.position = "Phó Chủ tịch UBND thành phố Vinh";
    return true;
  }),
  trap("planned for a post that is not listed", "block", ["plannedPost", "position"], (person, _, __, layout) => {
    person.position = "Giám đốc Sở Nội vụ";
    person.plannedPost = "Phó Trưởng đoàn ĐBQH tỉnh";
    person.plannedTerm = "2026-2030";
    return hasPlanning(layout);
  }),
  trap("rated only 'Hoàn thành nhiệm vụ'", "block", ["rating"], (person) => {
    person.rating = "Hoàn thành nhiệm vụ";
    return blocksByRating(person);
  }),
  trap("rated 'Không hoàn thành nhiệm vụ'", "block", ["rating"], (person) => {
    person.rating = "KHTNV";
    return blocksByRating(person);
  }),
  trap("not rated yet", "confirm", ["rating"], (person, _, __, layout) => {
    person.rating = "";
    // A cell that says "2022: HTTNV; 2023:" is another matter.
    return columnWith(layout, "rating")?.header.join(" ").includes("2 năm") !== true;
  }),
  trap("under discipline", "block", ["discipline"], (person) => {
    person.discipline = "Đang thi hành kỷ luật cảnh cáo";
    return true;
  }),
  trap("has been on the same course", "block", ["previous"], (person, _, __, layout) => {
    person.previous = `Đã tham gia năm 2023: ${person.course.name}, Đề án 1641 (NSNN)`;
    // Without a table or headings nobody knows what "K03" teaches.
    return layout.courseTable !== "none" || layout.section === "course";
  }),
  trap("the number contradicts the gender", "confirm", ["personId", "gender", "birth"], (person, _, __, layout) => {
    person.personId = person.personId.slice(0, 3) + (person.gender === "male" ? "1" : "0") + person.personId.slice(4);
    return genderShown(layout);
  }),
  trap("the number contradicts the year of birth", "confirm", ["personId", "birth"], (person) => {
    person.personId = person.personId.slice(0, 4) + two((partsOf(person.birth).year % 100) - 9) + person.personId.slice(6);
    return true;
  }),
  trap("the number lost its zero", "info", ["personId"], (person, _, __, layout) => {
    person.personId = `0${person.personId.slice(1)}`.replace(/^00/, "02");
    const column = columnWith(layout, "personId");
    if (!column) return false;
    const { cell } = column;
    column.cell = (one, of) => (one === person ? Number(one.personId) : cell(one, of));
    return true;
  }),
  trap("a name in TCVN3", "confirm", ["name"], (person, _, __, layout) => {
    if (!typedPlainly(layout, person)) return false;
    person.family = toLegacy("Đỗ", "tcvn3");
    person.given = toLegacy(person.gender === "male" ? "Khắc Quý" : "Thị Ngọc Hường", "tcvn3");
    return true;
  }),
  trap("a decomposed name", "info", ["name"], (person, _, __, layout) => {
    if (!typedPlainly(layout, person)) return false;
    person.family = `${decomposed("Lê")} `;
    person.given = decomposed(`${person.given} `);
    return true;
  }),
  trap("đồng in a column of another unit", "block", ["cost"], (person, _, __, layout) => {
    person.cost *= layout.moneyFactor === 1 ? 1_000_000 : layout.moneyFactor;
    return columnWith(layout, "cost") !== undefined;
  }),
  {
    name: "the same person twice in a course",
    severity: "block",
    fields: ["name", "course", "personId"],
    set({ people }, layout, random) {
      const first = random.pick(people);
      const second = people.find((one) => one !== first && one.course === first.course);
      if (!second || layout.sheetPerUnit) return null;
      Object.assign(second, first);
      return [first, second];
    },
  },
  {
    name: "the same person in two courses of a year",
    severity: "confirm",
    fields: ["name", "course", "personId"],
    set({ people }, layout, random) {
      const first = random.pick(people);
      const second = people.find((one) => one.course !== first.course);
      if (!second || layout.sheetPerUnit) return null;
      Object.assign(second, { ...first, course: second.course });
      return [first, second];
    },
  },
];

function genderShown(layout: Layout): boolean {
  return (
    columnWith(layout, "gender") !== undefined ||
    layout.columns.some(({ header }) => /sinh/i.test(header[0] ?? "") && header.length > 1)
  );
}
