/**
 * What every adapter of the workbook port must do, the same for a fake, a file and Excel. An adapter joins with one line:
 * `workbookContract("file", open)`, where `open` puts the given workbook where the adapter reads it.
 */
import { describe, expect, test } from "vitest";
import { WorkbookProblem } from "../../../addin/workbook/problems.ts";
import type { CellPlace, WorkbookPort } from "../../../addin/workbook/workbook.ts";
import {
  type CellMark,
  type CellValue,
  cellKey,
  plainSheet,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../../shared/sheet/snapshot.ts";

export interface OpenedWorkbook {
  readonly port: WorkbookPort;
  /** What the host or the page now shows as selected. */
  readonly selected: () => CellPlace | null;
}

export type OpenWorkbook = (workbook: WorkbookSnapshot, name: string) => OpenedWorkbook | Promise<OpenedWorkbook>;

const QUOTED = "Đề cử 'A', 2024";

export function workbookContract(adapter: string, open: OpenWorkbook): void {
  const read = async (...sheets: SheetSnapshot[]) => {
    const { port } = await open({ sheets, date1904: false }, "Kế hoạch 2024.xlsx");
    return port.read();
  };
  const readSheet = async (sheet: SheetSnapshot) => {
    const [only] = (await read(sheet)).sheets;
    if (!only) throw new Error("The sheet was not read");
    return only;
  };

  describe(`the workbook port on ${adapter}: reading`, () => {
    test("gives numbers, Vietnamese text, booleans and errors as they are, and nothing for empty cells", async () => {
      const row: CellValue[] = [
        "Đặng Thị Ngọc Diễm",
        45_292,
        0.5,
        -7,
        true,
        false,
        { error: "#REF!" },
        { error: "#N/A" },
        null,
        "x",
      ];
      const sheet = await readSheet(plainSheet("Nhân sự", [row]));
      expect(row.map((_, column) => valueAt(sheet, 0, column))).toEqual(row);
    });

    test("leaves dates that were typed as text, and texts that look like something else, as text", async () => {
      const texts = [
        "05/3/1979",
        "001083004512",
        "Khóa 1 & 2 <a>",
        "nt",
        " khoảng tháng 9 ",
        "Dòng một\nDòng hai",
        "TRUE",
        "1e3",
        "#CHƯA RÕ",
      ];
      const sheet = await readSheet(plainSheet("S", [texts]));
      expect(texts.map((_, column) => valueAt(sheet, 0, column))).toEqual(texts);
    });

    test("knows formulas by their text without '=', with the last value", async () => {
      const formulas = new Map([
        [cellKey(1, 1), "SUM(A1:A2)"],
        [cellKey(1, 2), 'IF(A1>1,"Đạt","Chưa")'],
      ]);
      const sheet = await readSheet(
        plainSheet(
          "S",
          [
            [1, 2, 3],
            [4, 5, "Đạt"],
          ],
          { formulas },
        ),
      );
      expect([...sheet.formulas]).toEqual([...formulas]);
      expect(valueAt(sheet, 1, 1)).toBe(5);
    });

    test("takes a text that begins with '=' for a text", async () => {
      const sheet = await readSheet(plainSheet("S", [["=1+1", 3]], { formulas: new Map([[cellKey(0, 1), "1+2"]]) }));
      expect(valueAt(sheet, 0, 0)).toBe("=1+1");
      expect([...sheet.formulas]).toEqual([[cellKey(0, 1), "1+2"]]);
    });

    test("gives a sheet whose one cell is a formula", async () => {
      const sheet = await readSheet(plainSheet("S", [[null, 4]], { formulas: new Map([[cellKey(0, 1), "2+2"]]) }));
      expect(sheet.formulas.get(cellKey(0, 1))).toBe("2+2");
      expect(valueAt(sheet, 0, 1)).toBe(4);
    });

    test("gives merged areas", async () => {
      const merges = [
        { top: 0, left: 0, bottom: 0, right: 2 },
        { top: 2, left: 0, bottom: 4, right: 0 },
      ];
      const rows = [
        ["ĐỀ ÁN 1641", null, null],
        ["STT", "Họ và tên", "Khóa"],
        ["Sở Nội vụ", "A", 1],
        [null, "B", 1],
        [null, "C", 1],
      ];
      const sheet = await readSheet(plainSheet("S", rows, { merges }));
      expect(inOrder(sheet.merges)).toEqual(merges);
    });

    test("says which rows and columns are hidden, and still gives what they hold", async () => {
      const rows = Array.from({ length: 6 }, (_, row) => ["a", row, "c"]);
      const sheet = await readSheet(plainSheet("S", rows, { hiddenRows: new Set([1, 4]), hiddenColumns: new Set([2]) }));
      expect([...sheet.hiddenRows].sort()).toEqual([1, 4]);
      expect([...sheet.hiddenColumns]).toEqual([2]);
      expect(valueAt(sheet, 4, 1)).toBe(4);
    });

    test("gives all sheets in their order, with names and states", async () => {
      const { sheets } = await read(
        plainSheet(QUOTED, [["a"]]),
        plainSheet("Tham số", [["b"]], { state: "hidden" }),
        plainSheet("_ẩn", [["c"]], { state: "veryHidden" }),
        plainSheet("Sheet1", [["d"]]),
      );
      expect(sheets.map(({ name, state }) => [name, state])).toEqual([
        [QUOTED, "visible"],
        ["Tham số", "hidden"],
        ["_ẩn", "veryHidden"],
        ["Sheet1", "visible"],
      ]);
      expect(sheets.map((sheet) => valueAt(sheet, 0, 0))).toEqual(["a", "b", "c", "d"]);
    });

    test("reads merges and formulas of a sheet whose name has spaces, apostrophes and commas", async () => {
      const merge = { top: 0, left: 0, bottom: 0, right: 1 };
      const formulas = new Map([[cellKey(1, 0), "1+1"]]);
      const sheet = await readSheet(plainSheet(QUOTED, [["a"], [2, 3]], { merges: [merge], formulas }));
      expect([...sheet.merges]).toEqual([merge]);
      expect([...sheet.formulas]).toEqual([...formulas]);
    });

    test("keeps the places of a table that starts at C5", async () => {
      const sheet = await readSheet(
        plainSheet("S", [...Array(4), [null, null, "STT", "Họ và tên"], [null, null, 1, "Bà Lý Thị Nga"]]),
      );
      expect(valueAt(sheet, 4, 2)).toBe("STT");
      expect(valueAt(sheet, 5, 3)).toBe("Bà Lý Thị Nga");
      expect(valueAt(sheet, 0, 0)).toBeNull();
      expect(valueAt(sheet, 5, 0)).toBeNull();
    });

    test("gives an empty sheet, beside others and alone", async () => {
      const { sheets } = await read(plainSheet("Trống", []), plainSheet("S", [["a"]]));
      expect(sheets.map(({ name }) => name)).toEqual(["Trống", "S"]);
      expect(held(sheets[0])).toEqual([]);
      expect(held((await read(plainSheet("Trống", []))).sheets[0])).toEqual([]);
    });

    test("gives rows beyond the first hundred and columns beyond the first forty", async () => {
      const rows = Array.from({ length: 130 }, (_, row) => Array.from({ length: 45 }, (_, column) => `${row}.${column}`));
      const sheet = await readSheet(plainSheet("S", rows));
      expect(sheet.rows).toEqual(rows);
    });

    test("marks struck cells, 8-bit fonts, and dates shown only by month or year", async () => {
      const marks = new Map<number, CellMark>([
        [cellKey(1, 0), { struck: true }],
        [cellKey(1, 1), { struck: true }],
        [cellKey(2, 1), { font: "tcvn3" }],
        [cellKey(3, 1), { font: "vni" }],
        [cellKey(1, 2), { shows: "month" }],
        [cellKey(2, 2), { shows: "year" }],
      ]);
      const rows = [
        ["STT", "Họ và tên", "Ngày sinh"],
        [1, "Nguyễn Văn A", 29_221],
        [2, "NguyÔn V¨n B", 29_221],
        [3, "Nguyeãn Vaên C", 29_221],
      ];
      const sheet = await readSheet(plainSheet("S", rows, { marks }));
      expect(new Map([...sheet.marks].sort(([a], [b]) => a - b))).toEqual(new Map([...marks].sort(([a], [b]) => a - b)));
    });

    test("gives our own part as it stands, and nothing where there is none", async () => {
      const kept = '<kept xmlns="urn:ke-hoach:kept:1"><newer a="1">Nguyễn Thị Hồng &amp; cộng sự</newer></kept>';
      const sheets = [plainSheet("S", [["a"]])];
      const { port } = await open({ sheets, date1904: false, kept }, "a.xlsx");
      expect((await port.read()).kept).toBe(kept);
      expect((await (await open({ sheets, date1904: false }, "a.xlsx")).port.read()).kept ?? null).toBeNull();
    });

    test("knows its file's name once it was read, and that it left nothing out", async () => {
      const { port } = await open({ sheets: [plainSheet("S", [["a"]])], date1904: false }, "Kế hoạch 2024.xlsx");
      await port.read();
      expect(port.name).toBe("Kế hoạch 2024.xlsx");
      expect(port.caveats).toEqual([]);
    });

    test("gives the same again, apart from what was read before", async () => {
      const { port } = await open({ sheets: [plainSheet("S", [["a", 1]])], date1904: false }, "a.xlsx");
      expect(await port.read()).toEqual(await port.read());
    });

    test("tells a share that only grows and ends at one", async () => {
      const { port } = await open({ sheets: [plainSheet("S", [["a", 1]]), plainSheet("T", [["b"]])], date1904: false }, "a.xlsx");
      const shares: number[] = [];
      await port.read({ onProgress: (share) => shares.push(share) });
      expect(shares.at(-1)).toBe(1);
      expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    });

    test("does not begin when it was stopped before, and says so with the signal's reason", async () => {
      const { port } = await open({ sheets: [plainSheet("S", [["a"]])], date1904: false }, "a.xlsx");
      const reason = new Error("Dừng");
      await expect(port.read({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    });
  });

  describe(`the workbook port on ${adapter}: selecting`, () => {
    const workbook: WorkbookSnapshot = {
      sheets: [plainSheet("Sheet1", [["a"]]), plainSheet(QUOTED, [["b"]]), plainSheet("Tham số", [["c"]], { state: "hidden" })],
      date1904: false,
    };

    test.each([
      { sheet: "Sheet1", cell: "A1" },
      { sheet: QUOTED, cell: "D12" },
      { sheet: QUOTED, cell: "XFD1048576" },
    ])("goes to $sheet!$cell", async (place) => {
      const { port, selected } = await open(workbook, "a.xlsx");
      await port.select(place);
      expect(selected()).toEqual(place);
      expect(await port.selection()).toEqual(place);
    });

    test.each([
      ["a sheet that is not there", { sheet: "Đã xóa", cell: "A1" }, "sheet-not-found", "Đã xóa"],
      ["a hidden sheet", { sheet: "Tham số", cell: "A1" }, "sheet-hidden", "Tham số"],
      ["what is no cell", { sheet: "Sheet1", cell: "Họ và tên" }, "cell-not-found", "Họ và tên"],
      ["a column that no sheet has", { sheet: "Sheet1", cell: "XFE1" }, "cell-not-found", "XFE1"],
      ["a row that no sheet has", { sheet: "Sheet1", cell: "A1048577" }, "cell-not-found", "A1048577"],
      ["a range", { sheet: "Sheet1", cell: "A1:B2" }, "cell-not-found", "A1:B2"],
    ])("has a problem with %s, and selects nothing", async (_, place, code, named) => {
      const { port, selected } = await open(workbook, "a.xlsx");
      const error = await port.select(place).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(WorkbookProblem);
      expect(error).toMatchObject({ code, text: { vi: expect.stringContaining(named), en: expect.stringContaining(named) } });
      expect(selected()).toBeNull();
    });
  });
}

function inOrder(rects: SheetSnapshot["merges"]): SheetSnapshot["merges"] {
  return [...rects].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Everything that a sheet holds. */
function held(sheet: SheetSnapshot | undefined): CellValue[] {
  return sheet?.rows.flatMap((cells) => cells?.filter((value) => value !== null) ?? []) ?? [null];
}
