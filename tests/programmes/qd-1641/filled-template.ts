/** The template as a planner fills it in: people of the corpus in its lines, their courses on their sheet, the letterhead completed. */
import { checkWorkbook } from "../../../shared/check.ts";
import { qd1641 } from "../../../shared/programmes/qd-1641/programme.ts";
import { COURSE_COLUMNS } from "../../../shared/programmes/qd-1641/template/course-sheet.ts";
import { NOMINEE_COLUMNS } from "../../../shared/programmes/qd-1641/template/nominee-columns.ts";
import type { Check } from "../../../shared/report.ts";
import { serialOf } from "../../../shared/sheet/day.ts";
import { type CellValue, cellKey } from "../../../shared/sheet/snapshot.ts";
import type { Course, Person, PlanData } from "../../corpus/people.ts";
import { nameOf } from "../../corpus/people.ts";
import { type TypedCells, workbookOf } from "../../support/new-sheet-snapshot.ts";

const template = await qd1641.template();

/** 0-based rows of "Đề cử" and of "Khóa học". */
export const TEMPLATE_LIST = { first: 9, last: 78 } as const;
const COURSES_FIRST = 5;

type Typed = Readonly<Record<string, CellValue>>;

/** What is typed, by sheet; `also` is typed besides or instead for single people. */
export function typedCells(plan: PlanData, also: ReadonlyMap<Person, Typed> = new Map()): Readonly<Record<string, TypedCells>> {
  const list = new Map<number, CellValue>(letterhead(plan));
  for (const [index, person] of plan.people.entries()) {
    const values: Typed = { ...personCells(person), ...also.get(person) };
    for (const [column, { field }] of NOMINEE_COLUMNS.entries())
      if (values[field] !== undefined && values[field] !== "")
        list.set(cellKey(TEMPLATE_LIST.first + index, column), values[field] ?? null);
  }
  const courses = new Map<number, CellValue>();
  for (const [index, course] of plan.courses.entries())
    for (const [column, { field }] of COURSE_COLUMNS.entries())
      courses.set(cellKey(COURSES_FIRST + index, column), courseCells(course)[field] ?? null);
  return { "Đề cử": list, "Khóa học": courses };
}

export function filledIn(plan: PlanData, also?: ReadonlyMap<Person, Typed>): { readonly check: Check } {
  return { check: checkWorkbook(workbookOf(template.sheets, typedCells(plan, also))) };
}

function letterhead({ sender, year }: PlanData): [number, CellValue][] {
  return [
    [cellKey(0, 0), sender === null ? "BỘ NỘI VỤ" : `UBND TỈNH ${sender.toUpperCase()}`],
    [cellKey(5, 0), `(Kèm theo Công văn số 123/SNV-CCVC ngày 15 tháng 3 năm ${year})`],
  ];
}

function personCells(person: Person): Typed {
  return {
    name: nameOf(person),
    birth: serialOf(person.birth, false),
    gender: person.gender === "male" ? "Nam" : "Nữ",
    personId: person.personId,
    position: person.position,
    personnel: "Công chức",
    unit: `UBND tỉnh ${person.province}`,
    province: person.province,
    plannedPost: person.plannedPost,
    plannedTerm: person.plannedTerm,
    rating: person.rating,
    discipline: person.discipline,
    language: person.language,
    course: person.course.code,
    previous: person.previous,
    source: person.source,
    cost: person.cost,
  };
}

function courseCells({ code, name, country, start, end, size }: Course): Typed {
  return { code, name, country, start: serialOf(start, false), end: serialOf(end, false), size, costPerPerson: 183 };
}
