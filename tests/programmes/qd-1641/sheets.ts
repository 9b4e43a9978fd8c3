/** Small plan workbooks for tests: a list of people whose lines are right unless a test says otherwise, and a course table. */
import { type CheckOptions, checkWorkbook } from "../../../shared/check.ts";
import type { Finding } from "../../../shared/findings/finding.ts";
import type { Check } from "../../../shared/report.ts";
import { type CellValue, plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";

/** In the order of the columns, A first. */
const HEADERS = {
  number: "STT",
  name: "Họ và tên",
  birth: "Ngày sinh",
  gender: "Giới tính",
  personId: "Số CCCD",
  position: "Chức vụ hiện tại",
  unit: "Đơn vị công tác",
  plannedPost: "Quy hoạch chức danh",
  plannedTerm: "Giai đoạn quy hoạch",
  rating: "Xếp loại năm trước",
  discipline: "Kỷ luật",
  course: "Khóa đăng ký",
  start: "Từ ngày",
  end: "Đến ngày",
  previous: "Khóa đã tham gia",
  source: "Nguồn kinh phí",
  cost: "Kinh phí (triệu đồng)",
  role: "Vai trò trong đoàn",
  extension: "Văn bản kéo dài thời gian công tác",
  notes: "Ghi chú",
};
export type Field = keyof typeof HEADERS;
export type Line = Partial<Readonly<Record<Field, CellValue>>>;

/** A man of 38 in a listed post: eligible under group a. */
const RIGHT: Line = {
  birth: "20/05/1985",
  gender: "Nam",
  position: "Phó Chủ tịch UBND tỉnh",
  unit: "UBND tỉnh Lào Cai",
  rating: "Hoàn thành tốt nhiệm vụ",
  discipline: "Không",
  course: "Cải cách hành chính",
  start: "13/05/2024",
  end: "26/05/2024",
  previous: "Chưa",
  source: "Ngân sách nhà nước",
  cost: 182,
};
const NAMES = [
  "An",
  "Bình",
  "Chi",
  "Dũng",
  "Giang",
  "Hà",
  "Khánh",
  "Lan",
  "Minh",
  "Nga",
  "Oanh",
  "Phúc",
  "Quân",
  "Sơn",
  "Thảo",
  "Uyên",
  "Vân",
  "Xuân",
  "Yến",
];
const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"];

export interface ListOptions {
  readonly sheet?: string;
  /** Lines above the header; the sender stands first. */
  readonly title?: readonly string[];
  readonly without?: readonly Field[];
  readonly headers?: Partial<Readonly<Record<Field, string>>>;
  readonly below?: SheetSnapshot["rows"];
  readonly rest?: Partial<SheetSnapshot>;
}

export interface List {
  readonly sheet: SheetSnapshot;
  /** "C4": the cell of a field of a line (0-based). */
  cell(line: number, field: Field): string;
  /** 1-based. */
  row(line: number): number;
}

/** A name that no other line of the list has. */
export function nameOf(index: number): string {
  return `${FAMILIES[Math.floor(index / NAMES.length) % FAMILIES.length]} Văn ${NAMES[index % NAMES.length]}${index >= 247 ? " Anh" : ""}`;
}

export function list(
  lines: readonly Line[],
  { sheet = "Đề cử", title = ["UBND TỈNH LÀO CAI"], without = [], headers = {}, below = [], rest = {} }: ListOptions = {},
): List {
  const fields = (Object.keys(HEADERS) as Field[]).filter((field) => !without.includes(field)); // the keys are fields
  const typed = lines.map((line, index) => {
    const values: Line = { ...RIGHT, number: index + 1, name: nameOf(index), ...line };
    return fields.map((field) => values[field] ?? null);
  });
  const rows = [...title.map((text) => [text]), fields.map((field) => headers[field] ?? HEADERS[field]), ...typed, ...below];
  const first = title.length + 1;
  const row = (line: number): number => first + line + 1;
  const column = (field: Field): string => String.fromCharCode(65 + fields.indexOf(field));
  return { sheet: plainSheet(sheet, rows, rest), row, cell: (line, field) => `${column(field)}${row(line)}` };
}

export type CourseLine = readonly [
  code: string,
  name: string,
  country: string,
  start: CellValue,
  end: CellValue,
  size: CellValue,
  cost?: CellValue,
];

export function courseSheet(lines: readonly CourseLine[], sheet = "Khóa học"): SheetSnapshot {
  const header = [
    "Mã khóa",
    "Tên khóa bồi dưỡng",
    "Nước",
    "Từ ngày",
    "Đến ngày",
    "Số học viên",
    "Kinh phí một người (triệu đồng)",
  ];
  return plainSheet(sheet, [header, ...lines.map((line) => line.map((value) => value ?? null))]);
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, date1904: false };
}

export interface Checked {
  readonly check: Check;
  readonly findings: readonly Finding[];
  readonly decisions: readonly string[];
  readonly groups: readonly (string | null)[];
  /** "code cell" of every finding but the infos, in order. */
  readonly told: readonly string[];
  /** The findings of one code. */
  of(code: string): readonly Finding[];
}

export function checked(sheets: readonly SheetSnapshot[], options: CheckOptions = {}): Checked {
  const check = checkWorkbook(workbook(...sheets), { programme: "qd-1641", ...options });
  const { findings, people } = check.report;
  return {
    check,
    findings,
    decisions: people.map(({ decision }) => decision),
    groups: people.map(({ group }) => group),
    told: findings
      .filter(({ severity }) => severity !== "info")
      .map(({ code, cell, row }) => `${code} ${cell ?? row ?? ""}`.trim()),
    of: (code) => findings.filter((finding) => finding.code === code),
  };
}

/** One person on a list of one: decision, group and what is told beside the infos. */
export function person(
  line: Line,
  options: CheckOptions & ListOptions = {},
): { decision: string; group: string | null; told: readonly string[]; checked: Checked } {
  const { programme, asOf, options: choices, ...rest } = options;
  const one = list([line], rest);
  const result = checked([one.sheet], {
    ...(programme ? { programme } : {}),
    ...(asOf ? { asOf } : {}),
    ...(choices ? { options: choices } : {}),
  });
  return {
    decision: result.decisions[0] ?? "nobody",
    group: result.groups[0] ?? null,
    told: result.told.map((text) => text.split(" ")[0] ?? ""),
    checked: result,
  };
}
