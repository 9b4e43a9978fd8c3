/** Writing through Microsoft's own client: how many requests, how large, and what happens when Excel refuses, stops or keeps something else. */
import { describe, expect, test } from "vitest";
import type { Ask } from "../../../addin/workbook/excel/ask.ts";
import { putFormula } from "../../../addin/workbook/excel/write/formulas.ts";
import { putLike } from "../../../addin/workbook/excel/write/like-columns.ts";
import { putFormat, putLook } from "../../../addin/workbook/excel/write/looks.ts";
import { putPrintArea, putValues, putWidth } from "../../../addin/workbook/excel/write/put-cells.ts";
import { rangeName } from "../../../shared/sheet/address.ts";
import {
  type CellEdit,
  type FormulaBlock,
  type Look,
  type NewSheet,
  NO_EDITS,
  type SheetEdits,
  type WorkbookEdits,
} from "../../../shared/sheet/edits.ts";
import { type CellValue, cellKey, plainSheet, type SheetSnapshot, valueAt } from "../../../shared/sheet/snapshot.ts";
import type { ExcelHost, HostOptions } from "../../support/excel-host.ts";
import { openExcel } from "../../support/excel-wire.ts";

const MOST = 2_500_000;

/** A title, two header rows, and so many people in twenty columns. */
function plan(people: number): (readonly CellValue[])[] {
  const header = Array.from({ length: 20 }, (_, column) => `Cột ${column + 1}`);
  const person = (_: unknown, row: number): CellValue[] =>
    Array.from({ length: 20 }, (_, column) => (column % 3 === 0 ? row * column : `Nguyễn Thị Hồng Hạnh ${row % 50}`));
  return [["KẾ HOẠCH BỒI DƯỠNG"], [], header, ...Array.from({ length: people }, person)];
}

const NAME = "Nhân sự";
const sheet = (people: number, rest: Partial<SheetSnapshot> = {}) => plainSheet(NAME, plan(people), rest);

const into = (edits: Partial<SheetEdits>): WorkbookEdits => ({
  ...NO_EDITS,
  sheets: [{ sheet: NAME, cells: [], blocks: [], widths: [], printTo: null, ...edits }],
});

const cell = (
  row: number,
  column: number,
  value: CellValue,
  look: Look | null = null,
  rest: Partial<CellEdit> = {},
): CellEdit => ({ row, column, value, look, ...rest });

const LIKE: Look = { likeColumn: 19, numberFormat: "0", align: "center", wrap: true };

const block = (column: number, rows: number, firstRow = 3): FormulaBlock => ({
  column,
  firstRow,
  formula: [{ kind: "same-row", column: 3 }, `*${column}`],
  values: Array.from({ length: rows }, (_, at) => (firstRow - 3 + at) * 3 * column),
  look: LIKE,
});

/** Six new columns right of the twenty, as filling makes them. */
function filling(people: number): WorkbookEdits {
  const columns = [20, 21, 22, 23, 24, 25];
  return into({
    cells: columns.map((column) => cell(2, column, `Tuổi khi khai giảng ${column}`, { likeColumn: 19, wrap: true })),
    blocks: columns.map((column) => block(column, people)),
    widths: columns.map((column) => ({ column, width: 14 })),
    printTo: 25,
  });
}

/** Requests that set anything. */
function writing({ members, requestBytes }: ExcelHost): { readonly count: number; readonly bytes: readonly number[] } {
  const bytes = requestBytes.filter((_, at) =>
    members[at]?.some((member) => /\.(Values|Formulas|FormulasR1C1|NumberFormat|CopyFrom|Clear)$/.test(member)),
  );
  return { count: bytes.length, bytes };
}

