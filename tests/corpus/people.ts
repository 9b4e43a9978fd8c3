/** People and courses of a plan with nothing wrong in it: a ministry's list (64 people in four courses) and a province's own. */
import { type Day, day, isoDay, partsOf } from "../../shared/sheet/day.ts";
import type { Random } from "./random.ts";

export interface Course {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly start: Day;
  readonly end: Day;
  size: number;
}

export interface Person {
  family: string;
  given: string;
  gender: "male" | "female";
  birth: Day;
  /** Typed instead of the birth date, where a trap wants it. */
  birthTyped: string | number | null;
  personId: string;
  position: string;
  province: string;
  plannedPost: string;
  plannedTerm: string;
  rating: string;
  discipline: string;
  language: string;
  course: Course;
  previous: string;
  source: string;
  /** Triệu đồng. */
  cost: number;
  notes: string;
}

export interface PlanData {
  readonly year: number;
  /** The province that sends the list; null for the ministry's. */
  readonly sender: string | null;
  readonly courses: readonly Course[];
  readonly people: Person[];
}

const FAMILIES = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Huỳnh",
  "Phan",
  "Vũ",
  "Võ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
  "Lý",
  "Nông",
  "Giàng",
  "Lò",
  "Ksor",
];
const MALE = [
  "Văn Toàn",
  "Đức Khánh",
  "Bá Ánh",
  "Quang Hải",
  "Hữu Cường",
  "Xuân Sơn",
  "Đình Thắng",
  "Công Nam",
  "Minh Tuấn",
  "Trọng Quý",
  "Khắc Dũng",
  "Thanh Phúc",
  "Anh Đức",
];
const FEMALE = [
  "Thị Kim Mai",
  "Thị Thu Yến",
  "Thị Ngọc Hòa",
  "Thúy Hạnh",
  "Diệu Oanh",
  "Thị Bích Quyên",
  "Thị Hồng Loan",
  "Thị Tuyết",
  "Thị Hiền",
  "Kim Ngân",
  "Thị Nga",
  "Phương Thảo",
];
export const PROVINCES = [
  "Lào Cai",
  "Kon Tum",
  "Phú Thọ",
  "Trà Vinh",
  "Thái Bình",
  "Cao Bằng",
  "Quảng Nam",
  "Yên Bái",
  "Bà Rịa - Vũng Tàu",
  "Lâm Đồng",
  "Hà Giang",
  "Hưng Yên",
  "Hòa Bình",
  "Điện Biên",
  "Đắk Lắk",
  "Hậu Giang",
];
const ID_PLACES = ["024", "060", "040", "048", "079", "096", "046", "033", "011", "092", "001", "004"];
const LISTED = [
  "Phó Chủ tịch UBND tỉnh",
  "Phó Chủ tịch HĐND tỉnh",
  "Phó Chủ tịch Ủy ban nhân dân tỉnh",
  "P. Chủ tịch UBND tỉnh",
  "Phó Trưởng đoàn ĐBQH tỉnh",
  "Phó Trưởng đoàn đại biểu Quốc hội tỉnh chuyên trách",
];
const LEADING = [
  "Giám đốc Sở Nội vụ",
  "Phó Giám đốc Sở Tài chính",
  "Chủ tịch UBND huyện",
  "Bí thư Huyện ủy",
  "Giám đốc Sở Kế hoạch và Đầu tư",
];
const RATINGS = ["Hoàn thành tốt nhiệm vụ", "HTTNV", "Hoàn thành tốt NV", "Hoàn thành xuất sắc nhiệm vụ", "HTXSNV"];
const LANGUAGES = ["Tiếng Anh B2", "IELTS 6.5", "TOEFL iBT 80", "Tiếng Nhật N2", "Tiếng Pháp B1", ""];

const COURSES = [
  ["K01", "Quản lý và phát triển lãnh đạo", "Nhật Bản", "05-13"],
  ["K02", "Quản lý công trên nền tảng số", "Cộng hòa Pháp", "07-08"],
  ["K03", "Cải cách hành chính", "Nhật Bản", "09-09"],
  ["K04", "Xử lý khủng hoảng", "Singapore", "11-04"],
] as const;

