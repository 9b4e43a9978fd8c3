/** Two workbooks compared: what came, went and changed, whatever the order of lines and columns and however the same thing is typed. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { compareChecked } from "../../../shared/compare/compare-checks.ts";
import { isSame } from "../../../shared/compare/difference.ts";
import { day, serialOf } from "../../../shared/sheet/day.ts";
import { cellKey, plainSheet, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { bookOf, compared, SAMPLE_NAMES, sampleBook, sideOf, told, withCells } from "../../support/compared.ts";
import { type Line, nomineeList } from "../../support/nominee-list.ts";

const RIGHT: Line = {
  "Ngày sinh": "20/05/1985",
  "Số CCCD": null,
  "Chức vụ": "Phó Giám đốc Sở",
  "Đơn vị": "Sở Nội vụ",
  "Khóa đăng ký": "K01",
  "Kinh phí (triệu đồng)": 182.5,
};
const list = (...lines: readonly Line[]): WorkbookSnapshot => bookOf(nomineeList(RIGHT, lines));
const AN: Line = { "Họ và tên": "Nguyễn Văn An", "Ngày sinh": "20/05/1985" };
const BINH: Line = { "Họ và tên": "Trần Thị Bình", "Ngày sinh": "02/09/1984", "Đơn vị": "Sở Y tế" };
const CHI: Line = { "Họ và tên": "Lê Hòa Chi", "Ngày sinh": "11/11/1986", "Đơn vị": "Sở Tài chính" };
const toldOf = (before: WorkbookSnapshot, after: WorkbookSnapshot): string[] => compared(before, after).lines.map(told);

describe("who is on the list", () => {
  test("a line that came and one that went are said with their cells, and nobody else is", () => {
    expect(toldOf(list(AN, BINH), list(CHI, BINH))).toEqual(["removed Nguyễn Văn An B5", "added Lê Hòa Chi B5"]);
  });

  test("lines in another order are no change; they are said to have moved", () => {
    const comparison = compared(list(AN, BINH, CHI), list(CHI, AN, BINH));
    expect(comparison.lines.map(({ kind, name, moved }) => [kind, name, moved])).toEqual([["moved", "Lê Hòa Chi", "order"]]);
    expect([isSame(comparison), comparison.counts.renumbered]).toEqual([true, 3]);
  });

  test("a changed cell is said with its place before and after", () => {
    expect(toldOf(list(AN, BINH), list(CHI, AN, { ...BINH, "Chức vụ": "Giám đốc Sở" }))).toEqual([
      "added Lê Hòa Chi B5",
      "changed Trần Thị Bình: Chức vụ hiện tại (E6 → E7) “Phó Giám đốc Sở” → “Giám đốc Sở”",
    ]);
  });

  test.each<[string, Line, Line, string]>([
    ["a mended birth date", AN, { ...AN, "Ngày sinh": "20/05/1986" }, "name-unit"],
    ["a corrected name", AN, { ...AN, "Họ và tên": "Nguyễn Văn Ân" }, "folded-name"],
    ["a middle name", AN, { ...AN, "Họ và tên": "Nguyễn Hoàng An" }, "birth-unit"],
    [
      "one number under another name and date",
      { ...AN, "Số CCCD": "010085000001" },
      { ...CHI, "Số CCCD": "010085000001" },
      "id-alone",
    ],
    [
      "another number for the same name and date",
      { ...AN, "Số CCCD": "010085000001" },
      { ...AN, "Số CCCD": "010085000002" },
      "name-birth-other-id",
    ],
  ])("%s is one line, said to be a guess", (_, was, is, by) => {
    expect(compared(list(BINH, was), list(BINH, is)).lines).toMatchObject([{ kind: "changed", by, sure: false }]);
  });

  test("a corrected name under one identity number is no guess", () => {
    const numbered: Line = { ...AN, "Số CCCD": "010085000001" };
    const { lines } = compared(list(numbered), list({ ...numbered, "Họ và tên": "Nguyễn Văn Ân" }));
    expect(lines).toMatchObject([{ kind: "changed", by: "id", sure: true }]);
  });

  test.each<[string, Line, Line]>([
    ["another name, another date", AN, CHI],
    ["namesakes of two units with two dates", AN, { ...AN, "Ngày sinh": "01/01/1980", "Đơn vị": "Sở Y tế" }],
    [
      "one name and unit, two identity numbers, two dates",
      { ...AN, "Số CCCD": "010085000001" },
      { ...AN, "Ngày sinh": "01/01/1980", "Số CCCD": "010080000002" },
    ],
  ])("%s: never made one", (_, was, is) => {
    expect(
      compared(list(BINH, was), list(BINH, is))
        .lines.map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(["added", "removed"]);
  });

  test("of two namesakes in one unit whose dates were mended nobody is guessed", () => {
    const before = list(AN, { ...AN, "Ngày sinh": "01/02/1980" });
    const after = list({ ...AN, "Ngày sinh": "20/05/1986" }, { ...AN, "Ngày sinh": "01/02/1981" });
    expect(compared(before, after).counts).toMatchObject({ added: 2, removed: 2, changed: 0 });
  });

  test("a person on two courses: each line is laid beside its own", () => {
    const second: Line = { ...AN, "Khóa đăng ký": "K02", "Kinh phí (triệu đồng)": 90 };
    const [line, ...others] = toldOf(list(AN, second), list({ ...second, "Kinh phí (triệu đồng)": 95 }, AN));
    expect([line, others]).toEqual(["changed Nguyễn Văn An: Kinh phí (H6 → H5) “90” → “95”", ["moved Nguyễn Văn An"]]);
  });

  test("a line that is twice in one file and once in the other went once", () => {
    expect(toldOf(list(AN, AN, BINH), list(AN, BINH))).toEqual(["removed Nguyễn Văn An B6"]);
  });
});

describe("the same thing typed otherwise", () => {
  const kinds = (was: Line, is: Line): string[] =>
    compared(list({ ...AN, ...was }), list({ ...AN, ...is })).lines.flatMap(({ cells }) =>
      cells.map(({ kind, was: a, is: b }) => `${kind} ${a} → ${b}`),
    );

  test.each<[Line, Line, string]>([
    [{}, { "Ngày sinh": serialOf(day("1985-05-20"), false) }, "form 20/05/1985 → 20/05/1985"],
    [{}, { "Ngày sinh": "20-5-1985" }, "form 20/05/1985 → 20-5-1985"],
    [{ "Đơn vị": "Sở Y tế Hòa Bình" }, { "Đơn vị": "Sở Y tế Hoà  Bình" }, "form Sở Y tế Hòa Bình → Sở Y tế Hoà  Bình"],
    [{ "Số CCCD": "010085000001" }, { "Số CCCD": 10_085_000_001 }, "form 010085000001 → 10085000001"],
    [{}, { "Kinh phí (triệu đồng)": "182,5" }, "form 182,5 → 182,5"],
    [{}, { "Kinh phí (triệu đồng)": 182.6 }, "value 182,5 → 182,6"],
    [{ "Chức vụ": "Giám đốc Sở" }, { "Chức vụ": null }, "value Giám đốc Sở → "],
  ])("%j and %j: %s", (was, is, expected) => {
    expect(kinds(was, is)).toEqual([expected]);
  });

  test("“nt” and what it stands for are the same, written otherwise", () => {
    const [difference] = compared(list(AN, { ...BINH, "Đơn vị": "nt" }), list(AN, { ...BINH, "Đơn vị": "Sở Nội vụ" })).lines;
    expect(difference?.cells).toMatchObject([{ kind: "form", was: "nt", is: "Sở Nội vụ" }]);
  });

  test("a number in words of another column's unit is the same money", () => {
    const inDong = bookOf(
      nomineeList({ ...RIGHT, "Kinh phí (đồng)": 182_500_000 }, [AN], { without: ["Kinh phí (triệu đồng)"] }),
    );
    const { lines, columns } = compared(list(AN), inDong);
    expect(lines).toMatchObject([{ cells: [{ kind: "form", was: "182,5", is: "182.500.000" }] }]);
    expect(columns).toMatchObject([
      { kind: "renamed", before: { header: "Kinh phí (triệu đồng)" }, after: { header: "Kinh phí (đồng)" } },
    ]);
  });
});

describe("columns", () => {
  test("in another order and under other words they are the same columns", () => {
    const other = bookOf(
      plainSheet("Đề cử", [
        ["SỞ NỘI VỤ"],
        ["Cơ quan công tác", "Họ tên", "Năm sinh", "Chức danh hiện nay", "Lớp đăng ký", "CCCD", "Kinh phí (triệu đồng)"],
        ["Sở Nội vụ", "Nguyễn Văn An", "20/05/1985", "Giám đốc Sở", "K01", null, 182.5],
      ]),
    );
    const { lines, columns } = compared(list(AN), other);
    expect(lines.map(told)).toEqual(["changed Nguyễn Văn An: Chức vụ hiện tại (E5 → D3) “Phó Giám đốc Sở” → “Giám đốc Sở”"]);
    expect(columns.filter(({ kind }) => kind !== "renamed").map(({ kind, title }) => `${kind} ${title.vi}`)).toEqual([
      "removed Số thứ tự",
    ]);
  });

  test("a column that came is said once, with how many cells of it are filled", () => {
    const { columns, lines } = compared(
      list(AN, BINH),
      bookOf(nomineeList({ ...RIGHT, "Dân tộc": "Kinh" }, [AN, { ...BINH, "Dân tộc": null }])),
    );
    expect(lines).toEqual([]);
    expect(columns).toMatchObject([{ kind: "added", after: { header: "Dân tộc", cell: "I4" }, filled: 1 }]);
  });

  test("a birth date kept under Nam and Nữ is compared with one that is not", () => {
    const apart = bookOf(
      plainSheet("Đề cử", [
        ["SỞ NỘI VỤ"],
        ["STT", "Họ và tên", "Ngày sinh", null, "Chức vụ", "Đơn vị"],
        [null, null, "Nam", "Nữ"],
        [1, "Nguyễn Văn An", "20/05/1985", null, "Phó Giám đốc Sở", "Sở Nội vụ"],
        [2, "Trần Thị Bình", null, "03/09/1984", "Phó Giám đốc Sở", "Sở Y tế"],
      ]),
    );
    const { lines } = compared(list(AN, BINH), apart);
    expect(lines.map(told)).toEqual(["changed Trần Thị Bình: Ngày sinh (nữ) (C6 → D5) “02/09/1984” → “03/09/1984”"]);
  });
});

describe("formulas", () => {
  const WITH = list(AN, BINH);
  const [sheet] = WITH.sheets;
  const calculated = (formula: string, value: number): WorkbookSnapshot =>
    bookOf({ ...withCells(sheet ?? plainSheet("", []), [[4, 7, value]]), formulas: new Map([[cellKey(4, 7), formula]]) });

  test("a formula that was typed over is said, though the value is the same", () => {
    const [line] = compared(calculated("G5*2", 182.5), WITH).lines;
    expect(line?.cells).toMatchObject([{ kind: "formula", was: "=G5*2 (182,5)", is: "182,5" }]);
  });

  test("the same formula with another result is told as such", () => {
    expect(compared(calculated("G5*2", 182.5), calculated("G5*2", 190)).lines).toMatchObject([{ cells: [{ kind: "computed" }] }]);
  });
});

describe("outside the lines", () => {
  test("letterhead, totals and notes: what changed, by cell; lines put in above a total are no change of it", () => {
    const of = (title: string, total: string, ...lines: readonly Line[]) => {
      const sheet = nomineeList(RIGHT, lines, { title: ["SỞ NỘI VỤ", title] });
      return bookOf({ ...sheet, rows: [...sheet.rows, [null, total], [null, "NGƯỜI LẬP BIỂU"]] });
    };
    const { texts } = compared(
      of("NĂM 2023", "Tổng cộng: 2 người", AN, BINH),
      of("NĂM 2024", "Tổng cộng: 3 người", AN, BINH, CHI),
    );
    expect(texts.map(({ part, kind, cell }) => [part, kind, cell.was, cell.is])).toEqual([
      ["head", "changed", "NĂM 2023", "NĂM 2024"],
      ["foot", "changed", "Tổng cộng: 2 người", "Tổng cộng: 3 người"],
    ]);
  });

  test("a person under another heading has changed; a heading that is renamed has not moved its lines", () => {
    const of = (first: string, ...lines: readonly (readonly [string, string])[]) =>
      bookOf(
        plainSheet("Đề cử", [
          ["SỞ NỘI VỤ"],
          ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
          [first],
          ...lines.slice(0, 1).map(row),
          ["II. Sở Y tế"],
          ...lines.slice(1).map(row),
        ]),
      );
    const row = ([name, birth]: readonly [string, string], index: number) => [index + 1, name, birth, "Phó Giám đốc Sở"];
    const [an, binh] = [
      ["Nguyễn Văn An", "20/05/1985"],
      ["Trần Thị Bình", "02/09/1984"],
    ] as const;
    const moved = compared(of("I. Sở Nội vụ", an, binh), of("I. Sở Nội vụ", binh, an)).lines;
    expect(moved.map(({ kind, moved: where }) => [kind, where])).toEqual([
      ["changed", "heading"],
      ["changed", "heading"],
    ]);
    const renamed = compared(of("I. Sở Nội vụ", an, binh), of("I. Sở Tài chính", an, binh));
    expect([renamed.lines, renamed.texts.length]).toEqual([[], 1]);
  });

  test("a sheet without a table: cell by cell by address", () => {
    const { texts, sheets } = compared(
      bookOf(
        plainSheet("Ghi chép", [
          ["a", 1],
          [null, "x"],
        ]),
      ),
      bookOf(plainSheet("Ghi chép", [["a", 2], ["b"]]), plainSheet("Mới", [])),
    );
    expect(texts.map(({ cell }) => [cell.after.cell, cell.was, cell.is])).toEqual([
      ["B1", "1", "2"],
      ["A2", "", "b"],
      ["B2", "x", ""],
    ]);
    expect(sheets).toEqual({ added: ["Mới"], removed: [], renamed: [] });
  });

  test("a sheet under another name is the same sheet", () => {
    const [sheet] = list(AN, BINH).sheets;
    const renamed = compared(list(AN, BINH), bookOf({ ...(sheet ?? plainSheet("", [])), name: "Danh sách" }));
    expect([renamed.lines, renamed.texts, renamed.sheets]).toEqual([
      [],
      [],
      { added: [], removed: [], renamed: [{ before: "Đề cử", after: "Danh sách" }] },
    ]);
  });
});

describe("what it makes of the check", () => {
  const side = (workbook: WorkbookSnapshot) => ({ ...sideOf(workbook), report: checkWorkbook(workbook).report });

  test("findings follow their lines: mending one is one that is gone, though all lines stand elsewhere", () => {
    const before = sampleBook("qd1641-flat");
    const [list, ...others] = before.sheets;
    if (!list) throw new Error("no list");
    const { report } = side(before);
    const finding =
      report.findings.find(({ code }) => code === "common/date-impossible") ??
      report.findings.find(({ severity }) => severity === "block");
    const row = (finding?.row ?? 0) - 1;
    const without = {
      ...before,
      sheets: [{ ...list, rows: list.rows.map((cells, at) => (at === row ? [] : cells)) }, ...others],
    };
    const { findings, figures } = compareChecked(side(before), side(without));
    expect(findings.some((one) => one.kind === "gone" && one.finding.code === finding?.code && one.finding.row === row + 1)).toBe(
      true,
    );
    expect(figures.find(({ figure }) => figure.title.vi === "Số người")).toMatchObject({ before: 64, after: 63 });
  });

  test("whoever comes in somebody's place has findings of their own: what was found of the one is gone, of the other new", () => {
    const wrong = { "Ngày sinh": "31/02/1985" };
    const { findings } = compareChecked(side(list(BINH, { ...AN, ...wrong })), side(list(BINH, { ...CHI, ...wrong })));
    const impossible = findings.filter(({ finding }) => finding.code === "common/date-impossible");
    expect(impossible.map(({ kind, finding }) => [kind, finding.row])).toEqual([
      ["new", impossible[0]?.finding.row],
      ["gone", impossible[0]?.finding.row],
    ]);
  });

  test.each<[string, WorkbookSnapshot, string]>([
    ["the same programme", sampleBook("qd1641-flat"), "one"],
    ["another programme", sampleBook("kl39-2023-2030"), "two"],
    ["no plan at all", bookOf(plainSheet("Ghi chú", [["abc"]])), "half"],
  ])("says under which rules both stand: %s", (_, after, readUnder) => {
    expect(compareChecked(side(sampleBook("qd1641-flat")), side(after)).readUnder).toBe(readUnder);
  });
});

test.each(SAMPLE_NAMES)("%s is the same as itself, read twice", (name) => {
  const comparison = compared(sampleBook(name), sampleBook(name));
  expect(isSame(comparison)).toBe(true);
  expect(comparison.lines).toEqual([]);
  expect(comparison.counts.same).toBe(comparison.counts.lines.before);
});