describe("20.000 people, six columns of formulas under their headers", () => {
  test("take one request to write and few to look before and after, each small", async () => {
    const { host, port } = openExcel([sheet(20_000)]);
    const written = await port.write(filling(20_000));
    const { count, bytes } = writing(host);
    expect(count).toBeLessThanOrEqual(2);
    expect(Math.max(...bytes)).toBeLessThan(100_000);
    expect(Math.max(...host.requestBytes)).toBeLessThan(MOST);
    expect(Math.max(...host.answers)).toBeLessThan(MOST);
    expect(host.requests).toBeLessThanOrEqual(6);
    expect(written.caveats).toEqual([]);
    expect(written.places[0]).toMatchObject({ ranges: ["U3:Z20003"], cells: 120_006 });
    expect(host.sheets[0]?.formulas.get(cellKey(20_002, 25))).toBe("$D20003*25");
  });

  test("in the place of other formulas, which come back by as few requests", async () => {
    const formulas = new Map<number, string>();
    for (let row = 3; row < 20_003; row++)
      for (let column = 14; column < 20; column++)
        formulas.set(cellKey(row, column), `IF(LEN($B${row + 1})>0,$D${row + 1}*2,"Chưa rõ")`);
    const { host, port } = openExcel([sheet(20_000, { formulas })]);
    const blocks = [14, 15, 16, 17, 18, 19].map((column) => ({ ...block(column, 20_000), look: null }));
    const written = await port.write(into({ blocks }));
    expect(writing(host).count).toBeLessThanOrEqual(2);
    expect(Math.max(...host.answers)).toBeLessThan(MOST);
    const before = host.requests;
    await written.undo();
    expect(writing(host).count).toBeLessThanOrEqual(4);
    expect(host.requests - before).toBeLessThanOrEqual(8);
    expect(Math.max(...host.requestBytes)).toBeLessThan(MOST);
    expect(host.sheets[0]?.formulas).toEqual(formulas);
  });

  test("with a sheet of ours and names", async () => {
    const { host, port } = openExcel([sheet(20_000)]);
    const parameters: NewSheet = {
      name: "Tham số",
      rows: [[{ value: "Hệ số" }, { value: 2 }]],
      widths: [20],
      merges: [],
      frozen: null,
      print: null,
      validations: [],
      state: "visible",
    };
    await port.write({ ...filling(20_000), newSheets: [parameters], names: [{ name: "KH_HE_SO", refersTo: "'Tham số'!$B$1" }] });
    expect(writing(host).count).toBe(1);
    expect(host.sheets.map(({ name }) => name)).toEqual([NAME, "Tham số"]);
  });
});

test("20.000 × 20 texts are written in requests that each are small enough", async () => {
  const cells = Array.from({ length: 400_000 }, (_, at) => cell(3 + Math.floor(at / 20), at % 20, `Nguyễn Thị Hồng Hạnh ${at}`));
  const { host, port } = openExcel([sheet(20_000)]);
  await port.write(into({ cells }));
  const { count, bytes } = writing(host);
  expect(Math.max(...bytes)).toBeLessThan(MOST);
  expect(count).toBeLessThanOrEqual(1 + Math.ceil(bytes.reduce((sum, one) => sum + one, 0) / 2_300_000));
  expect(valueAt(host.sheets[0] ?? sheet(0), 20_002, 19)).toBe("Nguyễn Thị Hồng Hạnh 399999");
});

test("two thousand single cells, here and there, are one request of few ranges", async () => {
  const cells = Array.from({ length: 2000 }, (_, at) => cell(3 + at * 5, 1, `Lý Thị Nga ${at}`));
  const { host, port } = openExcel([sheet(10_100)]);
  await port.write(into({ cells }));
  expect(writing(host).count).toBe(1);
  // Excel's client hands over 1.500 cells at a time.
  expect(host.members.flat().filter((member) => member === "range.Values").length).toBeLessThan(10);
  expect(valueAt(host.sheets[0] ?? sheet(0), 4, 1)).toBe("Nguyễn Thị Hồng Hạnh 1");
});

