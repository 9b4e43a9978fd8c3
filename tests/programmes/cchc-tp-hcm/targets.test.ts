/** The levels of the ten targets at their borders, and what is said where nobody can tell. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import { bookOf, findings, type Rows, sheetOf, TITLE, totals } from "./sheets.ts";

const HEADER = [
  "Mã",
  "Chỉ tiêu",
  "KH 2023",
  "TH 2023",
  "Trên tổng",
  "KH 2024",
  "TH 2024",
  "Trên tổng",
  "KH 2025",
  "TH 2025",
  "Trên tổng",
];
const YEARS = [2023, 2024, 2025];

/** One target with one year's figures. */
function one(code: string, year: number, done: CellValue, of: CellValue = null, plan: CellValue = null) {
  const at = 2 + 3 * YEARS.indexOf(year);
  const line: CellValue[] = [code, `Chỉ tiêu ${code}`, ...Array.from({ length: 9 }, () => null)];
  line.splice(at, 3, plan, done, of);
  return bookOf(sheetOf("Chỉ tiêu", [...TITLE, HEADER, line]));
}

type Case = readonly [
  code: string,
  year: number,
  done: CellValue,
  of: CellValue,
  expected: "met" | "not_met" | "undetermined" | "nothing",
];

describe("a level at its border", () => {
  test.each<Case>([
    ["T1", 2023, 80, 100, "not_met"],
    ["T1", 2023, 81, 100, "met"],
    ["T1", 2023, 1200, 1500, "not_met"],
    ["T1", 2023, 1201, 1500, "met"],
    ["T1", 2024, 90, 100, "not_met"],
    ["T2", 2024, 451, 500, "met"],
    ["T2", 2025, 500, 500, "met"],
    ["T2", 2025, 499, 500, "not_met"],
    ["T3", 2023, 1, 100, "nothing"],
    ["T3", 2024, 8001, 10_000, "met"],
    ["T4", 2025, 1499, 1500, "not_met"],
    ["T5a", 2023, 9, null, "not_met"],
    ["T5a", 2023, 10, null, "met"],
    ["T5b", 2024, 4, null, "not_met"],
    ["T5b", 2024, 5, null, "met"],
    ["T6", 2024, 3, null, "nothing"],
    ["T6", 2025, 49, null, "not_met"],
    ["T6", 2025, 50, null, "met"],
    ["T7", 2025, 0, null, "not_met"],
    ["T8", 2023, 1, null, "met"],
    ["T9", 2025, "Chưa tổ chức", null, "not_met"],
    ["T9", 2025, "Có", null, "met"],
    ["T10", 2024, 0, null, "not_met"],
    ["T10", 2024, 1, null, "undetermined"],
    ["T1", 2023, null, 100, "nothing"],
  ])("%s of %d: %j of %j is %s", (code, year, done, of, expected) => {
    const found = totals(one(code, year, done, of));
    for (const kind of ["met", "not_met", "undetermined"])
      expect(found[kind], kind).toEqual(kind === expected ? [`${code}/${year}`] : []);
  });
});

describe("percentages", () => {
  test.each<readonly [CellValue, CellValue, string]>([
    ["80%", null, "not_met"],
    ["80,01%", null, "undetermined"],
    ["trên 80%", null, "undetermined"],
    ["khoảng 80%", null, "undetermined"],
    ["80%", 500, "not_met"],
    [0.8, 500, "not_met"],
    ["80/100", null, "not_met"],
    ["81/100 (81%)", null, "met"],
    ["81% (81/100)", null, "met"],
    [410, null, "undetermined"],
  ])("T2 of 2023: %j of %j is %s", (done, of, expected) => {
    expect(totals(one("T2", 2023, done, of))[expected]).toEqual(["T2/2023"]);
  });

  test.each<readonly [string, Rows[number], string[]]>([
    ["80 under (%)", [80, 85, 100], ["T2/2023", "T2/2024"]],
    ["0,8 under (%)", [0.8, 0.91, 1], ["T2/2023"]],
    ["80,01 under (%)", [80.01, 90.01, 99.99], ["T2/2025"]],
  ])("%s", (_, figures, expected) => {
    const header = ["Mã", "Chỉ tiêu", "Tỷ lệ 2023 (%)", "Tỷ lệ 2024 (%)", "Tỷ lệ 2025 (%)"];
    const book = bookOf(sheetOf("Chỉ tiêu", [...TITLE, header, ["T2", "Lãnh đạo được bồi dưỡng", ...figures]]));
    expect(totals(book).not_met).toEqual(expected);
  });

  test("a whole is never taken from another year", () => {
    const line = ["T2", "Lãnh đạo được bồi dưỡng", null, 410, 500, null, 460, null, null, null, null];
    const book = bookOf(sheetOf("Chỉ tiêu", [...TITLE, HEADER, line]));
    expect(totals(book)).toMatchObject({ met: ["T2/2023"], undetermined: ["T2/2024"] });
    expect(findings(book)).toEqual(["confirm whole-missing G7 T2/2024"]);
  });
});