export function coursesOf(year: number): Course[] {
  return COURSES.map(([code, name, country, monthDay]) => {
    const start = day(`${year}-${monthDay}`);
    return { code, name, country, start, end: (start + 13) as Day, size: 16 }; // a day plus days
  });
}

export function ministryPlan(random: Random, year = 2024): PlanData {
  const courses = coursesOf(year);
  const people = courses.flatMap((course) => Array.from({ length: 16 }, () => personFor(random, course, random.pick(PROVINCES))));
  return { year, sender: null, courses, people: withoutNamesakes(people, random) };
}

export function provincialPlan(random: Random, year = 2024): PlanData {
  const courses = coursesOf(year);
  const sender = random.pick(PROVINCES);
  const people = courses
    .slice(0, 2)
    .flatMap((course) => Array.from({ length: random.int(2, 3) }, () => personFor(random, course, sender)));
  return { year, sender, courses, people: withoutNamesakes(people, random) };
}

export function personFor(random: Random, course: Course, province: string): Person {
  const group = random.pick(["a", "b", "c"] as const);
  const gender = group === "b" ? "female" : random.pick(["male", "female"] as const);
  const year = partsOf(course.start).year;
  const birthYear = group === "b" ? random.int(1973, year - 46) : random.int(year - 43, year - 34);
  const birth = day(`${birthYear}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`);
  const person: Person = {
    family: random.pick(FAMILIES),
    given: random.pick(gender === "male" ? MALE : FEMALE),
    gender,
    birth,
    birthTyped: null,
    personId: "",
    position: group === "c" ? random.pick(LEADING) : random.pick(LISTED),
    province,
    plannedPost: group === "c" ? random.pick(["Phó Chủ tịch UBND tỉnh", "Phó Chủ tịch HĐND tỉnh"]) : "",
    plannedTerm: group === "c" ? random.pick(["2021-2026", "2026-2030"]) : "",
    rating: random.pick(RATINGS),
    discipline: "Không",
    language: random.pick(LANGUAGES),
    course,
    previous: "Chưa",
    source: random.pick(["Ngân sách nhà nước", "NSNN"]),
    cost: random.pick([180, 182.5, 183, 184]),
    notes: "",
  };
  person.personId = idFor(person, random);
  return person;
}

/** An identity number that agrees with gender and year of birth. */
export function idFor({ gender, birth }: Pick<Person, "gender" | "birth">, random: Random): string {
  const { year } = partsOf(birth);
  return `${random.pick(ID_PLACES)}${gender === "male" ? 0 : 1}${two(year % 100)}${String(random.int(0, 999_999)).padStart(6, "0")}`;
}

function withoutNamesakes(people: Person[], random: Random): Person[] {
  const seen = new Set<string>();
  for (const person of people) {
    while (seen.has(person.personId) || seen.has(nameOf(person))) {
      person.family = random.pick(FAMILIES);
      person.given = random.pick(person.gender === "male" ? MALE : FEMALE);
      person.personId = idFor(person, random);
    }
    seen.add(person.personId).add(nameOf(person));
  }
  return people;
}

export function nameOf({ family, given }: Pick<Person, "family" | "given">): string {
  return `${family} ${given}`;
}

/** "15/3/2024" in any order of its parts: "d/m/y", "dd/mm/yyyy", "d.m.yyyy", "d-m-yy", "m/yyyy", "yyyy". */
export function dayText(value: Day, form: string): string {
  const { year, month, day: date } = partsOf(value);
  return form
    .replace("dd", two(date))
    .replace("mm", two(month))
    .replace("yyyy", String(year))
    .replace("yy", two(year % 100))
    .replace("d", String(date))
    .replace("m", String(month));
}

export function two(value: number): string {
  return String(value).padStart(2, "0");
}

export { isoDay };