describe("a request that is too large", () => {
  const cells = Array.from({ length: 30_000 }, (_, at) => cell(3 + Math.floor(at / 10), at % 10, `Trần Văn Đức ${at}`));

  test("is halved until Excel takes it", async () => {
    const { host, port } = openExcel([sheet(3000)], { requestLimit: 300_000 });
    await port.write(into({ cells }));
    expect(valueAt(host.sheets[0] ?? sheet(0), 3002, 9)).toBe("Trần Văn Đức 29999");
    expect(host.requests).toBeLessThan(30);
  });

  test("is so too where the answer is what Excel finds too large", async () => {
    const { host, port } = openExcel([sheet(3000)], { limit: 200_000 });
    await port.write(into({ cells }));
    expect(valueAt(host.sheets[0] ?? sheet(0), 3002, 9)).toBe("Trần Văn Đức 29999");
  });
});

describe("while a cell is being edited", () => {
  test("writing waits, says so once, and goes on", async () => {
    const told: (string | null)[] = [];
    const { host, port, waits } = openExcel([sheet(30)], {
      fails: (request) => (request <= 4 ? "InvalidOperationInCellEditMode" : undefined),
    });
    await port.write(into({ blocks: [block(20, 30)] }), { onWait: (why) => told.push(why?.vi ?? null) });
    expect(told).toEqual(["Ô đang nhập dở. Nhấn Enter để hoàn tất, hệ thống sẽ ghi tiếp.", null]);
    expect(waits).toHaveLength(4);
    expect(host.sheets[0]?.formulas.size).toBe(30);
  });

  test("it waits in the middle of the writing too", async () => {
    let editing = 3;
    const { host, port } = openExcel([sheet(30)], {
      fails: (_, members) => (members.includes("FormulasR1C1") && editing-- > 0 ? "InvalidOperationInCellEditMode" : undefined),
    });
    await port.write(into({ blocks: [block(20, 30)] }));
    expect(host.sheets[0]?.formulas.size).toBe(30);
  });

  test("it can be stopped, and nothing is written", async () => {
    const controller = new AbortController();
    const reason = new Error("Dừng");
    const { host, port } = openExcel([sheet(30)], { fails: () => "InvalidOperationInCellEditMode" });
    const writing = port.write(into({ blocks: [block(20, 30)] }), {
      signal: controller.signal,
      onWait: () => controller.abort(reason),
    });
    await expect(writing).rejects.toBe(reason);
    expect(host.sheets[0]?.formulas.size).toBe(0);
  });
});

test("writing that is stopped while a cell is edited, before anything was written, asks nothing more of Excel", async () => {
  const controller = new AbortController();
  const reason = new Error("Dừng");
  const { host, port } = openExcel([sheet(30)], {
    fails: (_, members) => (members.includes("FormulasR1C1") ? "InvalidOperationInCellEditMode" : undefined),
  });
  const onWait = () => controller.abort(reason);
  await expect(port.write(into({ blocks: [block(20, 30)] }), { signal: controller.signal, onWait })).rejects.toBe(reason);
  expect(host.members.at(-1)).toEqual([]);
  expect(writing(host).count).toBe(0);
});

test("undoing waits for a cell that is edited, says so, and can be stopped until it began", async () => {
  const { host, port } = openExcel([sheet(30)]);
  const { undo } = await port.write(into({ cells: [cell(4, 1, "x")] }));
  const controller = new AbortController();
  const reason = new Error("Dừng");
  host.become({ fails: () => "InvalidOperationInCellEditMode" });
  await expect(undo({ signal: controller.signal, onWait: () => controller.abort(reason) })).rejects.toBe(reason);
  let editing = 5;
  host.become({ fails: () => (editing-- > 0 ? "InvalidOperationInCellEditMode" : undefined) });
  const told: boolean[] = [];
  await undo({ onWait: (why) => told.push(why !== null) });
  expect(told).toEqual([true, false]);
  expect(held(host)).toEqual(held({ sheets: [sheet(30)] }));
});

