/**
 * What every adapter of the workbook port must do when it writes, the same for a fake, a file and Excel: all or nothing, and back again.
 * Formulas here are sums and products, which the test's own Excel can calculate.
 */
import { describe, expect, test } from "vitest";
import { WorkbookProblem } from "../../../addin/workbook/problems.ts";
import type { WorkbookPort } from "../../../addin/workbook/workbook.ts";
import type { Formula } from "../../../shared/formulas/formula.ts";
import { cellName, rangeName } from "../../../shared/sheet/address.ts";
import {
  type CellEdit,
  type FormulaBlock,
  type NewSheet,
  NO_EDITS,
  type SheetEdits,
  type WorkbookEdits,
} from "../../../shared/sheet/edits.ts";
import { KEPT_NAMESPACE } from "../../../shared/sheet/kept-namespace.ts";
import {
  type CellMark,
  type CellValue,
  cellKey,
  cellOf,
  plainSheet,
  type SheetSnapshot,
} from "../../../shared/sheet/snapshot.ts";

export interface OpenedForWriting {
  readonly port: WorkbookPort;
  /** The names of the workbook and what they refer to, without "=". */
  readonly names: () => ReadonlyMap<string, string>;
}

export interface Guards {
  /** Sheets that are protected, all their cells locked. */
  readonly locked?: readonly string[];
  readonly structureLocked?: boolean;
}

export type OpenForWriting = (sheets: readonly SheetSnapshot[], guards: Guards) => OpenedForWriting;

const PLAN = "Đề cử 'A', 2024";

const ROWS: readonly (readonly CellValue[] | undefined)[] = [
  ["KẾ HOẠCH BỒI DƯỠNG"],
  undefined,
  ["STT", "Họ và tên", "Số ngày", "Ngày sinh"],
  ...Array.from({ length: 40 }, (_, at) => [at + 1, `Nguyễn Văn ${at + 1}`, at % 7, 29_000 + at]),
];

const plan = (rest: Partial<SheetSnapshot> = {}) => plainSheet(PLAN, ROWS, rest);

/** Its last header stands over two rows. */
const tall = () =>
  plainSheet(
    PLAN,
    ROWS.map((row, at) => (at === 1 ? [null, null, null, "Ngày sinh"] : at === 2 ? row?.slice(0, 3) : row)),
    {
      merges: [{ top: 1, left: 3, bottom: 2, right: 3 }],
    },
  );

const into = (edits: Partial<SheetEdits>, sheet = PLAN): WorkbookEdits => ({
  ...NO_EDITS,
  sheets: [{ sheet, cells: [], blocks: [], widths: [], printTo: null, ...edits }],
});

const cell = (row: number, column: number, value: CellValue, rest: Partial<CellEdit> = {}): CellEdit => ({
  row,
  column,
  value,
  look: null,
  ...rest,
});

const DOUBLE: Formula = [{ kind: "same-row", column: 2 }, "*2"];

/** The number of days times two, for the rows from the first, beside the table. */
const doubled = (firstRow: number, rows: number, column = 4): FormulaBlock => ({
  column,
  firstRow,
  formula: DOUBLE,
  values: Array.from({ length: rows }, (_, at) => 2 * Number(ROWS[firstRow + at]?.[2])),
  look: { likeColumn: 3, numberFormat: "0" },
});

const PARAMETERS: NewSheet = {
  name: "Tham số",
  rows: [
    [{ value: "Tham số", look: { likeColumn: null, bold: true, fontSize: 14 } }],
    undefined,
    [
      { value: "Hệ số", look: { likeColumn: null, border: "thin", wrap: true } },
      { value: 3, look: { likeColumn: null, border: "thin", numberFormat: "0" } },
    ],
    [{ value: "Gấp đôi" }, { value: 6, formula: "B3*2" }, null, { value: "001083004512" }],
  ],
  widths: [24, null, 12],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  frozen: { rows: 1, columns: 0 },
  print: { landscape: true, header: { first: 0, last: 0 }, area: null, fitWidth: true, footer: "Trang &P/&N" },
  validations: [],
  state: "visible",
};

