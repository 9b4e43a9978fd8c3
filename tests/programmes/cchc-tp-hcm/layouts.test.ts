/** The ten targets in whatever layout: the same figures give the same answer. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import type { CellValue, WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { bookOf, type Figures, NOT_MET, type Rows, SAMPLE, sheetOf, TITLE, totals, YEARS } from "./sheets.ts";

const wide = (header: Rows, line: (one: Figures, index: number) => CellValue[], title: Rows = TITLE): Rows => [
  ...title,
  ...header,
  ...SAMPLE.map(line),
];
const flat = ({ years }: Figures): CellValue[] => years.flat();

/** "1.201", as some sheets keep their numbers. */
const asText = (value: CellValue): CellValue =>
  typeof value === "number" ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ".") : value;

const LAYOUTS: Readonly<Record<string, WorkbookSnapshot>> = {
  "codes and names, plans first, then what was reached with its whole": bookOf(
    sheetOf(
      "Chỉ tiêu",
      wide(
        [
          [
            "Mã",
            "Chỉ tiêu",
            "Đơn vị tính",
            "KH 2023",
            "KH 2024",
            "KH 2025",
            "TH 2023",
            "Trên tổng",
            "TH 2024",
            "Trên tổng",
            "TH 2025",
            "Trên tổng",
          ],
        ],
        ({ code, name, unit, years }) => [
          code,
          name,
          unit,
          ...years.map(([plan]) => plan),
          ...years.flatMap(([, done, of]) => [done, of]),
        ],
      ),
    ),
  ),
  "names without codes, years over KH, TH and Tổng, merged": bookOf(
    sheetOf(
      "Theo dõi",
      wide(
        [
          ["STT", "Chỉ tiêu", "Năm 2023", null, null, "Năm 2024", null, null, "Năm 2025", null, null, "Ghi chú"],
          [null, null, "KH", "TH", "Tổng", "KH", "TH", "Tổng", "KH", "TH", "Tổng", null],
        ],
        (one, index) => [index + 1, one.name, ...flat(one)],
      ),
      [2, 5, 8].map((left) => ({ top: 5, left, bottom: 5, right: left + 2 })),
    ),
  ),
  "the same without merged cells, years as numbers, words in full": bookOf(
    sheetOf(
      "Theo dõi",
      wide(
        [
          ["Mã số", "Nội dung chỉ tiêu", 2023, null, null, 2024, null, null, 2025, null, null],
          [
            null,
            null,
            "Kế hoạch",
            "Thực hiện",
            "Tổng số",
            "Kế hoạch",
            "Thực hiện",
            "Tổng số",
            "Kế hoạch",
            "Thực hiện",
            "Tổng số",
          ],
        ],
        (one) => [one.code, one.name, ...flat(one)],
      ),
    ),
  ),
  "a line for each target and year": bookOf(
    sheetOf("Chỉ tiêu", [
      ...TITLE,
      ["STT", "Mã", "Chỉ tiêu", "Năm", "Kế hoạch", "Thực hiện", "Trên tổng số", "Ghi chú"],
      ...SAMPLE.flatMap(({ code, name, years }) =>
        years.map((figures, index) => [null, code, name, YEARS[index] ?? null, ...figures]),
      ),
    ]),
  ),
  "years as headings between the lines": bookOf(
    sheetOf("Chỉ tiêu", [
      ...TITLE,
      ["STT", "Chỉ tiêu", "ĐVT", "KH", "TH", "Tổng số"],
      ...YEARS.flatMap((year, at) => [
        [`Năm ${year}`],
        ...SAMPLE.map(({ name, unit, years }, index): CellValue[] => [index + 1, name, unit, ...(years[at] ?? [])]),
      ]),
    ]),
  ),
  "one sheet for each year, named after it": bookOf(
    ...YEARS.map((year, at) =>
      sheetOf(
        `Năm ${year}`,
        wide([["Mã", "Chỉ tiêu", "KH", "TH", "Tổng số"]], ({ code, name, years }) => [code, name, ...(years[at] ?? [])]),
      ),
    ),
  ),
  "one sheet for each year, the year in its title": bookOf(
    ...YEARS.map((year, at) =>
      sheetOf(
        `Biểu ${at + 1}`,
        wide(
          [["Ký hiệu", "Chỉ tiêu", "Kế hoạch năm", "Kết quả", "Trên tổng số"]],
          ({ code, name, years }) => [code, name, ...(years[at] ?? [])],
          [["KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH"], [`NĂM ${year}`], []],
        ),
      ),
    ),
  ),
  "years down, targets across": bookOf(
    sheetOf("Chỉ tiêu", [
      ...TITLE,
      ["Năm", ...SAMPLE.flatMap(({ code }) => [code, null])],
      [null, ...SAMPLE.flatMap(() => ["TH", "Tổng"])],
      ...YEARS.map((year, at): CellValue[] => [year, ...SAMPLE.flatMap(({ years }) => years[at]?.slice(1) ?? [])]),
    ]),
  ),
  "without diacritics and without a title": bookOf(
    sheetOf(
      "Sheet1",
      wide(
        [
          [
            "Ma",
            "Chi tieu",
            "Don vi tinh",
            "KH 2023",
            "TH 2023",
            "Tren tong",
            "KH 2024",
            "TH 2024",
            "Tren tong",
            "KH 2025",
            "TH 2025",
            "Tren tong",
          ],
        ],
        (one) => [one.code, one.name, one.unit, ...flat(one)],
        [],
      ),
    ),
  ),
  "what was planned and reached over the years, which are numbers": bookOf(
    sheetOf(
      "Chỉ tiêu",
      wide(
        [
          ["Mã", "Chỉ tiêu", "Kế hoạch", null, null, "Thực hiện", null, null, "Trên tổng số", null, null],
          [null, null, ...YEARS, ...YEARS, ...YEARS],
        ],
        ({ code, name, years }) => [code, name, ...[0, 1, 2].flatMap((kind) => years.map((figures) => figures[kind] ?? null))],
      ),
      [2, 5, 8].map((left) => ({ top: 5, left, bottom: 5, right: left + 2 })),
    ),
  ),
  "number, whole and share of each year": bookOf(
    sheetOf(
      "Chỉ tiêu",
      wide(
        [
          ["STT", "Chỉ tiêu", ...YEARS.flatMap((year) => [`Năm ${year}`, null, null])],
          [null, null, ...YEARS.flatMap(() => ["Tử số", "Mẫu số", "Tỷ lệ (%)"])],
        ],
        ({ name, years }, index) => [
          index + 1,
          name,
          ...years.flatMap(([, done, of]) => [done, of, of === null ? null : (Number(done) / Number(of)) * 100]),
        ],
      ),
    ),
  ),
  "until which day, in the headers": bookOf(
    sheetOf(
      "Chỉ tiêu",
      wide(
        [["STT", "Chỉ tiêu", ...YEARS.flatMap((year) => [`Thực hiện đến 31/12/${year}`, "Tổng số"])]],
        ({ name, years }, index) => [index + 1, name, ...years.flatMap(([, done, of]) => [done, of])],
      ),
    ),
  ),
  "numbers typed as text, under headings": bookOf(
    sheetOf("Chỉ tiêu", [
      ...TITLE,
      ["TT", "Chỉ tiêu", ...YEARS.flatMap((year) => [`KH ${year}`, `TH ${year}`, `Tổng số ${year}`])],
      ["I", "Chỉ tiêu theo tỷ lệ"],
      ...SAMPLE.slice(0, 4).map((one, index) => [index + 1, one.name, ...flat(one).map(asText)]),
      ["II", "Chỉ tiêu hằng năm"],
      ...SAMPLE.slice(4).map((one, index) => [index + 1, one.name, ...flat(one).map(asText)]),
    ]),
  ),
  "the number and its whole in one cell": bookOf(
    sheetOf(
      "Chỉ tiêu",
      wide([["Mã", "Chỉ tiêu", "Kết quả 2023", "Kết quả 2024", "Kết quả 2025"]], ({ code, name, years }) => [
        code,
        name,
        ...years.map(([, done, of]) => (of === null ? done : `${done}/${of}`)),
      ]),
    ),
  ),
};

describe.each(Object.entries(LAYOUTS))("%s", (_, workbook) => {
  test("the same targets are not met", () => expect(totals(workbook).not_met).toEqual(NOT_MET));

  test("is read as this programme's, with the same shares, and nothing blocks", () => {
    const { programme, findings } = checkWorkbook(workbook).report;
    expect(programme?.id).toBe("cchc-tp-hcm");
    expect(totals(workbook).shares).toMatchObject({ "T1/2023": 0.8, "T3/2024": 0.800667, "T4/2025": 0.999333 });
    expect(findings.filter(({ severity }) => severity === "block")).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "confirm").map(({ code }) => code)).toEqual(
      NOT_MET.map(() => "cchc-tp-hcm/target-not-met"),
    );
  });
});
