import { describe, expect, it } from "vitest";
import { listWords } from "../../../addin/text/list-words.ts";
import { listRows, listWorkbook } from "../../../addin/worker/list-workbook.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { findingView } from "../../support/finding-view.ts";

const law = [{ cite: "điểm b khoản 1 mục I Điều 1 QĐ 1641/QĐ-TTg", from: "2022-12-28", to: null }];
const findings = [
  findingView({ person: "Lý Thị Nga", law }),
  findingView({ index: 1, person: "=cmd|' /C calc'!A0", message: 'a < b & "c"\u0001' }),
  findingView({ index: 2, cell: null, row: null }),
];
const words = listWords("Kế hoạch 2024.xlsx", "vi");

describe("the list to mail back", () => {
  it("is a workbook that any reader opens, with every finding on its own row", () => {
    const read = readWorkbook(new Uint8Array(listWorkbook(findings, words)));
    if (!read.ok) throw new Error(read.error.message.en);
    const [sheet] = read.workbook.sheets;
    expect(sheet?.name).toBe("Danh sách cần sửa");
    expect(sheet?.rows[0]?.[0]).toBe("Danh sách cần sửa: Kế hoạch 2024.xlsx");
    expect(sheet?.rows[2]).toEqual(listRows(findings, words)[0]);
    expect(sheet?.rows[3]?.slice(0, 5)).toEqual(["1", "Phải sửa", "Đề cử", "D12", "Lý Thị Nga"]);
    expect(sheet?.rows[3]?.[7]).toBe(law[0]?.cite);
    expect(sheet?.rows).toHaveLength(6);
  });

  it("holds no formula, whatever people typed", () => {
    const read = readWorkbook(new Uint8Array(listWorkbook(findings, words)));
    if (!read.ok) throw new Error(read.error.message.en);
    expect(read.workbook.sheets[0]?.formulas.size).toBe(0);
    expect(read.workbook.sheets[0]?.rows[4]?.[4]).toBe("'=cmd|' /C calc'!A0");
    expect(read.workbook.sheets[0]?.rows[4]?.[5]).toBe('a < b & "c"');
  });

  it("leaves the cell empty for what concerns a whole sheet", () => {
    expect(listRows(findings, words)[3]?.[3]).toBe("");
  });
});
