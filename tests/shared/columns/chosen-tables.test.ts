/** What people choose of a table's columns: it counts, it holds for the next year's sheet, and what no longer fits is said. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import type { TableChoice } from "../../../shared/columns/table-choice.ts";
import { type CellValue, plainSheet, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { choiceOf, columnsOf } from "./choices.ts";

const TITLE = "DANH SÁCH ĐỀ CỬ THEO QUYẾT ĐỊNH 1641/QĐ-TTg NĂM 2024";
const HEADER = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Chức vụ hiện tại",
  "Đơn vị công tác",
  "Nhận xét chung",
  "Xếp loại năm 2023",
];
const LINES: readonly (readonly CellValue[])[] = [
  [1, "Nguyễn Thị An", "05/03/1985", "Nữ", "Phó Chủ tịch UBND tỉnh", "UBND tỉnh Lào Cai", "Hoàn thành tốt nhiệm vụ", "Tốt"],
  [2, "Trần Văn Bình", "06/04/1982", "Nam", "Giám đốc Sở", "Sở Nội vụ Lào Cai", "Hoàn thành xuất sắc nhiệm vụ", "Tốt"],
];
const sheet = (name = "Năm 2024", header: readonly CellValue[] = HEADER, lines = LINES): SheetSnapshot =>
  plainSheet(name, [[TITLE], [], header, ...lines]);
const report = (of: SheetSnapshot | readonly SheetSnapshot[], columns: readonly TableChoice[] = []) =>
  checkWorkbook({ sheets: [of].flat(), date1904: false }, { columns }).report;
const AT = { at: 3 };

test("without a choice the words of the header decide", () => {
  expect(columnsOf(report(sheet()).tables[0])).toContain("H rating");
});

describe("a column that somebody chose", () => {
  test("is the field that was chosen, and certain by nobody else; what was taken for it is unused and seen", () => {
    const { tables } = report(sheet(), [choiceOf(sheet(), { H: null, G: "rating" }, AT)]);
    expect(columnsOf(tables[0])).toEqual(expect.arrayContaining(["G rating chosen", "H - chosen"]));
    expect(columnsOf(report(sheet(), [choiceOf(sheet(), { G: "position" }, AT)]).tables[0])).toEqual(
      expect.arrayContaining(["G position chosen", "E -"]),
    );
  });

  test("may be none of ours", () => {
    const { tables, findings } = report(sheet(), [choiceOf(sheet(), { C: null }, AT)]);
    expect(columnsOf(tables[0])).toContain("C - chosen");
    expect(findings.some(({ severity }) => severity === "block")).toBe(true);
  });

  test("is one field once: of two that say so the first counts", () => {
    const { tables } = report(sheet(), [choiceOf(sheet(), { F: "position", G: "position" }, AT)]);
    expect(columnsOf(tables[0]).filter((one) => one.includes("position"))).toEqual(["F position chosen"]);
    expect(columnsOf(tables[0])).toEqual(expect.arrayContaining(["E -", "G - chosen"]));
  });

  test("may have no words of its own", () => {
    const header = HEADER.map((words) => (words === "Giới tính" ? null : words));
    const bare = sheet("Năm 2024", header);
    expect(columnsOf(report(bare, [choiceOf(bare, { D: "gender" }, AT)]).tables[0])).toContain("D gender chosen");
  });

  test("takes the table with it, even where too little is left to tell it", () => {
    const { tables } = report(sheet(), [choiceOf(sheet(), { B: null, C: null, E: null }, AT)]);
    expect(tables).toHaveLength(1);
  });
});

describe("a choice holds", () => {
  const choice = choiceOf(sheet(), { G: "rating", H: null }, AT);

  test("on the next year's sheet: another name, another year in the header, columns moved, lines above and below", () => {
    const moved = ["Xếp loại năm 2024", ...HEADER.slice(0, 7), "Ghi chú"];
    const lines = LINES.map((line) => [line[7] ?? null, ...line.slice(0, 7), "Dự bị"]);
    const next = plainSheet("Năm 2025", [["SỞ NỘI VỤ"], [], [TITLE], ["Kèm theo Công văn"], [], moved, ...lines, ...lines]);
    expect(columnsOf(report(next, [choice]).tables[0])).toEqual(expect.arrayContaining(["H rating chosen", "A - chosen"]));
    expect(report(next, [choice]).findings.filter(({ code }) => code.includes("choice-gone"))).toEqual([]);
  });

  test("in whatever order the columns stand, under whatever name", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...HEADER.keys()], { minLength: HEADER.length }),
        fc.string({ minLength: 1 }),
        (order, name) => {
          const of = (values: readonly CellValue[]): CellValue[] => order.map((index) => values[index] ?? null);
          const shuffled = sheet(name, of(HEADER), LINES.map(of));
          const [table] = report(shuffled, [choice]).tables;
          const [rating, left] = [
            table?.columns.find(({ field }) => field === "rating"),
            table?.unused.find(({ chosen }) => chosen),
          ];
          expect([rating?.header, rating?.certainty, left?.header]).toEqual(["Nhận xét chung", "chosen", "Xếp loại năm 2023"]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("its own sheet's before one made on another", () => {
    const other: TableChoice = { ...choiceOf(sheet("Năm 2025"), { G: "discipline" }, AT), header: choice.header };
    const [first, second] = report([sheet(), sheet("Năm 2025")], [other, choice]).tables;
    expect(columnsOf(first)).toContain("G rating chosen");
    expect(columnsOf(second)).toContain("G discipline chosen");
  });

  test("not for a table that only shares a few words", () => {
    const other = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ hiện tại", "Nhận xét chung", "Tỉnh", "Mã khóa", "Nước", "Từ ngày"];
    const { tables, findings } = report(sheet("Khác", other, [[1, "Nguyễn Thị An", "05/03/1985", "Giám đốc Sở"]]), [choice]);
    expect(columnsOf(tables[0])).toContain("E -");
    expect(findings.filter(({ code }) => code === "common/table-choice-gone")).toHaveLength(1);
  });
});

test("a choice whose column is gone is said and not applied to another", () => {
  const choice = choiceOf(sheet(), { G: "rating", D: "gender" }, AT);
  const without = sheet(
    "Năm 2024",
    HEADER.toSpliced(6, 1),
    LINES.map((line) => line.toSpliced(6, 1)),
  );
  const { tables, findings } = report(without, [choice]);
  expect(columnsOf(tables[0])).toEqual(expect.arrayContaining(["D gender chosen", "G rating"]));
  expect(findings.filter(({ code }) => code === "common/column-choice-gone")).toMatchObject([
    { severity: "info", sheet: "Năm 2024", row: 3, values: { header: "Nhận xét chung", fieldVi: "Xếp loại" } },
  ]);
});

describe("a header that somebody chose", () => {
  const strange = plainSheet("Trang 1", [
    ["Số liệu nhân sự"],
    ["#", "Ai", "Năm tháng", "Việc đang làm", "Nơi làm"],
    [1, "Nguyễn Thị An", "05/03/1985", "Phó Chủ tịch UBND tỉnh", "UBND tỉnh Lào Cai"],
    [2, "Trần Văn Bình", "06/04/1982", "Giám đốc Sở", "Sở Nội vụ Lào Cai"],
  ]);
  const chosen = choiceOf(strange, { B: "name", C: "birth", D: "position", E: "unit" }, { at: 2, rows: 1 });

  test("is one whatever it says; without it there is no table", () => {
    expect(report(strange).tables).toEqual([]);
    const { tables, people, programme } = report(strange, [chosen]);
    expect(tables).toMatchObject([{ headerFirst: 2, headerLast: 2, headerChosen: true, first: 3, last: 4 }]);
    expect(columnsOf(tables[0])).toEqual(["A -", "B name chosen", "C birth chosen", "D position chosen", "E unit chosen"]);
    expect(people.map(({ name }) => name)).toEqual(["Nguyễn Thị An", "Trần Văn Bình"]);
    expect(programme?.id).toBe("qd-1641");
  });

  test.each(["qd-1641", "ha-noi-2022", "tp-hcm-2023", "kl-39", "cchc-tp-hcm"])("is a table of %s where that was said", (id) => {
    expect(report(strange, [{ ...chosen, programme: id }]).programme?.id).toBe(id);
  });

  test("is found again on another sheet, further down, and where it is repeated", () => {
    const [title, header = [], ...lines] = strange.rows;
    const next = plainSheet("Quý II", [title, [], [], header, ...lines, header, ...lines]);
    const { tables, people } = report(next, [chosen]);
    expect(tables).toMatchObject([{ headerFirst: 4, last: 9 }]);
    expect(people).toHaveLength(4);
  });

  test("stands before one that was taken for the header", () => {
    const rows: CellValue[][] = [
      ["Họ và tên", "Ngày sinh", "Chức vụ"],
      [],
      [],
      [],
      ["#", "Ai", "Năm tháng", "Việc đang làm", "Nơi làm"],
      ...strange.rows.slice(2).map((cells) => [...(cells ?? [])]),
    ];
    const { tables } = report(plainSheet("Trang 1", rows), [chosen]);
    expect(tables.map(({ headerFirst, headerChosen }) => [headerFirst, headerChosen])).toEqual([[5, true]]);
  });

  test("may have two rows", () => {
    const rows: CellValue[][] = [
      ["Số liệu"],
      ["#", "Ai", "Thời điểm", null, "Việc"],
      [null, null, "Chào đời", "Vào ngành", null],
      [1, "Nguyễn Thị An", "05/03/1985", "01/01/2010", "Phó Chủ tịch UBND tỉnh"],
    ];
    const two = plainSheet("Trang 1", rows);
    const { tables } = report(two, [choiceOf(two, { B: "name", C: "birth", E: "position" }, { at: 2, rows: 2 })]);
    expect(tables).toMatchObject([{ headerFirst: 2, headerLast: 3, first: 4 }]);
    expect(columnsOf(tables[0])).toContain("C birth chosen");
  });
});

test("nothing that a choice may say brings the check down, or lets one field be two columns", () => {
  const word = fc.constantFrom(
    "",
    "stt",
    "ho va ten",
    "ngay sinh",
    "nhan xet chung",
    "+1",
    "stt+1",
    "nam~2",
    "\u0000",
    "x".repeat(500),
  );
  const name = fc.constantFrom("name", "birth", "position", "rating", "number", "__proto__", "", "givenName", "computed");
  const any: fc.Arbitrary<TableChoice> = fc.record({
    programme: fc.constantFrom("qd-1641", "kl-39", "x", ""),
    kind: fc.constantFrom("nominees", "courses", "activities", "x"),
    sheet: fc.constantFrom("Năm 2024", "", "x"),
    header: fc.array(word, { maxLength: 8 }),
    headerRows: fc.constantFrom(null, 1, 2, 3),
    columns: fc.array(fc.record({ key: word, field: fc.option(name), header: fc.string() }), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), (choices) => {
      for (const { columns } of report(sheet(), choices).tables) {
        const single = columns
          .filter(({ field }) => ["name", "birth", "position", "number"].includes(field))
          .map(({ field }) => field);
        expect(new Set(single).size).toBe(single.length);
      }
    }),
    { numRuns: 150 },
  );
});
