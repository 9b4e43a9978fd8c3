/** People at the borders of the scheme, on any sheet and as they are sent: the same decisions, and the same is blocked and asked. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, type Day, day, isoDay, partsOf } from "../../../../shared/sheet/day.ts";
import { sendingFaults } from "../../../support/sending-faults.ts";
import { courseSheet, type Field, type Line, list, workbook } from "../sheets.ts";

const typed = (on: Day): string => {
  const { year, month, day: date } = partsOf(on);
  return `${String(date).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
};
const byMonth = (on: Day): string => isoDay(on).slice(0, 7).split("-").reverse().join("/");
const byYear = (on: Day): string => isoDay(on).slice(0, 4);

const start = fc
  .tuple(
    fc.constantFrom("2023-01-01", "2024-02-29", "2024-05-13", "2025-06-30", "2025-07-01", "2025-12-19", "2022-12-31"),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([iso, days]) => addDays(day(iso), days));
const nights = fc.constantFrom(13, 13, 13, 8, 9, 15, 16, 28, 29, 30, -1);

/** Around the 45th birthday, a retirement that just reaches the term's end or the service asked for, and what cannot be. */
const birth = (from: Day) =>
  fc
    .tuple(
      fc.constantFrom(
        addMonths(from, -45 * 12),
        day("1968-09-30"),
        day("1972-05-31"),
        day("1972-12-31"),
        day("1964-03-31"),
        day("1980-02-29"),
        addMonths(from, -12 * 12),
      ),
      fc.integer({ min: -1, max: 1 }),
      fc.constantFrom(
        typed,
        typed,
        typed,
        typed,
        byMonth,
        byYear,
        () => "",
        () => "31/02/1985",
        () => "không rõ",
      ),
    )
    .map(([around, days, form]) => form(addDays(around, days)));

const POSTS = [
  "Phó Chủ tịch UBND tỉnh",
  "Phó Chủ tịch HĐND tỉnh Lào Cai",
  "Quyền Phó Chủ tịch UBND tỉnh",
  "Phó Chủ tịch UBND thành phố Huế",
  "Giám đốc Sở Nội vụ",
  "Chuyên viên Sở Nội vụ",
  "Giám đốc Bệnh viện đa khoa tỉnh",
  "",
];
const COURSE_TIMES: readonly ((from: Day, to: Day) => Line)[] = [
  (from, to) => ({ start: typed(from), end: typed(to) }),
  (from, to) => ({ start: typed(from), end: typed(to) }),
  (from) => ({ start: typed(from), end: "" }),
  (from) => ({ start: `khoảng tháng ${byMonth(from)}`, end: "" }),
  () => ({ start: "Quý III/2024", end: "Quý III/2024" }),
  () => ({ start: "chưa rõ", end: "" }),
  () => ({ start: "", end: "" }),
];

const line: fc.Arbitrary<Line> = start.chain((from) =>
  fc
    .record({
      birth: birth(from),
      gender: fc.constantFrom("Nam", "Nữ", "Nữ", ""),
      personId: fc.constantFrom(null, null, "010085000001", "010185000002", 10085000001, "12345"),
      name: fc.constantFrom(undefined, undefined, undefined, "Lý Công Sơn", ""),
      position: fc.constantFrom(...POSTS.slice(0, 2), ...POSTS),
      plannedPost: fc.constantFrom("", "Phó Chủ tịch UBND tỉnh", "Phó Trưởng đoàn ĐBQH tỉnh", "Không"),
      plannedTerm: fc.constantFrom("", "2021-2026", "2025-2030", "2016-2021"),
      rating: fc.constantFrom("HTTNV", "HTTNV", "HTXS", "HTNV", "Không hoàn thành nhiệm vụ", "", "tốt đẹp", "2020: HTT"),
      discipline: fc.constantFrom("Không", "", "Khiển trách", "Đang xem xét kỷ luật", "Khiển trách, đã hết thời hạn"),
      course: fc.constantFrom("K01", "K01", "K02", "Cải cách hành chính", ""),
      time: fc.tuple(fc.constantFrom(...COURSE_TIMES), nights).map(([time, days]) => time(from, addDays(from, days))),
      previous: fc.constantFrom("Chưa", "", "Cải cách hành chính (NSNN, 2023)", "Chính phủ số, năm 2023"),
      extension: fc.constantFrom("", "", "QĐ 12-QĐ/TW ngày 03/02/2024"),
      notes: fc.constantFrom("", "", "", "Rút", "Dự bị", "Viên chức"),
      cost: fc.constantFrom(182, 182, null, 0, 182_000_000, 0.001),
      unit: fc.constantFrom("UBND tỉnh Lào Cai", "Sở Nội vụ", "UBND tỉnh Yên Bái", "UBND thành phố Huế"),
    })
    .map(({ time, name, ...rest }): Line => ({ ...rest, ...time, ...(name === undefined ? {} : { name }) })),
);

const LETTERS = [[], [], ["Kèm theo Công văn số 12/UBND-NC ngày 15 tháng 4 năm 2024"]];
const WITHOUT: readonly (readonly Field[])[] = [[], [], [], ["rating"], ["discipline"], ["birth"], ["course"], ["previous"]];
const COURSES = [
  [],
  [courseSheet([["K01", "Quản lý công", "Nhật Bản", "13/05/2024", "26/05/2024", 15]])],
  [courseSheet([["K01", "Quản lý công", "Nhật Bản", "tháng 5/2024", "tháng 6/2024", 15]])],
  [courseSheet([["K02", "Chính phủ số", "Pháp", "26/05/2024", "13/05/2024", 15]])],
];
const plan = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 9 }),
  letter: fc.constantFrom(...LETTERS),
  without: fc.constantFrom(...WITHOUT),
  courses: fc.constantFrom(...COURSES),
  asOf: fc.constantFrom(undefined, undefined, "2024-01-01", "2025-08-01", "2020-01-01"),
  termEnd: fc.constantFrom("2030-09-30", "2031-03-31"),
});

test("on a sheet and as they are sent", async ({ annotate }) => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  await annotate(`seed ${seed}`);
  await fc.assert(
    fc.asyncProperty(plan, async ({ lines, letter, without, courses, asOf, termEnd }) => {
      const { sheet } = list(lines, { title: ["UBND TỈNH LÀO CAI", ...letter], without });
      const options = { programme: "qd-1641", options: { termEnd }, ...(asOf === undefined ? {} : { asOf }) };
      expect(await sendingFaults(workbook(sheet, ...courses), options)).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 400), seed },
  );
});