test("an undo that Excel stopped in the middle is gone on with", async () => {
  const { host, port } = openExcel([sheet(30)]);
  const { undo } = await port.write(into({ cells: [cell(4, 1, "x")], blocks: [block(20, 30)] }));
  host.become({ breaks: (member) => (member === "range.Values" ? "InvalidArgument" : undefined) });
  await expect(undo()).rejects.toMatchObject({ code: "written-in-part" });
  host.become({ breaks: () => undefined });
  await undo();
  expect(held(host)).toEqual(held({ sheets: [sheet(30)] }));
});

describe("what would not come out right is refused before anything is written", () => {
  const edits = into({ cells: [cell(4, 1, "x")], blocks: [block(20, 30)] });

  test.each<[string, HostOptions, Partial<SheetSnapshot>, string]>([
    ["a workbook that is open read-only", { readOnly: true }, {}, "workbook-read-only"],
    ["rows that a filter hides", { filtered: [NAME] }, { hiddenRows: new Set([5]) }, "rows-filtered"],
    ["locked cells", { locked: [NAME], unlocked: { [NAME]: { top: 0, left: 0, bottom: 100, right: 19 } } }, {}, "cell-locked"],
  ])("%s", async (_, options, rest, code) => {
    const { host, port } = openExcel([sheet(30, rest)], options);
    await expect(port.write(edits)).rejects.toMatchObject({ code });
    expect(writing(host).count).toBe(0);
  });

  test("a filter that hides none of the rows is no matter, nor are rows that somebody hid: that is said", async () => {
    const filtered = openExcel([sheet(30, { hiddenRows: new Set([1]) })], { filtered: [NAME] });
    expect((await filtered.port.write(edits)).caveats).toEqual([]);
    const hidden = openExcel([sheet(30, { hiddenRows: new Set([5]) })]);
    const { caveats } = await hidden.port.write(edits);
    expect(caveats.map(({ vi }) => vi)).toEqual([expect.stringContaining("dòng ẩn")]);
    expect(hidden.host.sheets[0]?.formulas.has(cellKey(5, 20))).toBe(true);
  });

  test("unlocked cells of a protected sheet are written, without looks where those are not allowed: that is said", async () => {
    const { host, port } = openExcel([sheet(30)], {
      locked: [NAME],
      unlocked: { [NAME]: { top: 0, left: 0, bottom: 100, right: 40 } },
    });
    const { caveats, undo } = await port.write(edits);
    expect(caveats.map(({ vi }) => vi)).toEqual([expect.stringContaining("định dạng")]);
    await undo();
    expect(host.sheets[0]?.formulas.size).toBe(0);
  });
});