const WITH_PARAMETERS: WorkbookEdits = {
  ...into({
    blocks: [
      {
        ...doubled(3, 40),
        formula: ["KH_HE_SO*", { kind: "same-row", column: 2 }],
        values: ROWS.slice(3).map((row) => 3 * Number(row?.[2])),
      },
    ],
  }),
  newSheets: [PARAMETERS],
  names: [{ name: "KH_HE_SO", refersTo: "'Tham số'!$B$3" }],
};

export function writingContract(adapter: string, open: OpenForWriting): void {
  const opened = (guards: Guards = {}, ...sheets: SheetSnapshot[]) => open(sheets.length > 0 ? sheets : [plan()], guards);

  /** Writes, and gives what the workbook holds before and after, and again once it was undone. */
  const written = async (edits: WorkbookEdits, ...sheets: SheetSnapshot[]) => {
    const { port, names } = opened({}, ...sheets);
    const before = await held(port);
    const namesBefore = [...names()];
    const done = await port.write(edits);
    const after = await held(port);
    const namesAfter = [...names()];
    await done.undo();
    expect(await held(port)).toEqual(before);
    expect([...names()]).toEqual(namesBefore);
    return { done, before, after, names: namesAfter };
  };

  describe(`the workbook port on ${adapter}: writing`, () => {
    test("a number, a text, a truth and an error into cells, and back", async () => {
      const { after } = await written(
        into({ cells: [cell(3, 1, "Đặng Thị Ngọc Diễm"), cell(4, 2, 12.5), cell(5, 5, true), cell(6, 5, { error: "#N/A" })] }),
      );
      expect(after[PLAN]).toMatchObject({ B4: "Đặng Thị Ngọc Diễm", C5: 12.5, F6: true, F7: { error: "#N/A" } });
    });

    test("texts that look like something else stay texts, and go back as what they were", async () => {
      const texts = ["05/3/1979", "001083004512", "=1+1", "TRUE", "1e3", "-7", "'ba mươi", "12 người", "Khóa 1"];
      const sheet = plainSheet(
        PLAN,
        texts.map((text) => [text]),
      );
      const { after } = await written(
        into({ cells: texts.flatMap((text, row) => [cell(row, 1, text), cell(row, 0, row)]) }),
        sheet,
      );
      expect(texts.map((_, row) => after[PLAN]?.[cellName(row, 1)])).toEqual(texts);
      expect(after[PLAN]).toMatchObject({ A1: 0, A9: 8 });
    });

    test("empties a cell; of a formula nothing is left, and it comes back", async () => {
      const formulas = new Map([[cellKey(3, 2), "0+0"]]);
      const { after } = await written(into({ cells: [cell(3, 2, null), cell(4, 1, null)] }), plan({ formulas }));
      expect(after[PLAN]).not.toHaveProperty("C4");
      expect(after[PLAN]).not.toHaveProperty("B5");
    });

    test("a value in the place of a formula, and a formula in the place of another", async () => {
      const formulas = new Map([
        [cellKey(3, 2), "0*7"],
        [cellKey(4, 2), "$A4*1"],
        [cellKey(5, 2), "SUM($A$4:$A4)+1"],
      ]);
      const block: FormulaBlock = {
        column: 2,
        firstRow: 4,
        formula: [{ kind: "same-row", column: 0 }, "*3"],
        values: [6, 9],
        look: null,
      };
      const { after } = await written(into({ cells: [cell(3, 2, 5)], blocks: [block] }), plan({ formulas }));
      expect(after[PLAN]).toMatchObject({ C4: 5, C5: ["$A5*3", 6], C6: ["$A6*3", 9] });
    });

    test("a formula for many rows, each with its own row in it, under a header", async () => {
      const { after, done } = await written(
        into({
          cells: [cell(2, 4, "Gấp đôi", { look: { likeColumn: 3, wrap: true } })],
          blocks: [doubled(3, 40)],
          widths: [{ column: 4, width: 14 }],
          printTo: 4,
        }),
      );
      expect(after[PLAN]).toMatchObject({ E3: "Gấp đôi", E4: ["$C4*2", 0], E5: ["$C5*2", 2], E43: ["$C43*2", 8] });
      expect(done.places).toEqual([{ sheet: PLAN, ranges: ["E3:E43"], cells: 41, kind: "edited" }]);
    });

    test("a header over two rows, which is one cell afterwards", async () => {
      const header = cell(1, 4, "Gấp đôi", { look: { likeColumn: 3, wrap: true }, mergeDown: 1 });
      const { before, after } = await written(into({ cells: [header, cell(2, 4, null, { look: { likeColumn: 3 } })] }), tall());
      expect(before[`${PLAN} merges`]).toMatchObject({ areas: ["D2:D3"] });
      expect(after[`${PLAN} merges`]).toMatchObject({ areas: ["D2:D3", "E2:E3"] });
      expect(after[PLAN]).toMatchObject({ E2: "Gấp đôi" });
    });

    test("merged cells where there were none", async () => {
      const { after } = await written(into({ cells: [cell(1, 4, "Gấp đôi", { mergeDown: 1 }), cell(2, 4, null)] }));
      expect(after[`${PLAN} merges`]).toMatchObject({ areas: ["E2:E3"] });
    });

    test("two blocks of a column around a line that is left alone, and formulas that go on from above", async () => {
      const numbered: FormulaBlock = {
        column: 5,
        firstRow: 3,
        formula: ["MAX(", { kind: "above", column: 5, top: 2 }, ")+1"],
        values: [1, 2, 3],
        look: null,
      };
      const { after, done } = await written(into({ blocks: [doubled(3, 10), doubled(14, 29), numbered] }));
      expect(after[PLAN]).toMatchObject({
        E13: ["$C13*2", 4],
        E15: ["$C15*2", 8],
        F4: ["MAX($F$3:$F3)+1", 1],
        F6: ["MAX($F$3:$F5)+1", 3],
      });
      expect(after[PLAN]).not.toHaveProperty("E14");
      expect(done.places[0]?.ranges).toEqual(["E4:E13", "E15:E43", "F4:F6"]);
    });

    test("formulas that are known only as text, each in its cell", async () => {
      const block: FormulaBlock = { column: 4, firstRow: 3, formula: ["A4+C4"], values: [1], look: null };
      const { after } = await written(into({ blocks: [block] }));
      expect(after[PLAN]).toMatchObject({ E4: ["A4+C4", 1] });
    });

    test("a number format, which shows in what the cell means", async () => {
      const marks = new Map<number, CellMark>([[cellKey(4, 3), { shows: "month" }]]);
      const { after } = await written(
        into({ cells: [cell(4, 3, 29_221, { look: { likeColumn: null, numberFormat: "yyyy" } })] }),
        plan({ marks }),
      );
      expect(after[`${PLAN} marks`]).toEqual({ D5: { shows: "year" } });
    });

    test("a new sheet with names that formulas use", async () => {
      const { after, names, done } = await written(WITH_PARAMETERS);
      expect(after["Tham số"]).toEqual({ A1: "Tham số", A3: "Hệ số", B3: 3, A4: "Gấp đôi", B4: ["B3*2", 6], D4: "001083004512" });
      expect(after.sheets).toEqual([PLAN, "Tham số"]);
      expect(after[PLAN]).toMatchObject({ E5: ["KH_HE_SO*$C5", 3] });
      expect(names).toEqual([["KH_HE_SO", "'Tham số'!$B$3"]]);
      expect(done.places.map(({ sheet, kind }) => [sheet, kind])).toEqual([
        [PLAN, "edited"],
        ["Tham số", "added"],
      ]);
    });

    test("a sheet of ours in the place of the one of before, which comes back", async () => {
      const { after, done } = await written(
        { ...NO_EDITS, newSheets: [PARAMETERS] },
        plan(),
        plainSheet("Tham số", [["cũ", 1], [], [], ["x", null, null, null, "y"]], {
          formulas: new Map([[cellKey(0, 1), "1+0"]]),
          merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
          state: "hidden",
        }),
      );
      expect(after["Tham số merges"]).toEqual({ areas: ["A1:C1"], state: "visible" });
      expect(after["Tham số"]).toEqual({ A1: "Tham số", A3: "Hệ số", B3: 3, A4: "Gấp đôi", B4: ["B3*2", 6], D4: "001083004512" });
      expect(done.places).toEqual([{ sheet: "Tham số", ranges: ["A1:D4"], cells: 6, kind: "replaced" }]);
    });

    test("our own part, first added, then replaced, with nothing else touched; and back", async () => {
      const { port } = opened();
      const kept = async () => (await port.read()).kept ?? null;
      const part = (xml: string): WorkbookEdits => ({ ...NO_EDITS, customXml: { namespace: KEPT_NAMESPACE, xml } });
      const [one, two] = ["một", "hai"].map((name) => `<kept xmlns="${KEPT_NAMESPACE}"><newer name="${name}"/></kept>`);
      const before = await held(port);
      const first = await port.write(part(one ?? ""));
      expect([await kept(), first.places]).toEqual([one, []]);
      const second = await port.write(part(two ?? ""));
      expect(await kept()).toBe(two);
      expect(await held(port)).toEqual(before);
      await second.undo();
      expect(await kept()).toBe(one);
      await first.undo();
      expect(await kept()).toBeNull();
    });

    test("writing twice: the later one is undone first", async () => {
      const { port } = opened();
      const start = await held(port);
      const first = await port.write(into({ cells: [cell(3, 1, "một")] }));
      const between = await held(port);
      const second = await port.write(into({ cells: [cell(3, 1, "hai")], blocks: [doubled(3, 5)] }));
      await expect(first.undo()).rejects.toMatchObject({ code: "written-since" });
      await second.undo();
      expect(await held(port)).toEqual(between);
      await first.undo();
      expect(await held(port)).toEqual(start);
    });

    test("what was undone is not undone again", async () => {
      const { port } = opened();
      const done = await port.write(into({ cells: [cell(3, 1, "một")] }));
      await done.undo();
      const later = await port.write(into({ cells: [cell(3, 1, "hai")] }));
      await done.undo();
      expect((await held(port))[PLAN]).toMatchObject({ B4: "hai" });
      await later.undo();
    });

    test("the same again changes nothing", async () => {
      const { port } = opened();
      await port.write(WITH_PARAMETERS);
      const once = await held(port);
      await port.write(WITH_PARAMETERS);
      expect(await held(port)).toEqual(once);
    });

    test("nothing at all", async () => {
      const { done } = await written(NO_EDITS);
      expect(done.places).toEqual([]);
    });

    test("tells a share that only grows and ends at one", async () => {
      const { port } = opened();
      const shares: number[] = [];
      await port.write(WITH_PARAMETERS, { onProgress: (share) => shares.push(share) });
      expect(shares.at(-1)).toBe(1);
      expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    });

    test("does not begin when it was stopped before, and says so with the signal's reason", async () => {
      const { port } = opened();
      const before = await held(port);
      const reason = new Error("Dừng");
      await expect(port.write(WITH_PARAMETERS, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect(await held(port)).toEqual(before);
    });
  });

  describe(`the workbook port on ${adapter}: what is not written`, () => {
    const merged = plan({ merges: [{ top: 4, left: 0, bottom: 6, right: 1 }] });
    const cases: [string, WorkbookEdits, Guards, SheetSnapshot[], string, string][] = [
      ["a locked cell", into({ cells: [cell(3, 1, "x")] }), { locked: [PLAN] }, [plan()], "cell-locked", "B4"],
      ["a locked block", into({ blocks: [doubled(3, 40)] }), { locked: [PLAN] }, [plan()], "cell-locked", "E4"],
      ["a sheet that is not there", into({ cells: [cell(3, 1, "x")] }, "Đã xóa"), {}, [plan()], "sheet-not-found", "Đã xóa"],
      ["a cell inside merged cells", into({ cells: [cell(3, 1, "x"), cell(5, 0, "y")] }), {}, [merged], "cell-merged", "A6"],
      ["a block through merged cells", into({ blocks: [doubled(3, 5, 1)] }), {}, [merged], "cell-merged", "B5"],
      [
        "a merge across merged cells",
        into({ cells: [cell(4, 0, "x", { mergeDown: 1 }), cell(5, 0, null)] }),
        {},
        [plan({ merges: [{ top: 4, left: 0, bottom: 4, right: 1 }] })],
        "cell-merged",
        "A5",
      ],
      [
        "a merge of locked cells",
        into({ cells: [cell(1, 4, "x", { mergeDown: 1 }), cell(2, 4, null)] }),
        { locked: [PLAN] },
        [plan()],
        "cell-locked",
        "E2",
      ],
      [
        "a merge over a cell that is kept",
        into({ cells: [cell(3, 1, "x", { mergeDown: 1 })] }),
        {},
        [plan()],
        "write-refused",
        "B4",
      ],
      ["a sheet where none may be added", WITH_PARAMETERS, { structureLocked: true }, [plan()], "structure-locked", "Tham số"],
      ["a column beyond the last", into({ cells: [cell(3, 16_384, "x")] }), {}, [plan()], "sheet-full", PLAN],
      ["a row beyond the last", into({ blocks: [{ ...doubled(3, 5), firstRow: 1_048_574 }] }), {}, [plan()], "sheet-full", PLAN],
      ["one cell twice", into({ cells: [cell(3, 1, "x"), cell(3, 1, "y")] }), {}, [plan()], "write-refused", "B4"],
      ["what is no number", into({ cells: [cell(3, 1, Number.NaN)] }), {}, [plan()], "write-refused", "B4"],
      [
        "a locked sheet of ours",
        { ...NO_EDITS, newSheets: [PARAMETERS] },
        { locked: ["Tham số"] },
        [plan(), plainSheet("Tham số", [["cũ"]])],
        "cell-locked",
        "Tham số",
      ],
    ];

    test.each(cases)("%s, nor anything else", async (_, edits, guards, sheets, code, named) => {
      const { port, names } = opened(guards, ...sheets);
      const before = await held(port);
      const also = [...edits.sheets, ...into({ cells: [cell(9, 9, "một phần")] }).sheets];
      const error = await port
        .write({ ...edits, sheets: code === "structure-locked" ? edits.sheets : also })
        .catch((error: unknown) => error);
      expect(error).toBeInstanceOf(WorkbookProblem);
      expect(error).toMatchObject({ code, text: { vi: expect.stringContaining(named), en: expect.stringContaining(named) } });
      expect(await held(port)).toEqual(before);
      expect([...names()]).toEqual([]);
    });

    test("the top left of merged cells is written", async () => {
      const { port } = opened({}, merged);
      await port.write(into({ cells: [cell(4, 0, "đầu")] }));
      expect((await held(port))[PLAN]).toMatchObject({ A5: "đầu" });
    });
  });
}

type Held = Readonly<Record<string, unknown>>;

/** Everything that the workbook holds, by sheet: values by cell, formulas as [text, value]; merges, marks, and the names of the sheets. */
async function held(port: WorkbookPort): Promise<Readonly<Record<string, Held>> & { readonly sheets: readonly string[] }> {
  const { sheets } = await port.read();
  const all: Record<string, Held> = {};
  for (const sheet of sheets) {
    all[sheet.name] = cellsOf(sheet);
    all[`${sheet.name} merges`] = { areas: sheet.merges.map(rangeName).sort(), state: sheet.state };
    all[`${sheet.name} marks`] = Object.fromEntries([...sheet.marks].map(([key, mark]) => [nameOf(key), mark]));
  }
  return Object.assign(all, { sheets: sheets.map(({ name }) => name) });
}

function cellsOf({ rows, formulas }: SheetSnapshot): Held {
  const cells: Record<string, unknown> = {};
  rows.forEach((values, row) => {
    values?.forEach((value, column) => {
      if (value !== null && value !== "") cells[cellName(row, column)] = value;
    });
  });
  for (const [key, formula] of formulas) cells[nameOf(key)] = [formula, cells[nameOf(key)] ?? null];
  return cells;
}

function nameOf(key: number): string {
  const { row, column } = cellOf(key);
  return cellName(row, column);
}
