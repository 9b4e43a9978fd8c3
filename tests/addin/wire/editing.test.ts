/** What somebody edits in Excel is read again through Microsoft's own client, and nothing but read. */
import { describe, expect, it } from "vitest";
import type { Hint } from "../../../addin/workbook/excel/events.ts";
import { NO_EDITS } from "../../../shared/sheet/edits.ts";
import { plainSheet } from "../../../shared/sheet/snapshot.ts";
import { tellEvent } from "../../support/excel-client.ts";
import { openExcel } from "../../support/excel-wire.ts";

const SHEET = "Nhân sự";
const rows = [
  ["DANH SÁCH"],
  ["STT", "Họ và tên", "Kinh phí"],
  [1, "Lý Văn An", 180],
  [2, "Lò Thị Nga", 190],
  [null, "Cộng", 370],
];
const sheet = plainSheet(SHEET, rows, { formulas: new Map([[4 * 16_384 + 2, "SUM(C3:C4)"]]) });

describe("reading again what was edited", () => {
  it("asks in one request for the cells that changed, with their formulas, and changes nothing", async () => {
    const { host, port } = openExcel([sheet]);
    await port.read();
    const before = host.members.length;
    host.typeInto(SHEET, "B3", "Lý Văn Anh");
    const cells = await port.cells([
      { sheet: SHEET, area: { top: 2, left: 0, bottom: 2, right: 2 } },
      { sheet: SHEET, area: { top: 4, left: 2, bottom: 4, right: 2 } },
    ]);
    expect(cells.map(({ cell, value, formula }) => [cell, value, formula])).toEqual([
      ["A3", 1, null],
      ["B3", "Lý Văn Anh", null],
      ["C3", 180, null],
      ["C5", 370, "SUM(C3:C4)"],
    ]);
    expect(host.members.length).toBe(before + 1);
    expect(host.members.slice(before).flat().sort()).toMatchInlineSnapshot(`
      [
        "range.formulas",
        "range.formulas",
        "range.values",
        "range.values",
        "workbook.Worksheets",
        "worksheet.GetRangeByIndexes",
        "worksheet.GetRangeByIndexes",
        "worksheets.GetItemOrNullObject",
        "worksheets.GetItemOrNullObject",
      ]
    `);
  });

  it("waits for whoever is typing into a cell instead of failing", async () => {
    let typing = 3;
    const { port, waits } = openExcel([sheet], { fails: () => (typing-- > 0 ? "InvalidOperationInCellEditMode" : undefined) });
    const cells = await port.cells([{ sheet: SHEET, area: { top: 2, left: 1, bottom: 2, right: 1 } }]);
    expect(cells[0]?.value).toBe("Lý Văn An");
    expect(waits.length).toBe(3);
  });
});

describe("hearing of edits", () => {
  const CHANGED = 10;
  const edit = (what: object): void =>
    tellEvent(CHANGED, {
      address: "B3",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: "{00000000-0001-0000-0000-000000000000}",
      ...what,
    });
  /** Excel's own client hands events on in its own time. */
  const heard = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it("tells where to look again, of people and co-authors alike, and ends when it is no longer asked to", async () => {
    const { host, port } = openExcel([sheet]);
    const hints: Hint[] = [];
    const stop = await port.watch((hint) => hints.push(hint));
    edit({});
    edit({ address: "B3:C4", source: "Remote" });
    await heard();
    const area = { top: 2, left: 1, bottom: 2, right: 1 };
    expect(hints).toEqual([
      { sheet: SHEET, areas: [area] },
      { sheet: SHEET, areas: [{ ...area, bottom: 3, right: 2 }] },
    ]);
    await stop();
    edit({});
    await heard();
    expect(hints).toHaveLength(2);
    // Registering, and the names of the sheets: nothing that would be undone, saved or seen by anybody else.
    expect(host.members.flat().filter((name) => !/^(worksheets?\.|workbook\.Worksheets$|_|worksheets\._)/.test(name))).toEqual(
      [],
    );
  });

  it("says only that something changed where rows moved, whole columns did, or on a sheet it does not know", async () => {
    const { port } = openExcel([sheet]);
    const hints: Hint[] = [];
    const stop = await port.watch((hint) => hints.push(hint));
    edit({ changeType: "RowInserted" });
    edit({ address: "A:A" });
    edit({ worksheetId: "{other}" });
    await heard();
    expect(hints).toEqual([null, null, null]);
    await stop();
  });

  it("is silent about its own writing", async () => {
    const { port } = openExcel([sheet]);
    const hints: Hint[] = [];
    const stop = await port.watch((hint) => hints.push(hint));
    edit({ triggerSource: "ThisLocalAddin" });
    await port.write({
      ...NO_EDITS,
      sheets: [
        { sheet: SHEET, cells: [{ row: 2, column: 1, value: "Lý Văn Anh", look: null }], blocks: [], widths: [], printTo: null },
      ],
    });
    edit({});
    await heard();
    expect(hints).toEqual([]);
    await stop();
  });
});