describe("when Excel stops in the middle", () => {
  const edits = into({ cells: [cell(4, 1, "x")], blocks: [block(20, 30), block(21, 10)] });
  const before = [...plan(30)];

  test.each(["range.Values", "range.CopyFrom", "range.NumberFormat", "setting.WrapText"])(
    "at %s, all is as it was",
    async (member) => {
      const { host, port } = openExcel([sheet(30)], {
        breaks: (done) => (done === member && !host.members.flat().includes("range.Clear") ? "InvalidArgument" : undefined),
      });
      await expect(port.write(edits)).rejects.toMatchObject({ code: "host-failed" });
      expect(host.sheets[0]?.formulas.size).toBe(0);
      expect(held(host)).toEqual(held({ sheets: [sheet(30)] }));
      expect(before).toHaveLength(33);
    },
  );

  test("while sheets and names are added, they are gone again", async () => {
    const sheets: NewSheet[] = ["Tham số", "Tổng hợp"].map((name) => ({
      name,
      rows: [[{ value: 1 }]],
      widths: [],
      merges: [],
      frozen: null,
      print: null,
      validations: [],
      state: "visible",
    }));
    const { host, port } = openExcel([sheet(30)], {
      breaks: (member) => (member === "names.Add" ? "InvalidArgument" : undefined),
    });
    await expect(
      port.write({ ...edits, newSheets: sheets, names: [{ name: "KH_A", refersTo: "'Tham số'!$A$1" }] }),
    ).rejects.toMatchObject({ code: "host-failed" });
    expect(host.sheets.map(({ name }) => name)).toEqual([NAME]);
    expect(host.names.size).toBe(0);
  });

  test("and cannot be taken back either, what may be there is said", async () => {
    const { port } = openExcel([sheet(30)], {
      breaks: (member) => (member === "range.CopyFrom" || member === "range.Clear" ? "InvalidArgument" : undefined),
    });
    await expect(port.write(edits)).rejects.toMatchObject({
      code: "written-in-part",
      text: { vi: expect.stringContaining("U4:U33"), en: expect.stringContaining("U4:U33") },
    });
  });

  test("stopped by hand between two requests, all is as it was", async () => {
    const cells = Array.from({ length: 60_000 }, (_, at) =>
      cell(3 + Math.floor(at / 20), at % 20, `Lý Thị Nga, Phó Chủ tịch Ủy ban nhân dân tỉnh ${at}`),
    );
    const controller = new AbortController();
    const reason = new Error("Dừng");
    const { host, port } = openExcel([sheet(3000)]);
    const onProgress = (share: number) => share > 0.3 && controller.abort(reason);
    await expect(port.write(into({ cells }), { signal: controller.signal, onProgress })).rejects.toBe(reason);
    expect(held(host)).toEqual(held({ sheets: [sheet(3000)] }));
  });

  test("a busy Excel is asked again, and given up in the end with nothing written", async () => {
    const soon = openExcel([sheet(30)], { fails: (request) => (request <= 2 ? "ActivityLimitReached" : undefined) });
    await soon.port.write(edits);
    expect(soon.waits).toEqual([500, 1500]);
    const never = openExcel([sheet(30)], { fails: () => "ServiceNotAvailable" });
    await expect(never.port.write(edits)).rejects.toMatchObject({ code: "excel-busy" });
  });
});

describe("what Excel keeps is read back", () => {
  test.each<[string, WorkbookEdits, number, number, string]>([
    ["a value", into({ cells: [cell(4, 1, "x"), cell(6, 1, "y")] }), 6, 1, "B7"],
    ["a formula of a short block", into({ blocks: [block(20, 30)] }), 9, 20, "U10"],
    ["a formula in the middle of a long block", into({ blocks: [block(20, 9000)] }), 4000, 20, "U4001"],
  ])("%s that is another is taken back, and its cell is named", async (_, edits, row, column, named) => {
    const rows = edits.sheets[0]?.blocks[0]?.values.length ?? 30;
    const { host, port } = openExcel([sheet(rows)], {
      keeps: (_, r, c, given) => (r === row && c === column && given !== "" ? 1979 : given),
    });
    await expect(port.write(edits)).rejects.toMatchObject({
      code: "written-otherwise",
      text: { vi: expect.stringContaining(named), en: expect.stringContaining(named) },
    });
    expect(host.sheets[0]?.formulas.size).toBe(0);
  });

  test("a formula that gives something else than expected is said, and stays", async () => {
    const other: FormulaBlock = { ...block(20, 30), values: block(20, 30).values.map((value, at) => (at === 7 ? 5 : value)) };
    const { host, port } = openExcel([sheet(30)]);
    const { caveats } = await port.write(into({ blocks: [other] }));
    expect(caveats.map(({ vi }) => vi)).toEqual([expect.stringContaining("U11")]);
    expect(host.sheets[0]?.formulas.size).toBe(30);
  });

  test("what people changed since is not undone over their heads", async () => {
    const { host, port } = openExcel([sheet(30)]);
    const { undo } = await port.write(into({ cells: [cell(4, 1, "x")], blocks: [block(20, 30)] }));
    host.typeInto(NAME, "U9", 44);
    await expect(undo()).rejects.toMatchObject({ code: "changed-since", text: { vi: expect.stringContaining("U9") } });
    expect(valueAt(host.sheets[0] ?? sheet(0), 4, 1)).toBe("x");
    host.typeInto(NAME, "U9", "=$D9*20");
    await undo();
    expect(host.sheets[0]?.formulas.size).toBe(0);
  });

  test("a sheet that was protected since is not undone", async () => {
    const { host, port } = openExcel([sheet(30)]);
    const { undo } = await port.write(into({ cells: [cell(4, 1, "x")] }));
    host.become({ locked: [NAME] });
    await expect(undo()).rejects.toMatchObject({ code: "cell-locked" });
    host.become({ locked: [] });
    await undo();
    expect(held(host)).toEqual(held({ sheets: [sheet(30)] }));
  });
});

