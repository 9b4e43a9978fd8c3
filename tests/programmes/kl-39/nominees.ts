/** Small lists of people for the tests of Conclusion 39, whose lines are right unless a test says otherwise. */
import type { Finding } from "../../../shared/findings/finding.ts";
import { deciderOf } from "../../../shared/people/decide.ts";
import { COURSE_TABLE } from "../../../shared/plan/course-fields.ts";
import { checkPeople } from "../../../shared/programmes/kl-39/people/check.ts";
import { SCHEME } from "../../../shared/programmes/kl-39/people/scheme.ts";
import { NOMINEES } from "../../../shared/programmes/kl-39/people/table.ts";
import type { PersonAnswer, PersonInput, ProgrammeCheck } from "../../../shared/programmes/programme.ts";
import { findTables } from "../../../shared/sheet/find-tables.ts";
import { type CellValue, plainSheet, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";

const HEADERS = {
  number: "STT",
  name: "Họ và tên",
  birth: "Ngày sinh",
  gender: "Giới tính",
  position: "Chức vụ hiện tại",
  unit: "Đơn vị công tác",
  managedBy: "Diện quản lý",
  leaderUntil: "Giữ chức vụ đến ngày",
  rating: "Xếp loại năm trước",
  discipline: "Kỷ luật",
  commitment: "Cam kết",
  courseKind: "Loại khóa",
  course: "Khóa đăng ký",
  start: "Từ ngày",
  end: "Đến ngày",
  previous: "Khóa đã tham gia",
};
export type Field = keyof typeof HEADERS;
export type Line = Partial<Readonly<Record<Field, CellValue>>>;

const RIGHT: Line = {
  birth: "20/05/1975",
  gender: "Nam",
  position: "Vụ trưởng Vụ Hợp tác quốc tế",
  unit: "Bộ Nội vụ",
  leaderUntil: "31/12/2029",
  rating: "Hoàn thành tốt nhiệm vụ",
  discipline: "Không",
  commitment: "Đã ký",
  courseKind: "Ngắn hạn",
  course: "Quản trị công",
  start: "13/05/2024",
  end: "26/05/2024",
  previous: "Chưa",
};
const NAMES = "An Bình Chi Dũng Giang Hà Khánh Lan Minh Nga Oanh Phúc Quân Sơn Thảo Uyên Vân Xuân Yến Ánh Bảo Cường".split(" ");

export const nameOf = (index: number): string => `Nguyễn Văn ${NAMES[index % NAMES.length]}`;

export interface ListOptions {
  readonly title?: readonly string[];
  readonly name?: string;
  /** Columns the sheet does not have. */
  readonly without?: readonly Field[];
}

export const FIRST_ROW = 5;

export function list(lines: readonly Line[], { title = [], name = "Đề cử", without = [] }: ListOptions = {}): SheetSnapshot {
  const fields = (Object.keys(HEADERS) as Field[]).filter((field) => !without.includes(field)); // the object's own keys
  const head = [[title[0] ?? "BAN TỔ CHỨC"], [title[1] ?? ""], []];
  const rows = lines.map((line, index) => {
    const all: Line = { number: index + 1, name: nameOf(index), ...RIGHT, ...line };
    return fields.map((field): CellValue => all[field] ?? null);
  });
  return plainSheet(name, [...head, fields.map((field) => HEADERS[field]), ...rows]);
}

export function checked(...sheets: readonly SheetSnapshot[]): ProgrammeCheck {
  const workbook = { sheets, date1904: false };
  return checkPeople(workbook, findTables(workbook, [NOMINEES, COURSE_TABLE]), { asOf: null, options: {} });
}

/** The decision on one line, and the codes of what is found on it without data quality and remarks. */
export function person(line: Line, options: ListOptions = {}): { readonly decision: string; readonly codes: readonly string[] } {
  const check = checked(list([line], options));
  const codes = check.findings
    .filter(({ code, severity }) => code.startsWith("kl-39/") && severity !== "info")
    .map(({ code }) => code);
  return { decision: check.people[0]?.decision ?? "none", codes };
}

export const codesOn = (findings: readonly Finding[], row: number): string[] =>
  findings.filter((finding) => finding.row === row).map(({ code }) => code);

/** Of whom everything is told and holds. */
export const RIGHT_INPUT: PersonInput = {
  ref: "1",
  gender: "male",
  birthDate: "1975-05-20",
  position: "Vụ trưởng Vụ Hợp tác quốc tế",
  leaderUntil: "2029-12-31",
  rating: "Hoàn thành tốt nhiệm vụ",
  discipline: "Không",
  commitment: "Đã ký",
  courseKind: "Ngắn hạn",
  course: { start: "2024-05-13", end: "2024-05-26", content: "Quản trị công" },
};

/** `untold`: the optional field that is left out. */
export function decide(input: Partial<PersonInput>, untold?: "leaderUntil" | "commitment"): PersonAnswer {
  const { leaderUntil, commitment, ...told } = { ...RIGHT_INPUT, ...input };
  const optional = {
    ...(untold === "leaderUntil" || leaderUntil === undefined ? {} : { leaderUntil }),
    ...(untold === "commitment" || commitment === undefined ? {} : { commitment }),
  };
  return deciderOf(SCHEME)({ asOf: null, options: {} })({ ...told, ...optional });
}
