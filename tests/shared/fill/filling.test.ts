/** Filling leaves alone what people typed, finds its own formulas, and says what it does. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import type { FilledColumn, FillPlan, FillWish } from "../../../shared/fill/fill.ts";
import { isOurs, sameFormula } from "../../../shared/fill/ours.ts";
import { editSnapshot } from "../../../shared/fixes/edit-snapshot.ts";
import { a1 } from "../../../shared/formulas/formula.ts";
import { day as dayNamed, serialOf } from "../../../shared/sheet/day.ts";
import {
  type CellMark,
  type CellValue,
  cellKey,
  plainSheet,
  SHEET_COLUMNS,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../shared/sheet/snapshot.ts";

const day = (iso: string): number => serialOf(dayNamed(iso), false);
const HEADER = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Chức vụ hiện tại",
  "Từ ngày",
  "Đến ngày",
  "Xếp loại",
  "Kinh phí (triệu đồng)",
];
const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung"];

function line(index: number, ...more: readonly CellValue[]): CellValue[] {
  const gender = index % 2 === 0 ? "Nam" : "Nữ";
  const [birth, start, end] = [day("1985-05-20"), day("2024-05-13"), day("2024-05-26")];
  const post = "Phó Chủ tịch UBND tỉnh Lào Cai";
  return [index + 1, NAMES[index] ?? "", birth, gender, post, start, end, "HTTNV", 182, ...more];
}

function book(rows: SheetSnapshot["rows"], rest: Partial<SheetSnapshot> = {}): WorkbookSnapshot {
  return { sheets: [plainSheet("Đề cử", rows, rest)], date1904: false };
}

const TITLE: readonly CellValue[] = ["UBND TỈNH LÀO CAI"];
const list = (more: readonly string[], lines: readonly (readonly CellValue[])[]): SheetSnapshot["rows"] => [
  TITLE,
  [...HEADER, ...more],
  ...lines,
];

const NOTHING_NEW: FillWish = { add: [], restore: false };
const fill = (workbook: WorkbookSnapshot, wish: FillWish = NOTHING_NEW): Promise<FillPlan> => checkWorkbook(workbook).fill(wish);
const columnOf = ({ columns }: FillPlan, id: string): FilledColumn => {
  const found = columns.find((column) => column.id === id);
  if (!found) throw new Error(`No column ${id}: ${columns.map((column) => column.id).join()}`);
  return found;
};

describe("columns", () => {
  test("nothing is written where no column asks for it", async () => {
    const plan = await fill(book(list([], [line(0), line(1)])));
    expect(plan.columns).toEqual([]);
    expect(plan.edits.sheets).toEqual([]);
    expect(plan.edits.newSheets).toEqual([]);
    expect(plan.offered.map(({ id }) => id)).toContain("age");
  });

  test.each([
    ["age", "Tuổi"],
    ["age", "Tuổi tính đến ngày khai giảng"],
    ["retirement", "Thời điểm nghỉ hưu"],
    ["retirement", "Ngày nghỉ hưu"],
    ["monthsLeft", "Thời gian công tác còn lại (tháng)"],
    ["monthsLeft", "Số tháng công tác còn lại"],
    ["group", "Đối tượng"],
    ["group", "Thuộc nhóm"],
    ["decision", "Kết luận"],
    ["decision", "Đủ điều kiện"],
    ["days", "Số ngày"],
  ])("%s is filled where it is called “%s”", async (id, header) => {
    const plan = await fill(book(list([header], [line(0), line(1)])));
    expect(columnOf(plan, id)).toMatchObject({ column: "J", header, added: false, written: 2 });
  });

  test("new ones stand right of everything, only those that were asked for, with what they lean on", async () => {
    const rows = list([], [line(0, null, "ghi thêm bên phải"), line(1)]);
    const plan = await fill(book(rows), { add: ["Lý do", "tuoi khi khai giang"], restore: false });
    expect(plan.columns.map(({ id, column, added }) => [id, column, added])).toEqual([
      ["age", "L", true],
      ["reason", "M", true],
      ["codes", "N", true],
    ]);
  });

  test("the reason waits for the column of codes, and says so", async () => {
    const plan = await fill(book(list(["Lý do"], [line(0)])));
    expect(plan.notFilled.map(({ why }) => why.vi)).toEqual(["Cần thêm cột “Mã điều kiện” để điền công thức này."]);
    expect(plan.edits.sheets).toEqual([]);
  });
});

describe("what stands there already", () => {
  const typed = list(["Tuổi"], [line(0, 39), line(1), line(2, "bốn mươi")]);

  test("a typed value stays, and is named", async () => {
    const plan = await fill(book(typed));
    expect(columnOf(plan, "age")).toMatchObject({ written: 1, typed: ["J3", "J5"], restored: 0 });
  });

  test("it is replaced when that is asked for", async () => {
    const plan = await fill(book(typed), { add: [], restore: true });
    expect(columnOf(plan, "age")).toMatchObject({ written: 3, typed: ["J3", "J5"], restored: 2 });
  });

  test("a formula of somebody else stays even then", async () => {
    const formulas = new Map([[cellKey(2, 9), "YEAR(F3)-YEAR(C3)"]]);
    const plan = await fill(book(typed, { formulas }), { add: [], restore: true });
    expect(columnOf(plan, "age")).toMatchObject({ written: 2, foreign: ["J3"], restored: 1 });
  });

  test("a second filling writes nothing; a line that was added is covered", async () => {
    const workbook = book(list(["Tuổi", "Kết luận"], [line(0), line(1)]));
    const filled = editSnapshot(workbook, (await fill(workbook)).edits);
    const again = await fill(filled);
    expect(again.columns.map(({ id, written, unchanged }) => [id, written, unchanged])).toEqual([
      ["age", 0, 2],
      ["decision", 0, 2],
    ]);
    const [sheet, ...rest] = filled.sheets;
    if (!sheet) throw new Error("The sheet is gone");
    const longer = { ...filled, sheets: [{ ...sheet, rows: [...sheet.rows, line(2)] }, ...rest] };
    const covered = await fill(longer);
    expect(columnOf(covered, "age")).toMatchObject({ written: 1, unchanged: 2 });
    // Cells below the end of the list have no frame: they take that of the money beside them.
    const looks = covered.edits.sheets[0]?.blocks.map(({ look }) => look);
    expect(looks).toEqual([
      { likeColumn: null, plainFormat: "0", bare: { likeColumn: 8, numberFormat: "0", align: "center", wrap: true } },
      { likeColumn: null, bare: { likeColumn: 8, numberFormat: "General", align: "left", wrap: true } },
    ]);
  });

  test("cells merged over several people are left alone and said, the others are filled", async () => {
    const merges = [{ top: 3, bottom: 4, left: HEADER.length, right: HEADER.length }];
    const rows = list(["Tuổi"], [line(0), line(1), line(2)]);
    const { columns, notFilled } = await fill(book(rows, { merges }));
    expect(columns.map(({ id, written }) => [id, written])).toEqual([["age", 1]]);
    expect(notFilled.map(({ title, why }) => [title.vi, why.vi])).toEqual([
      ["Tuổi khi khai giảng", "Ô đã gộp, không điền được cho từng người: J4, J5. Bỏ gộp ô rồi điền lại."],
    ]);
  });

  test("lines of somebody who is withdrawn are not filled", async () => {
    const rows = [TITLE, [...HEADER, "Tuổi", "Ghi chú"], line(0, null, null), line(1, null, "Xin rút")];
    expect(columnOf(await fill(book(rows)), "age")).toMatchObject({ written: 1 });
  });
});

describe("new columns", () => {
  test("days look like those of the sheet, where every line shows a whole day", async () => {
    const likeOf = async (rest: Partial<SheetSnapshot> = {}) => {
      const { edits } = await fill(book(list([], [line(0), line(1)]), rest), { add: ["retirement"], restore: false });
      return edits.sheets[0]?.blocks[0]?.look;
    };
    expect(await likeOf()).toMatchObject({ likeColumn: 5, plainFormat: "dd/mm/yyyy" });
    const months = (column: number): [number, CellMark] => [cellKey(3, column), { shows: "month" }];
    expect(await likeOf({ marks: new Map([months(5)]) })).toMatchObject({ likeColumn: 2 });
    expect(await likeOf({ marks: new Map([months(5), months(2)]) })).toMatchObject({ likeColumn: 8, numberFormat: "dd/mm/yyyy" });
  });

  test("a sheet without room at its right is said, and what stands there already is still filled", async () => {
    const rows = [...list(["Tuổi"], [line(0), line(1)])];
    const header = [...(rows[1] ?? [])];
    header[SHEET_COLUMNS - 1] = "ghi nhầm";
    rows[1] = header;
    const { columns, notFilled, edits } = await fill(book(rows), { add: ["decision", "Lý do"], restore: false });
    expect(columns.map(({ id }) => id)).toEqual(["age"]);
    expect(notFilled.map(({ title, why }) => [title.vi, why.vi.slice(0, 34)])).toEqual([
      ["Kết luận; Lý do; Mã điều kiện", "Bên phải bảng không còn cột trống:"],
    ]);
    expect(edits.sheets[0]?.widths).toEqual([]);
  });

  test("names that name nothing are given back", async () => {
    const add = ["tuổi khi khai giảng", "Tổng hợp", "reason", "Số giầy"];
    expect((await fill(book(list([], [line(0)])), { add, restore: false })).unknown).toEqual(["Số giầy"]);
  });
});

describe("numbers and totals", () => {
  test("lines without a number go on from the one above", async () => {
    const [, ...unnumbered] = line(1);
    const plan = await fill(book(list([], [line(0), [null, ...unnumbered], line(2)])));
    expect(columnOf(plan, "number")).toMatchObject({ written: 1, column: "A" });
    expect(plan.edits.sheets[0]?.blocks[0]).toMatchObject({ firstRow: 3, values: [2] });
  });

  test("an empty total adds up its lines; a typed one is kept until asked for", async () => {
    const total = (sum: CellValue): CellValue[] => ["Tổng cộng", null, null, null, null, null, null, null, sum];
    const empty = await fill(book(list([], [line(0), line(1), total(null)])));
    expect(columnOf(empty, "total:cost")).toMatchObject({ written: 1, typed: [] });
    expect(empty.edits.sheets[0]?.blocks[0]?.values).toEqual([364]);
    const kept = await fill(book(list([], [line(0), line(1), total(364)])));
    expect(columnOf(kept, "total:cost")).toMatchObject({ written: 0, typed: ["I5"] });
    const restored = await fill(book(list([], [line(0), line(1), total(364)])), { add: [], restore: true });
    expect(columnOf(restored, "total:cost")).toMatchObject({ written: 1, restored: 1 });
  });

  test("a total of a section adds up its section", async () => {
    const heading = (text: string): CellValue[] => [text];
    const total = (text: string): CellValue[] => [text, null, null, null, null, null, null, null, null];
    const rows = list(
      [],
      [
        heading("I. Sở Nội vụ"),
        line(0),
        total("Cộng mục I"),
        heading("II. Sở Tài chính"),
        line(1),
        line(2),
        total("Cộng mục II"),
        total("Tổng cộng"),
      ],
    );
    const plan = await fill(book(rows));
    expect(plan.edits.sheets[0]?.blocks.map(({ firstRow, values }) => [firstRow + 1, values[0]])).toEqual([
      [5, 182],
      [9, 364],
      [10, 546],
    ]);
    // The totals of sections, written at the same time, are not added up again.
    expect(sums(plan).at(-1)).toBe("SUM($I$4,$I$7:$I$8)");
  });

  test("a bare total is of its section, and of the whole list where it stands alone below several sections", async () => {
    const bare = (typed: CellValue = null): CellValue[] => ["Cộng", null, null, null, null, null, null, null, typed];
    const [first, second] = [["I. Khóa 1"], ["II. Khóa 2"]];
    const of = async (rows: readonly (readonly CellValue[])[], restore = false): Promise<string[]> =>
      sums(await fill(book(list([], rows)), { add: [], restore }));
    expect(await of([first, line(0), second, line(1), line(2), bare()])).toEqual(["SUM($I$4:$I$7)"]);
    expect(await of([first, line(0), bare(), second, line(1), line(2), bare()])).toEqual(["SUM($I$4)", "SUM($I$7:$I$8)"]);
    expect(await of([first, line(0), bare(), second, line(1), bare(), bare()])).toEqual([
      ...["SUM($I$4)", "SUM($I$7)"],
      "SUM($I$4,$I$7)",
    ]);
    expect(await of([first, line(0), second, line(1), line(2), bare(364)], true)).toEqual(["SUM($I$6:$I$7)"]);
    expect(await of([first, line(0), bare(182), second, line(1), bare(364)], true)).toEqual(["SUM($I$4)", "SUM($I$4,$I$7)"]);
  });
});

/** The formulas of the totals, from top to bottom. */
function sums({ edits }: FillPlan): string[] {
  const blocks = edits.sheets[0]?.blocks ?? [];
  return blocks.filter(({ column }) => column === HEADER.length - 1).map(({ formula, firstRow }) => a1(formula, firstRow));
}

test("formulas are known again however a program spaced and quoted them", () => {
  expect(sameFormula(`IF('Tham số'!$B$4>1, "a b", 0)`, `IF('Tham số'!$B$4>1,"a b",0)`)).toBe(true);
  expect(sameFormula(`IF(A1>1,"a b",0)`, `IF(A1>1,"ab",0)`)).toBe(false);
  expect(isOurs(`IFERROR(A1,"Chưa rõ")`)).toBe(true);
  expect(isOurs("YEAR(TODAY())-YEAR(C3)")).toBe(false);
});
