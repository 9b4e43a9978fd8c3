/** What keeps a writing from landing where it should not: another workbook, a table that was sorted meanwhile, a hand that typed there since the check. */
import { describe, expect, test } from "vitest";
import { OwnWrites } from "../../../addin/workbook/excel/own-writes.ts";
import { type CellEdit, type FormulaBlock, type NewSheet, NO_EDITS, type WorkbookEdits } from "../../../shared/sheet/edits.ts";
import { cellKey, plainSheet, valueAt } from "../../../shared/sheet/snapshot.ts";
import { openExcel } from "../../support/excel-wire.ts";

const NAME = "Nhân sự";
const ROWS = [
  ["STT", "Họ và tên", "Ngày sinh"],
  [1, "Lý Thị Nga", "31/02/1989"],
  [2, "Trần Văn Đức", 29_221],
  [3, "Nguyễn Thị Hạnh", 29_500],
];
const sheet = () => plainSheet(NAME, ROWS, { formulas: new Map([[cellKey(3, 2), "C3+279"]]) });

const mended: CellEdit = { row: 1, column: 2, value: 32_567, look: null };
const doubled: FormulaBlock = {
  column: 3,
  firstRow: 1,
  formula: [{ kind: "same-row", column: 0 }, "*2"],
  values: [2, 4, 6],
  look: null,
};

const into = (cells: readonly CellEdit[], blocks: readonly FormulaBlock[] = []): WorkbookEdits => ({
  ...NO_EDITS,
  sheets: [{ sheet: NAME, cells, blocks, widths: [], printTo: null }],
});

const WRITES = /^(range\.(Values|Formulas|FormulasR1C1|NumberFormat|CopyFrom|Clear)|worksheets\.Add)$/;
const wrote = (members: readonly (readonly string[])[]): boolean => members.flat().some((member) => WRITES.test(member));

describe("what was read is what is written over", () => {
  test("a cell that holds something else since the check is named, and nothing is written", async () => {
    const { host, port } = openExcel([sheet()]);
    await port.read();
    host.typeInto(NAME, "C2", "28/02/1989");
    await expect(port.write(into([mended], [doubled]))).rejects.toMatchObject({
      code: "changed-before",
      text: { vi: expect.stringMatching(/C2.*Chưa ghi gì.*Kiểm tra lại/), en: expect.stringContaining("C2") },
    });
    expect(wrote(host.members)).toBe(false);
  });

  test("so is a cell into which somebody typed where formulas are to be filled", async () => {
    const { host, port } = openExcel([sheet()]);
    await port.read();
    host.typeInto(NAME, "D3", "đã xác nhận");
    await expect(port.write(into([], [doubled]))).rejects.toMatchObject({
      code: "changed-before",
      text: { vi: expect.stringContaining("D3") },
    });
    expect(valueAt(host.sheets[0] ?? sheet(), 2, 3)).toBe("đã xác nhận");
  });

  test("a formula that was typed over is another; one that only gives another result is not", async () => {
    const { host, port } = openExcel([sheet()]);
    const edit: CellEdit = { row: 3, column: 2, value: 29_600, look: null };
    await port.read();
    host.typeInto(NAME, "C3", 30_000);
    host.sheets[0]?.put(3, 2, 30_279, "C3+279");
    await (await port.write(into([edit]))).undo();
    await port.read();
    host.typeInto(NAME, "C4", 30_279);
    await expect(port.write(into([edit]))).rejects.toMatchObject({ code: "changed-before" });
  });

  test("a cell that was read by itself since is known as it was then", async () => {
    const { host, port } = openExcel([sheet()]);
    await port.read();
    host.typeInto(NAME, "C2", "chưa rõ ngày");
    port.saw(NAME, [{ row: 1, column: 2, value: "chưa rõ ngày", isFormula: false }]);
    await port.write(into([mended]));
    expect(valueAt(host.sheets[0] ?? sheet(), 1, 2)).toBe(32_567);
  });

  test("cells that are not written may change as they like", async () => {
    const { host, port } = openExcel([sheet()]);
    await port.read();
    host.typeInto(NAME, "B4", "Nguyễn Thị Hồng Hạnh");
    await port.write(into([mended], [doubled]));
    expect(valueAt(host.sheets[0] ?? sheet(), 1, 2)).toBe(32_567);
  });
});

