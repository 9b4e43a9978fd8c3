/** Generated sheets, as messy as they come: mending them changes no reading, in no order, and can be taken back. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CellMark, type CellValue, cellKey, cellOf, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { decomposed, toLegacy } from "../../corpus/encodings.ts";
import { courseSheet, type Field, type Line, list } from "../../programmes/qd-1641/sheets.ts";
import { mendingFaults } from "../../support/mending.ts";

const VALUES: Partial<Readonly<Record<Field, readonly CellValue[]>>> = {
  name: ["Đỗ Thị Ngọc Hương", "Bà Lý Thúy Hòa", "Ông Ksor Bá Ánh", "Nguyễn Văn A (thay đ/c B)", "Krông Nô"],
  birth: [
    "20/5/1972",
    "20.05.72",
    "ngày 20 tháng 5 năm 1985",
    "5/1980",
    "1979",
    31_187,
    "31/02/1981",
    "05/20/1985",
    "19850520",
    "",
  ],
  gender: ["Nam", "Nữ", "nữ", ""],
  personId: ["010085000001", 10_085_000_001, "010 085 000 001", 63_123_456, "0100850000", ""],
  position: ["PCT UBND tỉnh", "P. GĐ Sở Nội vụ", "Nguyên PCT HĐND tỉnh", "UVBTV Tỉnh ủy, PTĐ ĐBQH tỉnh", "TP. Tổ chức", ""],
  plannedPost: ["PCT UBND tỉnh", "Phó Chủ tịch HĐND tỉnh", "Không", ""],
  plannedTerm: ["2021-2026", "NK 21-26", ""],
  rating: ["HTTNV", "2022: HTXS; 2023: HTT", "KHTNV", "Hoàn thành tốt NV", "Chưa đánh giá", "nt", ""],
  discipline: ["Không", "nt", "Khiển trách", ""],
  course: ["K01", "Cải cách hành chính", "nt", ""],
  start: ["13/5/2024", "13-26/5/2024", "tháng 9/2024", "9-10/2024", "05/20/2024", 45_425, "nt", ""],
  end: ["26/5/2024", "26.5.24", 45_438, "nt", ""],
  previous: ["Chưa", "Đã tham gia năm 2023: Cải cách hành chính", ""],
  cost: [182, 182_000_000, "182,5", "180tr", 5_000, ""],
  notes: ["Dự bị", "Rút", "Viên chức", ""],
};
const FIELDS = Object.keys(VALUES) as Field[]; // the keys are fields

/** As producers leave a text. */
const MESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  decomposed,
  (text) => ` ${text.replace(" ", "  ")}`,
  (text) => text.replace(" ", "\u00a0"),
  (text) => toLegacy(text, "tcvn3"),
  (text) => toLegacy(text, "vni"),
];

const cell = (field: Field): fc.Arbitrary<CellValue> =>
  fc
    .tuple(fc.constantFrom(...(VALUES[field] ?? [""])), fc.nat({ max: 11 }))
    .map(([value, mess]) => (typeof value === "string" ? (MESSES[mess]?.(value) ?? value) : value));

/** Half of the fields of a line are left as they are: right. */
const line: fc.Arbitrary<Line> = fc
  .tuple(...FIELDS.map((field) => fc.option(cell(field), { freq: 1, nil: undefined })))
  .map((values) => Object.fromEntries(FIELDS.flatMap((field, at) => (values[at] === undefined ? [] : [[field, values[at]]]))));

const total = fc
  .tuple(
    fc.constantFrom("Tổng cộng: 3 người, trong đó 1 nữ", "Cộng: 04 người", "Tổng cộng"),
    fc.constantFrom<CellValue[]>(546, 364, null, "546"),
    fc.constantFrom(...MESSES),
  )
  .map(([text, cost, mess]): CellValue[] => [mess(text), ...Array.from<CellValue>({ length: 15 }).fill(null), cost]);

const WIDTH = 20;
const FIRST = 2;
const places = (count: number) => fc.array(fc.nat({ max: 5 * WIDTH - 1 }), { maxLength: count });
const placeOf = (at: number): number => cellKey(FIRST + Math.floor(at / WIDTH), at % WIDTH);

const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    below: fc.option(total, { nil: null }),
    whole: fc.nat({ max: 9 }),
    hidden: fc.boolean(),
    formulas: places(3),
    fonts: places(4),
    font: fc.constantFrom("tcvn3" as const, "vni" as const),
  })
  .map(({ lines, below, whole, hidden, formulas, fonts, font }) => {
    const made = list(lines, { below: below ? [below] : [] }).sheet;
    const mess = MESSES[whole] ?? ((text: string): string => text);
    const rows = made.rows.map((row) => row?.map((value) => (typeof value === "string" ? mess(value) : value)));
    const isText = (key: number): boolean => typeof rows[cellOf(key).row]?.[cellOf(key).column] === "string";
    const marks = new Map<number, CellMark>();
    for (const at of fonts) if (isText(placeOf(at))) marks.set(placeOf(at), { font });
    const computed = new Map(formulas.map((at) => [placeOf(at), "Z1"]));
    return { ...made, rows, marks, formulas: computed, hiddenRows: new Set(hidden ? [FIRST] : []) };
  });

const courses = courseSheet([["K01", "Quản lý công", "Pháp", "13/5/2024", "ngày 26 tháng 5 năm 2024", 16, 182]]);

test("mending any sheet keeps what it says", () => {
  fc.assert(
    fc.property(sheet, fc.boolean(), fc.boolean(), (one, listed, date1904) => {
      expect(mendingFaults({ sheets: listed ? [one, courses] : [one], date1904 })).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