describe("what contradicts itself", () => {
  test.each<readonly [string, ReturnType<typeof one>, string[]]>([
    ["more than all", one("T2", 2023, 510, 500), ["confirm more-than-all D7 T2/2023"]],
    ["more than 100%", one("T2", 2023, "105%"), ["confirm more-than-all D7 T2/2023"]],
    ["a share that its numbers do not give", one("T2", 2023, "410/500 (90%)"), ["confirm share-differs D7 T2/2023"]],
    ["a share rounded to whole percents", one("T2", 2023, "413/500 (83%)"), []],
    ["fewer than nobody", one("T5a", 2023, -1), ["block figure-impossible D7", "confirm target-not-met D7 T5a/2023"]],
    ["half a class", one("T7", 2023, 0.5), ["block figure-impossible D7", "confirm target-not-met D7 T7/2023"]],
    ["what nobody can read", one("T5a", 2023, "nhiều"), ["confirm figure-unclear D7"]],
  ])("%s", (_, book, expected) => expect(findings(book)).toEqual(expected));

  test.each<readonly [CellValue, string[]]>([
    ["trên 80%", []],
    ["> 80%", []],
    ["85%", []],
    ["80%", ["info own-plan-at-border C7 T2/2023"]],
    [80, ["info own-plan-at-border C7 T2/2023"]],
    [0.8, ["info own-plan-at-border C7 T2/2023"]],
    ["70%", ["confirm own-plan-below C7 T2/2023"]],
    ["khoảng 80%", ["confirm own-plan-below C7 T2/2023"]],
  ])("its own plan of %j for “over 80%%”", (plan, expected) => {
    expect(findings(one("T2", 2023, 410, 500, plan))).toEqual(expected);
  });

  test("a cumulative number that falls: perhaps each year's own, and then enough", () => {
    const of = (...done: readonly number[]) =>
      bookOf(
        sheetOf("Chỉ tiêu", [...TITLE, HEADER, ["T6", "Chuyên gia về CCHC", ...done.flatMap((count) => [null, count, null])]]),
      );
    expect(findings(of(20, 38, 50))).toEqual([]);
    expect(findings(of(20, 15, 10))).toEqual([
      "confirm target-not-met J7 T6/2025",
      "confirm cumulative-falls G7 T6/2024",
      "confirm cumulative-falls J7 T6/2025",
    ]);
    expect(totals(of(30, 15, 10))).toMatchObject({ not_met: [], undetermined: ["T6/2025"] });
  });
});

test("the plan's own words in full are recognised without codes", () => {
  const lines = [
    "Cơ quan chuyên môn thuộc UBND Thành phố và 22 phòng nội vụ bố trí ít nhất 1 vị trí, việc làm công tác CCHC trong bảng mô tả vị trí việc làm",
    "Cán bộ, công chức lãnh đạo các sở - ngành, UBND cấp huyện và UBND các cấp được bồi dưỡng, tập huấn về công tác cải cách hành chính",
    "Công chức, viên chức làm công tác CCHC được cung cấp các kiến thức, kỹ năng cần thiết",
    "Được tiếp cận các tài liệu, bài giảng điện tử; trao đổi trực tiếp kinh nghiệm với các tỉnh và các mô hình của các nước phát triển",
    "Công chức, viên chức làm công tác CCHC được quy hoạch chức danh lãnh đạo",
    "Công chức, viên chức được luân chuyển, bổ nhiệm giữ chức vụ lãnh đạo",
    "Đào tạo, bồi dưỡng ít nhất 50 người trở thành các chuyên gia về CCHC",
    "Mỗi năm tổ chức ít nhất 1 lớp bồi dưỡng ở nước ngoài về CCHC, ưu tiên công chức không giữ chức vụ lãnh đạo",
    "Mỗi năm tổ chức ít nhất 1 lớp bồi dưỡng về CCHC ở trong nước theo phương pháp trực tiếp kết hợp với trực tuyến",
    "Hàng năm tổ chức tập huấn, trao đổi, hướng dẫn nghiệp vụ về CCHC",
    "Mỗi năm tổ chức ít nhất 1 đoàn công tác nghiên cứu, trao đổi kinh nghiệm ở các tỉnh, Thành phố có kết quả chỉ số CCHC cấp tỉnh cao hơn",
  ];
  const book = bookOf(
    sheetOf("Chỉ tiêu", [
      ...TITLE,
      ["STT", "Chỉ tiêu", "TH 2025", "Tổng"],
      ...lines.map((line, index) => [index + 1, line, 0, 100]),
    ]),
  );
  const codes = ["T1", "T2", "T3", "T4", "T5a", "T5b", "T6", "T7", "T8", "T9", "T10"];
  expect(totals(book).not_met).toEqual(codes.map((code) => `${code}/2025`));
});

