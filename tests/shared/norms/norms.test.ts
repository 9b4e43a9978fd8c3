/** Norms and rates: none is there until somebody loads it, a sheet of them is read whole or named cell by cell, and a plan is compared by the day. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { contradictions, highestNorm, NO_NORMS, type Norm, type NormTable, rateOn } from "../../../shared/norms/norm.ts";
import { readNorms } from "../../../shared/norms/read-norms.ts";
import { NORM_COLUMNS, normsTemplate, RATE_COLUMNS } from "../../../shared/norms/template.ts";
import { type CellValue, plainSheet, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { workbookOf } from "../../support/new-sheet-snapshot.ts";

const NORM_HEADER = NORM_COLUMNS.map(({ header }) => header);
const RATE_HEADER = RATE_COLUMNS.map(({ header }) => header);
const LODGING: readonly CellValue[] = ["Singapore", "Tiền thuê phòng nghỉ", "A", 90, "TT thử, phụ lục", "01/01/2024", ""];
const CHEAPER: readonly CellValue[] = ["Xin-ga-po", "Thuê phòng nghỉ", "B", 70, "TT thử, phụ lục", "01/01/2024", ""];
const FOOD: readonly CellValue[] = ["Singapore", "Tiền ăn và tiêu vặt", "A", 60, "TT thử, phụ lục", "01/01/2024", "31/12/2024"];
const RATE: readonly CellValue[] = ["USD", 25_000, "02/01/2024", "Thông báo thử"];

const normSheet = (...lines: readonly (readonly CellValue[])[]): SheetSnapshot => plainSheet("Định mức", [NORM_HEADER, ...lines]);
const rateSheet = (...lines: readonly (readonly CellValue[])[]): SheetSnapshot => plainSheet("Tỷ giá", [RATE_HEADER, ...lines]);
const read = (...sheets: readonly SheetSnapshot[]) => readNorms({ sheets, date1904: false });

describe("the import sheet", () => {
  test("is empty as it is written: no number is law until somebody loads it", () => {
    expect(readNorms(workbookOf(normsTemplate().sheets))).toEqual({ ...NO_NORMS, faults: [] });
  });

  test("filled in, is read with its days and the text behind each number", () => {
    expect(read(normSheet(LODGING, FOOD), rateSheet(RATE))).toEqual({
      norms: [
        {
          country: "Singapore",
          item: "lodging",
          standard: "A",
          usdPerDay: 90,
          legalBasis: "TT thử, phụ lục",
          from: "2024-01-01",
          to: null,
        },
        {
          country: "Singapore",
          item: "subsistence",
          standard: "A",
          usdPerDay: 60,
          legalBasis: "TT thử, phụ lục",
          from: "2024-01-01",
          to: "2024-12-31",
        },
      ],
      rates: [{ currency: "USD", vnd: 25_000, on: "2024-01-02", source: "Thông báo thử" }],
      faults: [],
    });
  });

  test.each<[what: string, column: number, value: CellValue, cell: string]>([
    ["no country", 0, "", "A2"],
    ["no item that is known", 1, "Vé máy bay", "B2"],
    ["two items in one", 1, "Tiền phòng và tiền ăn", "B2"],
    ["another standard", 2, "C", "C2"],
    ["no number", 3, "theo thực tế", "D2"],
    ["a number about which it is not sure", 3, "khoảng 90", "D2"],
    ["nothing to pay", 3, 0, "D2"],
    ["no legal basis", 4, "", "E2"],
    ["no first day", 5, "", "F2"],
    ["a year for a day", 5, "2024", "F2"],
    ["an end before the start", 6, "31/12/2023", "G2"],
    ["an end that is no day", 6, "hết năm", "G2"],
  ])("with %s, the line is no norm and its cell is named", (_, column, value, cell) => {
    const { norms, faults } = read(normSheet(LODGING.with(column, value)));
    expect(norms).toEqual([]);
    expect(faults.map((fault) => `${fault.sheet}!${fault.cell}`)).toEqual([`Định mức!${cell}`]);
  });

  test.each<[number, CellValue, string]>([
    [0, "EUR", "A2"],
    [1, "", "B2"],
    [2, "tháng 1", "C2"],
    [3, "", "D2"],
  ])("a rate with %i %j is none", (column, value, cell) => {
    const { rates, faults } = read(rateSheet(RATE.with(column, value)));
    expect([rates, faults.map((fault) => fault.cell)]).toEqual([[], [cell]]);
  });

  test("two norms on one day contradict, however the country is spelt; one after the other do not", () => {
    expect(read(normSheet(LODGING, LODGING.with(0, "Xin-ga-po").with(3, 95))).faults.map(({ cell }) => cell)).toEqual(["F3"]);
    const later = LODGING.with(5, "01/01/2025");
    expect(read(normSheet(LODGING.with(6, "31/12/2024"), later)).faults).toEqual([]);
    expect(contradictions(read(normSheet(LODGING, CHEAPER, FOOD)).norms)).toEqual([]);
  });
});

const TABLE: NormTable = read(normSheet(LODGING, CHEAPER, FOOD), rateSheet(RATE, RATE.with(1, 26_000).with(2, "01/07/2025")));

test("the norm of a day is the higher of both standards, and ends with its last day", () => {
  const most = (item: Norm["item"], on: string) => highestNorm(TABLE, "Xin-ga-po", item, on)?.usdPerDay ?? null;
  expect([most("lodging", "2023-12-31"), most("lodging", "2024-01-01"), most("subsistence", "2024-12-31")]).toEqual([
    null,
    90,
    60,
  ]);
  expect([most("subsistence", "2025-01-01"), highestNorm(TABLE, "Nhật Bản", "lodging", "2024-05-01")]).toEqual([null, null]);
  const rates = ["2024-01-01", "2024-01-02", "2025-07-01"].map((on) => rateOn(TABLE, on)?.vnd ?? null);
  expect(rates).toEqual([null, 25_000, 26_000]);
});

describe("a plan", () => {
  const HEADER = ["Mã khóa", "Tên khóa bồi dưỡng", "Nước", "Từ ngày", "Đến ngày", "Số học viên"];
  const COURSE = ["K01", "Cải cách hành chính", "Singapore", "13/05/2024", "26/05/2024", 16];
  const told = (header: string, value: CellValue, norms?: NormTable, ...more: readonly SheetSnapshot[]) => {
    const sheets = [
      plainSheet("Khóa học", [
        [...HEADER, header],
        [...COURSE, value],
      ]),
      ...more,
    ];
    const check = checkWorkbook({ sheets, date1904: false }, { programme: "qd-1641", ...(norms ? { norms } : {}) });
    return check
      .worded("vi")
      .filter(({ code }) => code.startsWith("common/norm"))
      .map(({ code, severity, cell, message, law }) => ({ code, severity, cell, message, law: law.map(({ cite }) => cite) }));
  };

  test.each(["Tiền thuê phòng nghỉ (USD/ngày)", "Tiền ăn, tiêu vặt (USD/người/ngày)", "Tiền phòng mỗi ngày (triệu đồng)"])(
    "with a column “%s” is told that no norm is loaded, and no number is guessed",
    (header) => {
      const [finding, ...more] = told(header, 90);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ code: "common/norms-missing", severity: "info", cell: "G1" });
      expect(finding?.message).toBe(`Cột “${header}”: chưa nạp định mức cho Singapore, nên mức chi chưa được đối chiếu`);
    },
  );

  test("with an amount in USD is told that no rate is loaded", () => {
    expect(told("Chi phí khác (USD)", 700)).toMatchObject([{ code: "common/norms-missing", cell: "G1" }]);
    expect(told("Chi phí khác (USD)", 700, TABLE)).toEqual([]);
  });

  test.each(["Kinh phí một người (triệu đồng)", "Ghi chú", "Số ngày", "Đến ngày (dự kiến)"])(
    "without such a column (“%s”) hears nothing of it",
    (header) => {
      expect(told(header, 90)).toEqual([]);
    },
  );

  test("within the norm is quiet, above it is asked, with norm, basis and circular", () => {
    expect(told("Tiền thuê phòng nghỉ (USD/ngày)", 90, TABLE)).toEqual([]);
    expect(told("Tiền thuê phòng nghỉ (USD/ngày)", 120, TABLE)).toEqual([
      {
        code: "common/norm-exceeded",
        severity: "confirm",
        cell: "G2",
        message: "120 USD/ngày; định mức cao nhất (A) cho Singapore là 90 USD/ngày, theo TT thử, phụ lục",
        law: ["TT 102/2012/TT-BTC"],
      },
    ]);
  });

  test("in đồng is compared by the rate of the course's first day; without a rate that is said", () => {
    expect(told("Tiền phòng/ngày (nghìn đồng)", 2_250, TABLE)).toEqual([]);
    expect(told("Tiền phòng/ngày (nghìn đồng)", 2_500, TABLE)).toMatchObject([{ code: "common/norm-exceeded" }]);
    const [finding] = told("Tiền phòng/ngày (nghìn đồng)", 2_500, { ...TABLE, rates: [] });
    expect(finding?.message).toContain("chưa nạp tỷ giá");
  });

  test("that carries the import sheet is compared with it, on any door", () => {
    expect(told("Tiền thuê phòng nghỉ (USD/ngày)", 120, undefined, normSheet(LODGING))).toMatchObject([
      { code: "common/norm-exceeded" },
    ]);
  });
});
