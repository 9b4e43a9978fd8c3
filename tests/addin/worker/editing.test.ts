import { describe, expect, it } from "vitest";
import { editedPlan } from "../../../addin/actions/edited-plan.ts";
import type { CellPut } from "../../../addin/worker/edit-messages.ts";
import type { PlanView } from "../../../addin/worker/messages.ts";
import { type OpenWorkbook, openWorkbook } from "../../../addin/worker/open-workbook.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { buildXlsx } from "../../support/xlsx-builder.ts";

const SHEET = "Đề cử";
const HEADER = [
  ...["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ hiện tại", "Đơn vị công tác", "Xếp loại năm trước", "Kỷ luật"],
  ...["Khóa đăng ký", "Từ ngày", "Đến ngày", "Kinh phí (triệu đồng)"],
];
const person = (number: number, name: string, birth: string) => [
  ...[number, name, birth, "Nam", "Phó Chủ tịch UBND tỉnh", "UBND tỉnh Lào Cai", "HTTNV", "Không", "K01"],
  ...["13/05/2024", "26/05/2024", 180],
];

function file(): ArrayBuffer {
  const rows = [
    ["DANH SÁCH ĐỀ CỬ THEO QUYẾT ĐỊNH 1641/QĐ-TTg NĂM 2024"],
    HEADER,
    person(1, "Lý Văn An", "05/7/1981"),
    person(2, "Giàng A Bình", "31/02/1985"),
    person(3, "Vàng Văn Chính", "12/3/1984"),
    [null, "Tổng cộng", null, null, null, null, null, null, null, null, null, { formula: "SUM(L3:L5)", value: 540 }],
  ];
  return new Uint8Array(buildXlsx({ sheets: [{ name: SHEET, rows }] })).buffer;
}

const opened = (typed: readonly CellPut[] = []): Promise<OpenWorkbook> =>
  openWorkbook(
    {
      source: { kind: "file", name: "a.xlsx", bytes: file(), typed },
      settings: { asOf: "", options: {} },
      fresh: true,
      locale: "vi",
    },
    () => {},
  );
const type = (cell: string, text: string): CellPut => ({ sheet: SHEET, cell, text });
const codes = ({ findings }: Pick<PlanView, "findings">): string[] => findings.map(({ code, cell }) => `${code} ${cell}`);

describe("editing the open workbook", () => {
  it("takes away the finding that an edit mends, and says what else is different", async () => {
    const open = await opened();
    const plan = open.plan;
    expect(codes(plan)).toContain("common/date-impossible C4");
    const { open: next, edited } = await open.edit({ cells: [type("C4", "28/2/1985")], locale: "vi" });
    const now = editedPlan(plan, edited);
    expect(codes(now)).not.toContain("common/date-impossible C4");
    expect(now).toEqual({ ...next.plan, sheets: now.sheets });
    expect(edited.before).toEqual([{ sheet: SHEET, cell: "C4", value: "31/02/1985", formula: null }]);
    expect(edited.after).toEqual([{ sheet: SHEET, cell: "C4", value: 31106, formula: null, format: "dd/mm/yyyy" }]);
    expect(next.rows(SHEET, 3, 3)[0]?.[2]).toEqual({ text: "28/02/1985", number: true });
  });

  it("leads back by the cells as they were: the plan is what it was, with the findings it had", async () => {
    const open = await opened();
    const plan = open.plan;
    const there = await open.edit({ cells: [type("C4", "28/2/1985"), type("B3", "")], locale: "vi" });
    const back = await there.open.edit({ cells: there.edited.before, locale: "vi" });
    const now = editedPlan(editedPlan(plan, there.edited), back.edited);
    expect(now.findings.map(({ index: _, ...finding }) => finding)).toEqual(
      plan.findings.map(({ index: _, ...finding }) => finding),
    );
    expect((await back.open.write({ typed: true })).bytes.byteLength).toBe(file().byteLength);
  });

  it("keeps the number of a finding that stands, so that what is open stays open", async () => {
    const open = await opened();
    const before = open.plan.findings.find(({ code }) => code === "common/date-impossible");
    const { open: next, edited } = await open.edit({ cells: [type("B3", "")], locale: "vi" });
    expect(edited.put.map(({ finding }) => finding.code)).toContain("common/name-missing");
    expect(edited.removed).not.toContain(before?.index);
    const why = await next.why(before?.index ?? -1, "vi");
    expect(why.around?.rows.map(({ row }) => row)).toContain(4);
  });

  it("tells the same finding with the new name of the person on its row", async () => {
    const open = await opened();
    const { edited } = await open.edit({ cells: [type("B4", "Giàng A Páo")], locale: "vi" });
    const told = edited.put.find(({ finding }) => finding.code === "common/date-impossible");
    expect(told?.finding.person).toBe("Giàng A Páo");
  });

  it("adds up a sum over the cell again, and writes both into the file that is taken away", async () => {
    const open = await opened();
    const { open: next, edited } = await open.edit({ cells: [type("L5", "200,5")], locale: "vi" });
    expect(edited.rows).toEqual([
      { sheet: SHEET, row: 4 },
      { sheet: SHEET, row: 5 },
    ]);
    const { bytes } = await next.write({ typed: true });
    const read = readWorkbook(new Uint8Array(bytes));
    const sheet = read.ok ? read.workbook.sheets[0] : undefined;
    expect([sheet?.rows[4]?.[11], sheet?.rows[5]?.[11]]).toEqual([200.5, 560.5]);
    const again = await openWorkbook(
      { source: { kind: "file", name: "a.xlsx", bytes }, settings: { asOf: "", options: {} }, fresh: true, locale: "vi" },
      () => {},
    );
    expect(again.plan.figures).toEqual(next.plan.figures);
    expect(codes(again.plan)).toEqual(codes(next.plan));
  });

  it("opens with what was typed before, as a page goes on with a draft", async () => {
    const { edited } = await (await opened()).edit({ cells: [type("C4", "28/2/1985")], locale: "vi" });
    expect(codes((await opened(edited.after)).plan)).not.toContain("common/date-impossible C4");
  });

  it("refuses a formula, a place that is none and a sheet that is not there, each with why", async () => {
    const open = await opened();
    const cells = [type("L5", "=L3+L4"), type("A", "1"), { sheet: "Không có", cell: "A1", text: "1" }];
    const { edited } = await open.edit({ cells, locale: "vi" });
    expect(edited.refused.map(({ why }) => why)).toEqual(["formula", "no-cell", "no-sheet"]);
    expect(edited.after).toEqual([]);
  });

  it("shows the edit line of a cell as what, typed again, gives the same", async () => {
    const open = await opened();
    expect(await open.cell({ sheet: SHEET, cell: "L3" })).toEqual({ text: "180", formula: false, locked: null });
    expect(await open.cell({ sheet: SHEET, cell: "L6" })).toEqual({ text: "=SUM(L3:L5)", formula: true, locked: null });
    // A day that was typed as a text stays one.
    expect((await open.cell({ sheet: SHEET, cell: "C3" })).text).toBe("'05/7/1981");
  });
});
