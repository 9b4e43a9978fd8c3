/** Each error that Excel is known to give, at a reading and in the middle of a writing: what happened, what is safe, what to do; and nothing is left half done. */
import { describe, expect, test } from "vitest";
import { ANSWERED_CODES } from "../../../addin/workbook/excel/host-errors.ts";
import { ExcelWorkbook } from "../../../addin/workbook/excel-workbook.ts";
import { WorkbookProblem } from "../../../addin/workbook/problems.ts";
import { NO_EDITS, type WorkbookEdits } from "../../../shared/sheet/edits.ts";
import { plainSheet, valueAt } from "../../../shared/sheet/snapshot.ts";
import { openExcel } from "../../support/excel-wire.ts";

const NAME = "Nhân sự";
const sheet = () =>
  plainSheet(
    NAME,
    Array.from({ length: 300 }, (_, row) => [row, "Lý Thị Nga", row * 2]),
  );

/** A code of Excel, the problem that it is when nothing else helps, and words that say what to do. */
const GIVEN_UP: readonly (readonly [code: string, problem: string, vi: RegExp, en: RegExp])[] = [
  ["AccessDenied", "access-denied", /Bỏ bảo vệ/, /Unprotect/],
  ["ActivityLimitReached", "excel-busy", /Chờ ít phút/, /Wait/],
  ["ServiceNotAvailable", "excel-busy", /Chờ ít phút/, /Wait/],
  ["Conflict", "excel-busy", /Chờ ít phút/, /Wait/],
  ["ApiNotFound", "excel-too-old", /thả vào trang web/, /web page/],
  ["NotImplemented", "excel-too-old", /thả vào trang web/, /web page/],
  ["UnsupportedFeature", "excel-too-old", /thả vào trang web/, /web page/],
  ["UnsupportedOperation", "excel-too-old", /thả vào trang web/, /web page/],
  ["GeneralException", "host-failed", /GeneralException.*thả vào trang web/, /web page/],
  ["InternalServerError", "host-failed", /InternalServerError.*thả vào trang web/, /web page/],
  ["RequestPayloadSizeLimitExceeded", "answer-too-large", /thả vào trang web/, /web page/],
  ["ResponsePayloadSizeLimitExceeded", "answer-too-large", /thả vào trang web/, /web page/],
  ["RangeExceedsLimit", "answer-too-large", /thả vào trang web/, /web page/],
  ["OperationCellsExceedLimit", "answer-too-large", /thả vào trang web/, /web page/],
  ["ItemNotFound", "sheet-not-found", /Bấm Kiểm tra lại/, /Check again/],
  ["InvalidReference", "range-gone", /Bấm Kiểm tra lại/, /Check again/],
  ["InvalidCellAddress", "range-gone", /Bấm Kiểm tra lại/, /Check again/],
  ["InvalidSelection", "range-gone", /Bấm Kiểm tra lại/, /Check again/],
  ["FilteredRangeConflict", "rows-filtered", /Xóa bộ lọc/, /Clear the filter/],
  ["MergedRangeConflict", "cell-merged", /Bỏ gộp/, /Unmerge/],
  ["InsertDeleteConflict", "range-taken", /Dời bảng/, /Move that table/],
  ["PivotTableRangeConflict", "range-taken", /Dời bảng/, /Move that table/],
  ["ItemAlreadyExists", "name-taken", /Bấm Kiểm tra lại/, /Check again/],
  ["NonBlankCellOffSheet", "sheet-full", /Xóa các cột trống/, /Delete the empty columns/],
  ["FormulaLengthExceedsLimit", "formula-too-long", /Rút ngắn/, /Shorten/],
  ["UnsupportedSheet", "sheet-unsupported", /trang tính thường/, /plain worksheet/],
  ["RequestAborted", "excel-aborted", /Thực hiện lại/, /Try again/],
  ["Unheard", "host-failed", /Unheard.*thả vào trang web/, /web page/],
];

/** Waited for, or written without a group: never a problem of a writing that is gone on with. */
const GONE_ON_WITH = ["InvalidOperationInCellEditMode", "InactiveWorkbook", "UndoNotSupported"];

const SAFE = {
  vi: /(không bị thay đổi|Chưa ghi gì|còn nguyên|bộ lọc|đọc tên mới|tệp như trước)/,
  en: /(Nothing|nothing|its new name)/,
};