describe("looks", () => {
  const set = (host: ExcelHost) => Object.fromEntries(host.sheets[0]?.settings ?? []);

  test("new columns are like the one beside them, changed in what is said", async () => {
    const { host, port } = openExcel([sheet(30)]);
    await port.write(filling(30));
    expect(set(host)).toMatchObject({
      "U4:Z33 CopyFrom": "T4:T33",
      "U3:Z3 CopyFrom": "T3",
      "U4:Z33 format/wrapText": true,
      "U4:Z33 format/horizontalAlignment": "Center",
      "U1 format/columnWidth": 73.5,
    });
    expect(host.sheets[0]?.formatAt(cellKey(20, 22))).toBe("0");
  });

  test("beside a merged header the frame is drawn instead of copied", async () => {
    const merges = [{ top: 1, left: 19, bottom: 2, right: 19 }];
    const { host, port } = openExcel([sheet(30, { merges })]);
    await port.write(
      into({ cells: [cell(1, 20, "Tuổi", { likeColumn: 19 }), cell(2, 20, null, { likeColumn: 19 })], blocks: [block(20, 30)] }),
    );
    expect(set(host)).not.toHaveProperty(["U2:U3 CopyFrom"]);
    expect(set(host)).toMatchObject({ "U2:U3 format/borders/EdgeTop/style": "Continuous", "U4:U33 CopyFrom": "T4:T33" });
  });

  test("several headers over two rows are framed each, and become one cell each", async () => {
    const merges = [{ top: 1, left: 19, bottom: 2, right: 19 }];
    const { host, port } = openExcel([sheet(30, { merges })]);
    const headers = [20, 21].flatMap((column) => [
      cell(1, column, `Cột ${column}`, { likeColumn: 19 }, { mergeDown: 1 }),
      cell(2, column, null, { likeColumn: 19 }),
    ]);
    await port.write(into({ cells: headers }));
    expect(host.sheets[0]?.merges.map(rangeName)).toEqual(["T2:T3", "U2:U3", "V2:V3"]);
    expect(set(host)).toMatchObject({
      "U2:V3 format/borders/InsideVertical/style": "Continuous",
      "U2:V3 format/horizontalAlignment": "General",
    });
  });

  test("no cells of a protected sheet are merged, which is said", async () => {
    const merges = [{ top: 1, left: 19, bottom: 2, right: 19 }];
    const unlocked = { [NAME]: { top: 0, left: 0, bottom: 40, right: 30 } };
    const { host, port } = openExcel([sheet(30, { merges })], { locked: [NAME], unlocked, mayFormat: true });
    const { caveats } = await port.write(
      into({ cells: [cell(1, 20, "Tuổi", { likeColumn: 19 }, { mergeDown: 1 }), cell(2, 20, null, { likeColumn: 19 })] }),
    );
    expect(host.sheets[0]?.merges.map(rangeName)).toEqual(["T2:T3"]);
    expect(caveats).toHaveLength(1);
  });

  test("a plain format takes the place of General only; a number in a cell of text becomes one", async () => {
    const formats = {
      [NAME]: new Map([
        [cellKey(4, 1), "@"],
        [cellKey(5, 1), "#,##0"],
      ]),
    };
    const { host, port } = openExcel([sheet(30)], { formats });
    const look: Look = { likeColumn: null, plainFormat: "dd/mm/yyyy" };
    const { undo } = await port.write(
      into({ cells: [cell(3, 1, 29_000, look), cell(4, 1, 29_001, look), cell(5, 1, 29_002, look)] }),
    );
    const at = (row: number) => [valueAt(host.sheets[0] ?? sheet(0), row, 1), host.sheets[0]?.formatAt(cellKey(row, 1))];
    expect([3, 4, 5].map(at)).toEqual([
      [29_000, "dd/mm/yyyy"],
      [29_001, "dd/mm/yyyy"],
      [29_002, "#,##0"],
    ]);
    await undo();
    expect([3, 4, 5].map(at)).toEqual([
      ["Nguyễn Thị Hồng Hạnh 0", "General"],
      ["Nguyễn Thị Hồng Hạnh 1", "@"],
      ["Nguyễn Thị Hồng Hạnh 2", "#,##0"],
    ]);
  });

  test("a formula in a cell of text is a formula", async () => {
    const formats = { [NAME]: new Map(Array.from({ length: 30 }, (_, at) => [cellKey(3 + at, 20), "@"])) };
    const { host, port } = openExcel([sheet(30)], { formats });
    await port.write(into({ blocks: [{ ...block(20, 30), look: null }] }));
    expect(host.sheets[0]?.formulas.size).toBe(30);
  });

  test("print area and table grow with the columns, and shrink again", async () => {
    const area = { top: 0, left: 0, bottom: 32, right: 19 };
    const { host, port } = openExcel([sheet(30)], {
      printAreas: { [NAME]: [area] },
      tables: { [NAME]: [{ id: "1", rect: { ...area, top: 2 } }] },
    });
    const { undo } = await port.write(filling(30));
    expect(host.sheets[0]?.printArea).toEqual([{ ...area, right: 25 }]);
    expect(host.sheets[0]?.tables[0]?.rect).toEqual({ ...area, top: 2, right: 25 });
    await undo();
    expect(host.sheets[0]?.printArea).toEqual([area]);
    expect(host.sheets[0]?.tables[0]?.rect).toEqual({ ...area, top: 2 });
  });

  test("a header that the table has already gets a number, as Excel would give it", async () => {
    const { host, port } = openExcel([sheet(30)], {
      tables: { [NAME]: [{ id: "1", rect: { top: 2, left: 0, bottom: 32, right: 19 } }] },
    });
    await port.write(into({ cells: [cell(2, 20, "Cột 3")] }));
    expect(valueAt(host.sheets[0] ?? sheet(0), 2, 20)).toBe("Cột 32");
  });

  test("before 1.13 a table stays, and that is said", async () => {
    const { host, port } = openExcel(
      [sheet(30)],
      { tables: { [NAME]: [{ id: "1", rect: { top: 2, left: 0, bottom: 32, right: 19 } }] } },
      "1.9",
    );
    const { caveats } = await port.write(filling(30));
    expect(host.sheets[0]?.tables[0]?.rect.right).toBe(19);
    expect(caveats.map(({ vi }) => vi)).toEqual([expect.stringContaining("Table")]);
  });
});

