/** What every adapter of the workbook port must do with marks, the same for a fake, a file and Excel: they are shown and removed, and nothing else changes. */
import { describe, expect, test } from "vitest";
import type { Mark } from "../../../addin/workbook/mark.ts";
import { WorkbookProblem } from "../../../addin/workbook/problems.ts";
import type { WorkbookPort } from "../../../addin/workbook/workbook.ts";
import { cellKey, plainSheet, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";

export interface OpenedForMarking {
  readonly port: WorkbookPort;
  /** "Sheet!C2" with all that is said there, sorted. */
  readonly shown: () => readonly (readonly [cell: string, words: string])[];
  /** Everything that would be saved, but for marks. */
  readonly saved: () => unknown;
}

export type OpenForMarking = (sheets: readonly SheetSnapshot[]) => OpenedForMarking;

const PLAN = "Đề cử 'A', 2024";

const sheets = () => [
  plainSheet(
    PLAN,
    [
      ["STT", "Họ và tên", "Ngày sinh"],
      [1, "Lý Thị Nga", "31/02/1989"],
      [2, "Trần Văn Đức", 29_221],
    ],
    { formulas: new Map([[cellKey(2, 2), "C3+1"]]), merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] },
  ),
  plainSheet("Khóa", [["Tên khóa"], ["Khóa 1"]]),
];

const MARKS: readonly Mark[] = [
  { sheet: PLAN, cell: "C2", text: "● Phải sửa: Ngày 31/02/1989 không tồn tại." },
  { sheet: PLAN, cell: "C2", text: "○ Lưu ý: Ngày viết bằng chữ." },
  { sheet: "Khóa", cell: "A2", text: "◆ Cần giải trình: Khóa không có trong kế hoạch." },
];

export function markingContract(adapter: string, open: OpenForMarking): void {
  describe(`the workbook port on ${adapter}: marking`, () => {
    test("shows all that is said at a cell together, and changes nothing else", async () => {
      const { port, shown, saved } = open(sheets());
      const before = [await port.read(), saved()];
      const { cells, caveats } = await port.mark(MARKS, { locale: "vi" });
      expect([cells, caveats]).toEqual([2, []]);
      expect(shown().map(([cell]) => cell)).toEqual(["Khóa!A2", `${PLAN}!C2`].sort());
      const words = new Map(shown());
      expect(words.get(`${PLAN}!C2`)).toContain("● Phải sửa: Ngày 31/02/1989 không tồn tại.");
      expect(words.get(`${PLAN}!C2`)).toContain("○ Lưu ý: Ngày viết bằng chữ.");
      expect([await port.read(), saved()]).toEqual(before);
    });

    test("removes them again, all of them", async () => {
      const { port, shown, saved } = open(sheets());
      const before = [await port.read(), saved()];
      await port.mark(MARKS, { locale: "vi" });
      expect(await port.isMarked()).toBe(true);
      expect(await port.unmark()).toEqual({ caveats: [] });
      expect(shown()).toEqual([]);
      expect(await port.isMarked()).toBe(false);
      expect([await port.read(), saved()]).toEqual(before);
    });

    test("other marks come in the place of those that were shown", async () => {
      const { port, shown } = open(sheets());
      await port.read();
      await port.mark(MARKS, { locale: "vi" });
      await port.mark(MARKS.slice(2), { locale: "en" });
      expect(shown().map(([cell]) => cell)).toEqual(["Khóa!A2"]);
      await port.mark([], { locale: "vi" });
      expect(shown()).toEqual([]);
    });

    test("removing where nothing is shown is no matter", async () => {
      const { port } = open(sheets());
      await port.read();
      expect(await port.isMarked()).toBe(false);
      expect(await port.unmark()).toEqual({ caveats: [] });
    });

    test("writing and undoing goes on beside marks", async () => {
      const { port, shown } = open(sheets());
      await port.read();
      await port.mark(MARKS, { locale: "vi" });
      const edits = {
        sheet: PLAN,
        cells: [{ row: 1, column: 2, value: 32_567, look: null }],
        blocks: [],
        widths: [],
        printTo: null,
      };
      const { undo } = await port.write({ sheets: [edits], newSheets: [], names: [], customXml: null });
      await undo();
      expect(shown()).toHaveLength(2);
    });

    test("a sheet that is gone is a problem with its name, and nothing is marked", async () => {
      const { port, shown } = open(sheets());
      await port.read();
      const error = await port
        .mark([{ sheet: "Đã xóa", cell: "A1", text: "x" }, ...MARKS], { locale: "vi" })
        .catch((e: unknown) => e);
      expect(error).toBeInstanceOf(WorkbookProblem);
      expect(error).toMatchObject({ code: "sheet-not-found", text: { vi: expect.stringContaining("Đã xóa") } });
      expect(shown()).toEqual([]);
    });

    test("does not begin when it was stopped before", async () => {
      const { port, shown } = open(sheets());
      await port.read();
      const reason = new Error("Dừng");
      await expect(port.mark(MARKS, { locale: "vi", signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect(shown()).toEqual([]);
    });
  });
}