describe("lists", () => {
  const CLASSES = ["STT", "Tên lớp bồi dưỡng", "Năm", "Nước", "Hình thức", "Số học viên"];
  const TITLED: Rows = [["DANH MỤC LỚP BỒI DƯỠNG VỀ CẢI CÁCH HÀNH CHÍNH"], []];
  const classes = (...lines: Rows) => bookOf(sheetOf("Lớp", [...TITLED, CLASSES, ...lines]));

  test("classes abroad are counted for T7, blended ones at home for T8", () => {
    const book = classes(
      [1, "Quản trị công", 2023, "Singapore", "Trực tiếp", 20],
      [2, "Kỹ năng CCHC", 2023, "Trong nước", "Trực tiếp kết hợp trực tuyến", 100],
      [3, "Kỹ năng số", 2024, "TP.HCM", "Trực tiếp", 50],
    );
    expect(totals(book)).toMatchObject({
      not_met: ["T7/2024", "T8/2024"],
      people: 170,
      classes_abroad: { 2023: 1 },
      classes_blended: { 2023: 1 },
    });
    expect(findings(book)).toEqual([
      "confirm year-without null T7/2024",
      "confirm year-without null T8/2024",
      "info class-not-blended E6",
    ]);
  });

  test("a list that has one of each kind every year is silent, whatever the words of its places", () => {
    const lines = [2023, 2024, 2025].flatMap(
      (year): Rows => [
        [null, "Lớp CCHC ở nước ngoài", year, "Hàn Quốc", "Tập trung", 15],
        [null, "Lớp CCHC trong nước", year, "Học viện Cán bộ TP.HCM", "Kết hợp trực tiếp và trực tuyến", 80],
      ],
    );
    expect(findings(classes(...lines))).toEqual([]);
  });

  test("the tracking table and the list must agree", () => {
    const tracking = sheetOf("Chỉ tiêu", [...TITLE, ["Mã", "Chỉ tiêu", "TH 2023"], ["T7", "Lớp bồi dưỡng ở nước ngoài", 2]]);
    const list = sheetOf("Lớp", [...TITLED, CLASSES, [1, "Quản trị công", 2023, "Singapore", "Trực tiếp", 20]]);
    expect(findings(bookOf(tracking, list))).toEqual(["confirm list-differs C7 T7/2023"]);
  });

  const VISITS = ["STT", "Tỉnh, thành phố đến", "Năm", "Chỉ số CCHC của tỉnh", "Chỉ số CCHC của Thành phố"];
  test("a visit counts for T10 where the province's index is better", () => {
    const book = bookOf(
      sheetOf("Chỉ tiêu", [...TITLE, ["Mã", "Chỉ tiêu", "TH 2023", "TH 2024", "TH 2025"], ["T10", "Đoàn nghiên cứu", 1, 0, 1]]),
      sheetOf("Đoàn", [
        ["ĐOÀN NGHIÊN CỨU VỀ CẢI CÁCH HÀNH CHÍNH"],
        [],
        VISITS,
        [1, "Quảng Ninh", 2023, 90.1, 86.5],
        [2, "Hải Phòng", 2024, 85, 86.5],
        [3, "Đà Nẵng", 2025, null, 86.5],
      ]),
    );
    expect(totals(book)).toMatchObject({
      met: ["T10/2023"],
      not_met: ["T10/2024"],
      undetermined: ["T10/2025"],
      study_visits: { 2023: 1 },
    });
    expect(findings(book)).toEqual([
      "confirm target-not-met D7 T10/2024",
      "confirm index-not-better D5",
      "info index-missing E7 T10/2025",
      "info visit-without-index B6",
    ]);
  });
});

test("a year after 2025 and a row that is none of the ten ask nothing", () => {
  const book = bookOf(
    sheetOf("Chỉ tiêu", [
      ...TITLE,
      ["Mã", "Chỉ tiêu", "TH 2026", "Tổng"],
      ["T1", "Vị trí việc làm", 1, 100],
      [null, "Thực hành 5S", 3, null],
    ]),
  );
  expect(totals(book).not_met).toEqual([]);
  expect(findings(book)).toEqual(["info target-not-known null"]);
});

test("a list of nominees of another scheme stays with that scheme", () => {
  const header = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị", "Khóa bồi dưỡng", "Từ ngày", "Đến ngày"];
  const line = [
    1,
    "Nguyễn Văn An",
    "01/02/1982",
    "Nam",
    "Phó Giám đốc",
    "Sở Nội vụ",
    "Cải cách hành chính",
    "13/05/2024",
    "26/05/2024",
  ];
  const book = bookOf(
    sheetOf("DS", [["DANH SÁCH CỬ THAM GIA KHÓA BỒI DƯỠNG VỀ CẢI CÁCH HÀNH CHÍNH Ở NƯỚC NGOÀI"], [], header, line]),
  );
  expect(checkWorkbook(book).report.programme?.id).toBe("qd-1641");
});