test("our own part is written, replaced and taken back", async () => {
  const { host, port } = openExcel([sheet(3)]);
  const part = (xml: string) => ({ ...NO_EDITS, customXml: { namespace: "urn:ke-hoach", xml } });
  const first = await port.write(part("<a xmlns='urn:ke-hoach'/>"));
  const second = await port.write(part("<b xmlns='urn:ke-hoach'/>"));
  expect([...host.parts.values()]).toEqual(["<b xmlns='urn:ke-hoach'/>"]);
  await second.undo();
  expect([...host.parts.values()]).toEqual(["<a xmlns='urn:ke-hoach'/>"]);
  await first.undo();
  expect(host.parts.size).toBe(0);
});

test("a sheet of ours is frozen, printed, checked and merged as it says", async () => {
  const ours: NewSheet = {
    name: "Tham số",
    rows: [
      [{ value: "Tham số", look: { likeColumn: null, bold: true, fill: "FFF2CC" } }],
      [{ value: 45_292, look: { likeColumn: null, numberFormat: "dd/mm/yyyy" } }],
    ],
    widths: [24],
    heights: new Map([[0, 30]]),
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    frozen: { rows: 1, columns: 1 },
    print: {
      landscape: true,
      header: { first: 0, last: 0 },
      area: { top: 0, left: 0, bottom: 1, right: 3 },
      fitWidth: true,
      footer: "Trang &P/&N",
    },
    validations: [
      {
        area: { top: 1, left: 0, bottom: 9, right: 0 },
        rule: { kind: "list", source: "KH_DS" },
        strict: true,
        prompt: { title: "a", text: "b" },
        error: null,
      },
    ],
    state: "hidden",
  };
  const { host, port } = openExcel([sheet(3)]);
  await port.write({ ...NO_EDITS, newSheets: [ours] });
  const [, made] = host.sheets;
  expect(made).toMatchObject({ state: "hidden", merges: ours.merges, printArea: [{ top: 0, left: 0, bottom: 1, right: 3 }] });
  expect(Object.fromEntries(made?.settings ?? [])).toMatchObject({
    "A1 format/font/bold": true,
    "A1 format/fill/color": "#FFF2CC",
    "A1 format/rowHeight": 30,
    "freezePanes/freezeAt": "A1",
    "pageLayout/orientation": "Landscape",
    "pageLayout/zoom": { horizontalFitToPages: 1 },
    "pageLayout/setPrintTitleRows": "$1:$1",
    "pageLayout/headersFooters/defaultForAllPages/centerFooter": "Trang &P/&N",
    "A2:A10 dataValidation/rule": { list: { inCellDropDown: true, source: "=KH_DS" } },
  });
  expect(made?.formatAt(cellKey(1, 0))).toBe("dd/mm/yyyy");
});