describe("two workbooks are open", () => {
  test("the pane of one never writes into the other, though it has the same sheets and cells", async () => {
    const { host, port } = openExcel([sheet()], { fileName: "Kế hoạch 2024.xlsx" });
    await port.read();
    host.become({ fileName: "Kế hoạch 2025.xlsx" });
    await expect(port.write(into([mended]))).rejects.toMatchObject({
      code: "other-workbook",
      text: { vi: expect.stringContaining("“Kế hoạch 2025.xlsx”"), en: expect.stringContaining("“Kế hoạch 2025.xlsx”") },
    });
    expect(wrote(host.members)).toBe(false);
  });

  test("what was written is not taken back in the other, which does not hold it; under a new name it still is", async () => {
    const { host, port } = openExcel([sheet()], { fileName: "Kế hoạch 2024.xlsx" });
    await port.read();
    const { undo } = await port.write(into([mended]));
    const before = host.members.length;
    host.typeInto(NAME, "C2", "31/02/1989");
    await expect(undo()).rejects.toMatchObject({ code: "changed-since" });
    expect(wrote(host.members.slice(before))).toBe(false);
    host.typeInto(NAME, "C2", 32_567);
    host.become({ fileName: "Kế hoạch 2024 (bản 2).xlsx" });
    await undo();
    expect(valueAt(host.sheets[0] ?? sheet(), 1, 2)).toBe("31/02/1989");
  });
});

describe("one step to undo", () => {
  const added: NewSheet = {
    name: "Tham số",
    rows: [[{ value: 1 }]],
    widths: [],
    merges: [],
    frozen: null,
    print: null,
    validations: [],
    state: "visible",
  };

  test("all requests of a writing are one group where Excel knows them, and of its taking back", async () => {
    const { host, port } = openExcel([sheet()], {}, "1.20");
    const { undo } = await port.write(into([mended], [doubled]));
    expect(new Set(host.grouped)).toEqual(new Set([true]));
    await undo();
    expect(valueAt(host.sheets[0] ?? sheet(), 1, 2)).toBe("31/02/1989");
  });

  test("before 1.20 no group is asked for", async () => {
    const { host, port } = openExcel([sheet()], {}, "1.19");
    await port.write(into([mended]));
    expect(new Set(host.grouped)).toEqual(new Set([false]));
  });

  test("what Excel refuses in a group is written without one, once, whatever had been done by then", async () => {
    const { host, port } = openExcel([sheet()], { ungrouped: ["range.FormulasR1C1"] }, "1.20");
    const { undo } = await port.write(into([mended], [doubled]));
    expect(host.sheets[0]?.formulas.size).toBe(4);
    expect(host.grouped[0]).toBe(true);
    expect(host.grouped.at(-1)).toBe(false);
    await undo();
    expect(host.sheets[0]?.formulas.size).toBe(1);
    expect(valueAt(host.sheets[0] ?? sheet(), 1, 2)).toBe("31/02/1989");
  });

  test("an added sheet is deleted again outside the group, where alone Excel allows it", async () => {
    const { host, port } = openExcel([sheet()], {}, "1.20");
    const { undo } = await port.write({ ...into([mended]), newSheets: [added] });
    await undo();
    expect(host.sheets.map(({ name }) => name)).toEqual([NAME]);
  });
});

describe("our own writing, as Excel's events tell of it", () => {
  test("is told from people's by what Excel says caused it", () => {
    const own = new OwnWrites(() => 0);
    expect(own.caused({ triggerSource: "ThisLocalAddin" })).toBe(true);
    expect(own.caused({ triggerSource: "Unknown" })).toBe(false);
  });

  test("before 1.14, by the time: while we write, and shortly after", async () => {
    let now = 0;
    const own = new OwnWrites(() => now);
    expect(own.caused({})).toBe(false);
    await own.during(async () => expect(own.caused({})).toBe(true));
    now = 1500;
    expect(own.caused({})).toBe(true);
    now = 4000;
    expect(own.caused({})).toBe(false);
  });

  test("a writing that fails ends too", async () => {
    let now = 0;
    const own = new OwnWrites(() => now);
    await expect(own.during(() => Promise.reject(new Error("x")))).rejects.toThrow("x");
    now = 4000;
    expect(own.writing).toBe(false);
  });
});
