/** Lists of people for `later-edits.ts`: dated by themselves, by a list of courses, a heading, a title or the name of their sheet. */
import { plainSheet, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { serial } from "./filling.ts";
import { type CourseLine, courseSheet, type Line, type ListOptions, list } from "./sheets.ts";

export const day = (iso: string): number => serial(iso) ?? Number.NaN;

/** 44 on the course's first day. */
export const YOUNG: Line = { birth: day("1979-05-15"), start: day("2024-05-13"), end: day("2024-05-26") };
/** Dated by the list of courses, or by what stands above. */
export const UNDATED: Line = { birth: day("1985-05-20"), start: null, end: null };
/** Named by what stands above. */
export const NAMELESS: Line = { ...UNDATED, course: null };
export const of = (course: string, more: Line = {}): Line => ({ ...UNDATED, course, ...more });
export const WOMAN: Line = { ...YOUNG, birth: day("1975-01-01"), gender: "Nữ" };
export const PLANNED: Line = {
  ...YOUNG,
  position: "Trưởng phòng Sở Nội vụ",
  unit: "Sở Nội vụ tỉnh Lào Cai",
  plannedPost: "Phó Chủ tịch UBND tỉnh",
  plannedTerm: "2021-2026",
};

const TWO_WEEKS = [day("2024-05-13"), day("2024-05-26")] as const;
export const K01: CourseLine = ["K01", "Pháp luật quốc tế", "Pháp", ...TWO_WEEKS, 16];
export const K02: CourseLine = ["K02", "Quản lý đô thị", "Pháp", day("2026-06-10"), day("2026-06-23"), 16];
export const courses = (...lines: readonly CourseLine[]): SheetSnapshot => courseSheet(lines);

const SENDER = "UBND TỈNH LÀO CAI";
export const people = (lines: readonly Line[], options: ListOptions = {}): SheetSnapshot =>
  list(lines, { title: [SENDER, "DANH SÁCH ĐỀ CỬ"], ...options }).sheet;

/** The lines of a list with headings before some of them. */
export function headed(lines: readonly (Line | string | null)[], options: ListOptions = {}): SheetSnapshot {
  const records = lines.filter((line): line is Line => typeof line === "object" && line !== null);
  const { rows } = people(records, options);
  const [above, read] = [rows.slice(0, 3), rows.slice(3)];
  const mixed = lines.map((line) => (line === null ? undefined : typeof line === "string" ? [line] : read.shift()));
  return plainSheet("Đề cử", [...above, ...mixed]);
}

export const LETTER = "(Kèm theo Công văn số 12/UBND-NC ngày 20 tháng 5 năm 2024)";
export const ONE_COURSE = "DANH SÁCH THAM GIA KHÓA BỒI DƯỠNG 01 TỪ NGÀY 13/5/2024 ĐẾN NGÀY 26/5/2024";
export const HEADING = "I. Khóa 1: Cải cách hành chính, từ ngày 13/5/2024 đến ngày 26/5/2024";
export const LATER = HEADING.replaceAll("2024", "2026");
const WITH_YEAR = { title: [SENDER, "KẾ HOẠCH BỒI DƯỠNG NĂM 2024"] };
export const REPEATED = "Pháp luật quốc tế, năm 2023 (ngân sách nhà nước)";

/** Lists that lean on what stands elsewhere, and how they stay decided while nobody touches it. */
export const LEANING = {
  title: [people([NAMELESS], { title: [SENDER, ONE_COURSE] })],
  heading: [headed([HEADING, NAMELESS])],
  headingAndOwn: [headed([HEADING, UNDATED])],
  yearInTitle: [people([of("K01")], WITH_YEAR), courses(["K01", "Luật", "Pháp", "13/5", "26/5", 16])],
  twoSheets: [people([of("K01")]), courses(K01), courseSheet([K01], "Khóa học 2")],
  untold: [people([of("K01")]), courses(["K01", "Luật", "Pháp", day("2025-11-01"), null, 16])],
  ownUntold: [people([{ ...YOUNG, start: day("2025-11-01"), end: null }]), courses(K02)],
  repeated: [people([of("K01", { previous: REPEATED })]), courses(K01)],
  repeatedUnlisted: [people([{ ...YOUNG, course: "Pháp luật quốc tế", previous: REPEATED }]), courses(K02)],
  merged: [
    people([PLANNED, { ...PLANNED, plannedPost: null }], { rest: { merges: [{ top: 3, left: 7, bottom: 4, right: 7 }] } }),
  ],
  byName: [people([of("Pháp luật quốc tế")]), courses(K01, K02)],
} as const satisfies Readonly<Record<string, readonly SheetSnapshot[]>>;
