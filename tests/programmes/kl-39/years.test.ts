/** Yearly counts in whatever layout, against about 400 and about 500 a year. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import {
  type CellValue,
  cellKey,
  plainSheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../shared/sheet/snapshot.ts";

type Rows = readonly (readonly CellValue[])[];

const bookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets, date1904: false });
const TITLE: Rows = [
  ["BAN TỔ CHỨC", null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
  [],
  ["TỔNG HỢP CHỈ TIÊU BỒI DƯỠNG Ở NƯỚC NGOÀI THEO KẾT LUẬN SỐ 39-KL/TW"],
  [],
];
const sheet = (name: string, rows: Rows, rest: Partial<SheetSnapshot> = {}): SheetSnapshot => plainSheet(name, rows, rest);
const titled = (...rows: Rows): WorkbookSnapshot => bookOf(sheet("Sheet1", [...TITLE, ...rows]));

const totals = (book: WorkbookSnapshot) => checkWorkbook(book).report.totals;
const findings = (book: WorkbookSnapshot): string[] =>
  checkWorkbook(book).report.findings.map(({ severity, code, cell }) => `${severity} ${code.replace("kl-39/", "")} ${cell}`);

/** Trung hạn, ngắn hạn, ngoại ngữ. */
const DATA: readonly (readonly [number, number, number, number])[] = [
  [2023, 40, 250, 120],
  [2024, 38, 255, 118],
  [2025, 41, 240, 121],
  [2026, 50, 300, 150],
];
const KINDS = ["Trung hạn", "Ngắn hạn", "Ngoại ngữ"];
const sum = (line: readonly number[]): number => line.slice(1).reduce((all, one) => all + one, 0);
const across = (kind: number): CellValue[] => DATA.map((line) => line[kind + 1] ?? null);