describe("what we reckon a request to have is not less than it has", () => {
  const area = { top: 3, left: 20, bottom: 400, right: 25 };
  const look: Look = {
    likeColumn: null,
    bold: true,
    italic: true,
    wrap: true,
    align: "center",
    border: "thin",
    fill: "FFF2CC",
    fontName: "Times New Roman",
    fontSize: 13,
  };
  const rows = Array.from({ length: 398 }, (_, row) =>
    Array.from({ length: 6 }, (_, column) => (column === 2 ? null : `Nguyễn Thị "Hạnh" ${row}`)),
  );
  test.each<[string, readonly Ask[]]>([
    ["a formula", [putFormula(NAME, { rect: area, what: `=IF(RC5="","",${"RC6+".repeat(40)}0)` })]],
    ["a look", putLook(NAME, { rect: area, what: look })],
    ["a number format", [putFormat(NAME, { rect: area, what: "dd/mm/yyyy" })]],
    ["another column's look", putLike(NAME, { rect: area, source: { ...area, left: 19, right: 19 }, merged: false }, new Map())],
    ["values", [putValues(NAME, { rect: area, rows })]],
    ["a width", [putWidth(NAME, 20, 73.5)]],
    ["a print area", putPrintArea(NAME, [area, area])],
  ])("%s", async (_, asks) => {
    const { host } = openExcel([sheet(3)]);
    for (const ask of asks) {
      await host.run(async (context) => {
        ask.begin(context);
        await context.sync();
      });
      expect(host.requestBytes.at(-1)).toBeLessThanOrEqual(ask.bytes + AROUND);
    }
  });
});

/** What every request has, whatever is in it. */
const AROUND = 250;

/** Values and formulas of all sheets, nothing for what is empty. */
function held({ sheets }: { readonly sheets: readonly SheetSnapshot[] }): unknown {
  return sheets.map(({ name, rows, formulas }) => [
    name,
    rows.map((cells) =>
      (cells ?? [])
        .map((value) => value ?? "")
        .join("|")
        .replace(/\|+$/, ""),
    ),
    [...formulas],
  ]);
}