const EDITS: WorkbookEdits = {
  ...NO_EDITS,
  sheets: [
    {
      sheet: NAME,
      cells: [{ row: 4, column: 1, value: "x", look: null }],
      blocks: [
        {
          column: 3,
          firstRow: 0,
          formula: [{ kind: "same-row", column: 0 }, "*2"],
          values: Array.from({ length: 300 }, (_, at) => at * 2),
          look: null,
        },
      ],
      widths: [],
      printTo: null,
    },
  ],
};

test("every code that is answered in some way is tried here", () => {
  const tried = [...GIVEN_UP.map(([code]) => code), ...GONE_ON_WITH];
  expect(ANSWERED_CODES.filter((code) => !tried.includes(code))).toEqual([]);
});

describe.each(GIVEN_UP)("%s", (code, problem, vi, en) => {
  test("ends a reading with what is safe and what to do", async () => {
    const { port } = openExcel([sheet()], { fails: () => code });
    const error = await port.read().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(WorkbookProblem);
    expect(error).toMatchObject({ code: problem, text: { vi: expect.stringMatching(vi), en: expect.stringMatching(en) } });
    expect(error).toMatchObject({ text: { vi: expect.stringMatching(SAFE.vi), en: expect.stringMatching(SAFE.en) } });
  });

  test("in the middle of a writing leaves all as it was", async () => {
    // What comes before the formulas in the same request is done already.
    const { host, port } = openExcel([sheet()], { breaks: (member) => (member === "range.FormulasR1C1" ? code : undefined) });
    const error = await port.write(EDITS).catch((error: unknown) => error);
    expect(error).toMatchObject({ code: problem, text: { vi: expect.stringMatching(vi) } });
    expect(host.sheets[0]?.formulas.size).toBe(0);
    expect(valueAt(host.sheets[0] ?? sheet(), 4, 1)).toBe("Lý Thị Nga");
  });
});

describe("what is waited for", () => {
  const code = { editing: "InvalidOperationInCellEditMode", inactive: "InactiveWorkbook" };
  const words = {
    editing: ["Ô đang nhập dở. Nhấn Enter để hoàn tất, hệ thống sẽ ghi tiếp.", "hệ thống sẽ đọc tiếp"],
    inactive: ["Một tệp Excel khác đang được chọn. Bấm vào cửa sổ của tệp này, hệ thống sẽ ghi tiếp.", "hệ thống sẽ đọc tiếp"],
  };

  test.each(["editing", "inactive"] as const)(
    "%s: after a second and a half it is said, once, and writing goes on by itself",
    async (why) => {
      const told: (string | null)[] = [];
      let failing = 6;
      const { host, port, waits } = openExcel([sheet()], { fails: () => (failing-- > 0 ? code[why] : undefined) });
      await port.write(EDITS, {
        onWait: (text) => {
          told.push(text?.vi ?? null);
          if (text) expect(waits.reduce((sum, one) => sum + one, 0)).toBe(1500);
        },
      });
      expect(told).toEqual([words[why][0], null]);
      expect(host.sheets[0]?.formulas.size).toBe(300);
    },
  );

  test.each(["editing", "inactive"] as const)("%s: shorter than that, nothing is said", async (why) => {
    const told: unknown[] = [];
    let failing = 3;
    const { port } = openExcel([sheet()], { fails: () => (failing-- > 0 ? code[why] : undefined) });
    await port.write(EDITS, { onWait: (text) => told.push(text) });
    expect(told).toEqual([]);
  });

  test.each(["editing", "inactive"] as const)("%s: a reading that somebody hears of waits too", async (why) => {
    const told: (string | null)[] = [];
    let failing = 5;
    const { port } = openExcel([sheet()], { fails: () => (failing-- > 0 ? code[why] : undefined) });
    const { sheets } = await port.read({ onWait: (text) => told.push(text?.vi ?? null) });
    expect(told).toEqual([expect.stringContaining(words[why][1] ?? ""), null]);
    expect(sheets[0]?.rows.length).toBe(300);
  });

  test("an Excel that does not answer at all is told what it may wait for, until it does", async () => {
    const told: (string | null)[] = [];
    const { host } = openExcel([sheet()]);
    const port = new ExcelWorkbook({
      run: host.run,
      supports: () => true,
      wait: async () => {},
      after: (milliseconds, act) => {
        expect(milliseconds).toBe(1500);
        // The patience is over before the answer comes.
        act();
        return () => {};
      },
    });
    await port.write(EDITS, { onWait: (text) => told.push(text?.vi ?? null) });
    expect(told).toEqual(["Excel chưa trả lời. Nếu có ô đang nhập dở, nhấn Enter để hoàn tất, hệ thống sẽ ghi tiếp.", null]);
  });
});