const LAYOUTS: Readonly<Record<string, WorkbookSnapshot>> = {
  "a line for each year and kind, with its money": titled(
    ["STT", "Năm", "Loại hình bồi dưỡng", "Số lượng cán bộ", "Kinh phí (tỷ đồng)"],
    ...DATA.flatMap(([year, ...counts], index) =>
      counts.map((count, kind) => [3 * index + kind + 1, year, KINDS[kind] ?? "", count, "10,5"]),
    ),
  ),
  "years down, kinds across": titled(["Năm", ...KINDS, "Tổng số", "Ghi chú"], ...DATA.map((line) => [...line, sum(line), null])),
  "years down in words, with a row of column numbers and a total": titled(
    ["STT", "Năm", "Bồi dưỡng trung hạn", "Bồi dưỡng ngắn hạn", "Bồi dưỡng ngoại ngữ", "Tổng cộng"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ...DATA.map(([year, ...counts], index) => [index + 1, `Năm ${year}`, ...counts, sum([year, ...counts])]),
    [null, "Tổng cộng", 169, 1045, 509, 1723],
  ),
  "kinds down, years across": titled(
    ["TT", "Loại hình", ...DATA.map(([year]) => year), "Cộng"],
    ...KINDS.map((kind, at): CellValue[] => [
      at + 1,
      `Bồi dưỡng ${kind.toLowerCase()}`,
      ...across(at),
      across(at).reduce<number>((all, one) => all + Number(one), 0),
    ]),
    [null, "Tổng số", ...DATA.map(sum), 1723],
  ),
  "kinds down, years across in words over two rows": bookOf(
    sheet(
      "Sheet1",
      [
        ...TITLE,
        ["Nội dung", "Số người cử đi", null, null, null],
        [null, "Năm 2023", "Năm 2024", "Năm 2025", "Năm 2026"],
        ...KINDS.map((kind, at): CellValue[] => [kind, ...across(at)]),
      ],
      { merges: [{ top: 4, left: 1, bottom: 4, right: 4 }] },
    ),
  ),
  "a line for each year and kind, the year merged down": bookOf(
    sheet(
      "Sheet1",
      [
        ...TITLE,
        ["Năm", "Loại hình", "Số người"],
        ...DATA.flatMap(([year, ...counts]) =>
          counts.map((count, at): CellValue[] => [at === 0 ? year : null, KINDS[at] ?? null, count]),
        ),
      ],
      { merges: DATA.map((_, index) => ({ top: 5 + 3 * index, left: 0, bottom: 7 + 3 * index, right: 0 })) },
    ),
  ),
  "years as headings": titled(
    ["STT", "Loại hình", "Số lượng"],
    ...DATA.flatMap(
      ([year, ...counts]): Rows => [[`Năm ${year}`], ...counts.map((count, at) => [at + 1, KINDS[at] ?? null, count])],
    ),
  ),
  "one sheet for each year": bookOf(
    ...DATA.map(([year, ...counts]) =>
      sheet(`KL39 ${year}`, [
        ...TITLE,
        ["Loại hình", "Số người", "Ghi chú"],
        ...counts.map((count, at) => [KINDS[at] ?? null, count, null]),
      ]),
    ),
  ),
  "what is planned and what was reached": titled(
    ["Năm", "KH trung hạn", "KH ngắn hạn", "KH ngoại ngữ", "TH trung hạn", "TH ngắn hạn", "TH ngoại ngữ"],
    ...DATA.map(([year, ...counts]) => [year, ...counts, ...counts]),
  ),
  "without diacritics": titled(
    ["Nam", "Trung han", "Ngan han", "Ngoai ngu", "Tong so"],
    ...DATA.map((line) => [...line, sum(line)]),
  ),
  "the total before its parts, “Trong đó” over them": bookOf(
    sheet(
      "Sheet1",
      [
        ...TITLE,
        ["Năm", "Tổng số", "Trong đó", null, null],
        [null, null, ...KINDS],
        ...DATA.map((line) => [line[0], sum(line), ...line.slice(1)]),
      ],
      {
        merges: [
          { top: 4, left: 0, bottom: 5, right: 0 },
          { top: 4, left: 1, bottom: 5, right: 1 },
          { top: 4, left: 2, bottom: 4, right: 4 },
        ],
      },
    ),
  ),
  "what each kind is, in its header": titled(
    ["Năm", "Trung hạn (khoảng 3 tháng)", "Ngắn hạn (khoảng 2 tuần)", "Ngoại ngữ (4 tháng trong nước)", "Tổng số (người)"],
    ...DATA.map((line) => [...line, sum(line)]),
  ),
  "agencies down, years over kinds": bookOf(
    sheet(
      "Sheet1",
      [
        ...TITLE,
        ["STT", "Cơ quan, đơn vị", ...DATA.flatMap(([year]) => [`Năm ${year}`, null, null])],
        [null, null, ...DATA.flatMap(() => KINDS)],
        [1, "Bộ A", ...DATA.flatMap(([, ...counts]) => counts.map((count) => count - 10))],
        [2, "Bộ B", ...DATA.flatMap(([, ...counts]) => counts.map(() => 10))],
        [null, "Tổng cộng", ...DATA.flatMap(([, ...counts]) => counts)],
      ],
      { merges: DATA.map((_, at) => ({ top: 4, left: 2 + 3 * at, bottom: 4, right: 4 + 3 * at })) },
    ),
  ),
  "periods as headings, with their sums": titled(
    ["Năm", ...KINDS, "Tổng"],
    ["Giai đoạn 2023-2025"],
    ...DATA.slice(0, 3).map((line) => [...line, sum(line)]),
    ["Cộng giai đoạn 2023-2025", 119, 745, 359, 1223],
    ["Giai đoạn 2026-2030"],
    ...DATA.slice(3).map((line) => [...line, sum(line)]),
  ),
  "khoảng before the numbers": titled(
    ["Năm", ...KINDS],
    ...DATA.map(([year, ...counts]) => [year, ...counts.map((count) => `khoảng ${count}`)]),
  ),
};

describe.each(Object.entries(LAYOUTS))("%s", (_, book) => {
  test("every year has its sum and its target, and nothing is asked", () => {
    expect(checkWorkbook(book).report.programme?.id).toBe("kl-39");
    expect(totals(book)).toMatchObject({
      2023: { target: 400, sum: 410 },
      2024: { target: 400, sum: 411 },
      2025: { target: 400, sum: 402 },
      2026: { target: 500, sum: 500 },
      people: 1723,
      by_kind: { trung_han: 169, ngan_han: 1045, ngoai_ngu: 509 },
    });
    expect(findings(book).filter((finding) => !finding.startsWith("info"))).toEqual([]);
  });
});

const year = (...line: readonly CellValue[]) => titled(["Năm", ...KINDS, "Tổng số"], line);

describe("khoảng at its border", () => {
  test.each<readonly [CellValue[], string[]]>([
    [[2023, 40, 240, 120, 400], []],
    [[2023, 38, 237, 114], ["confirm kind-not-about-target C6"]],
    [[2023, 42, 255, 123, 420], []],
    [[2023, 42, 257, 122, 421], ["confirm year-not-about-target E6"]],
    [[2023, 37, 250, 120, 407], ["confirm kind-not-about-target B6"]],
    [
      [2025, 50, 300, 150, 500],
      [
        "confirm kind-not-about-target B6",
        "confirm kind-not-about-target C6",
        "confirm kind-not-about-target D6",
        "confirm year-not-about-target E6",
      ],
    ],
    [[2026, 50, 300, 150, 500], []],
    [
      [2026, 40, 250, 120, 410],
      [
        "confirm kind-not-about-target B6",
        "confirm kind-not-about-target C6",
        "confirm kind-not-about-target D6",
        "confirm year-not-about-target E6",
      ],
    ],
    [[2031, 10, 10, 10, 30], ["info year-without-target E6"]],
    [[2022, 40, 250, 120, 410], []],
  ])("%j: %j", (line, expected) => expect(findings(year(...line)).sort()).toEqual(expected));
});

describe("totals that are typed", () => {
  test("one that is not the sum of its year is asked about, and can be mended", () => {
    const { findings: found } = checkWorkbook(year(2023, 40, 250, 120, 400)).report;
    expect(found.map(({ code, cell, fix }) => [code, cell, fix])).toEqual([
      ["common/total-differs", "E6", [{ cell: "E6", before: 400, after: 410 }]],
    ]);
  });

  test("a formula without its value is calculated", () => {
    const rows: Rows = [...TITLE, ["Năm", ...KINDS, "Tổng số"], [2023, 40, 250, 120, null]];
    const book = bookOf(sheet("Sheet1", rows, { formulas: new Map([[cellKey(5, 4), "B6+C6+D6"]]) }));
    expect([findings(book), totals(book)[2023]]).toEqual([[], { target: 400, sum: 410 }]);
  });

  test("a total below several years is of its column", () => {
    const book = titled(
      ["Năm", ...KINDS, "Tổng số"],
      [2023, 40, 250, 120, 410],
      [2024, 40, 250, 120, 410],
      ["Tổng cộng", 80, 501, 240, 820],
    );
    expect(findings(book)).toEqual(["confirm common/total-differs C8"]);
  });

  test("a year of which only the total is known counts with it", () => {
    expect(totals(titled(["Năm", ...KINDS, "Tổng số"], [2027, null, null, null, 500]))).toMatchObject({
      2027: { target: 500, sum: 500 },
    });
  });
});

describe("who is not counted", () => {
  const header = ["Năm", ...KINDS, "Mời chuyên gia, diễn giả vào Việt Nam", "Tổng số"];
  test("people trained at home by invited experts stand apart", () => {
    const book = titled(header, [2023, 40, 250, 120, 60, 410]);
    expect(totals(book)).toMatchObject({ 2023: { target: 400, sum: 410 }, people: 410, invited_speakers: 60 });
    expect(findings(book)).toEqual(["info speakers-not-counted E6"]);
  });

  test("a total that holds them is asked about", () => {
    expect(findings(titled(header, [2023, 40, 250, 120, 60, 470]))).toEqual([
      "confirm speakers-in-total F6",
      "info speakers-not-counted E6",
    ]);
  });

  test("one agency's own numbers are not the country's", () => {
    const rows: Rows = [
      ["TỈNH ỦY LÀO CAI"],
      ["BAN TỔ CHỨC"],
      ["CHỈ TIÊU THEO KẾT LUẬN SỐ 39-KL/TW"],
      ["Năm", ...KINDS],
      [2024, 1, 6, 2],
    ];
    expect(findings(bookOf(sheet("Sheet1", rows)))).toEqual(["info one-unit-only null"]);
  });

  test("a summary that repeats the other sheets counts nobody twice", () => {
    const one = (name: string, counts: readonly number[]) => sheet(name, [...TITLE, ["Năm", ...KINDS], [2023, ...counts]]);
    const book = bookOf(one("Bộ A", [10, 100, 60]), one("Bộ B", [30, 150, 60]), one("Tổng hợp", [40, 250, 120]));
    expect(totals(book)).toMatchObject({ 2023: { target: 400, sum: 410 }, people: 410 });
    expect(findings(book)).toEqual(["info table-repeats-others null"]);
  });

  test("no half people, nobody below nought", () => {
    expect(findings(year(2023, 40.5, 250, 120, 410.5))).toContain("block count-impossible B6");
    expect(findings(year(2023, -40, 250, 120, 330))).toContain("block count-impossible B6");
    expect(findings(year(2023, "nhiều", 250, 120, null))).toContain("confirm count-unclear B6");
  });
});

test("a target that the table itself states is the conclusion's, or is asked about", () => {
  const of = (goal: number) => titled(["Năm", ...KINDS, "Tổng số", "Chỉ tiêu"], [2023, 40, 250, 120, 410, goal]);
  expect([400, 410].flatMap((goal) => findings(of(goal)))).toEqual([]);
  expect(findings(of(450))).toEqual(["confirm stated-target-differs F6"]);
});

describe("courses", () => {
  const header = [
    "STT",
    "Tên khóa bồi dưỡng",
    "Nước",
    "Từ ngày",
    "Đến ngày",
    "Số ngày học tập",
    "Số ngày khảo sát thực tế",
    "Số học viên",
    "Hình thức",
  ];
  const of = (...line: readonly CellValue[]) => titled(header, [1, ...line]);
  test.each<readonly [CellValue[], string[]]>([
    [["Quản lý phát triển bền vững", "Nhật Bản", "01/9/2024", "14/9/2024", 8, 4, 18, "Trực tiếp"], []],
    [
      ["Quản lý phát triển bền vững", "Nhật Bản", "01/9/2024", "14/9/2024", 12, 0, 18, "Trực tiếp"],
      ["confirm study-and-survey G6"],
    ],
    [
      ["Quản lý phát triển bền vững", "Nhật Bản", "01/9/2024", "14/9/2024", null, 4, 18, "Trực tiếp"],
      ["confirm study-and-survey F6"],
    ],
    [["Nghệ thuật cắm hoa", "Nhật Bản", "01/9/2024", "14/9/2024", 8, 4, 18, "Trực tiếp"], ["info content-not-named B6"]],
    [["Kỹ năng lãnh đạo", "Nhật Bản", "01/9/2024", "14/9/2024", 8, 4, 18, "Tự do"], ["info form-not-named I6"]],
    [["Mời chuyên gia thuyết trình về kinh tế", "Việt Nam", "01/9/2024", "02/9/2024", 2, 0, 100, "Trực tiếp"], []],
  ])("%j: %j", (line, expected) => expect(findings(of(...line))).toEqual(expected));
});
