/** Norms on the command line: the empty import sheet, and a plan checked with a file of them, as a sheet or as JSON. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { NORM_COLUMNS } from "../../shared/norms/template.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";
import { runCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "kehoach-norms-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, rows: readonly (readonly (string | number)[])[]): void =>
  writeFileSync(join(folder, name), buildXlsx({ sheets: [{ name: "Bảng", rows: rows.map((row) => [...row]) }] }));

const HEADER = ["Mã khóa", "Tên khóa bồi dưỡng", "Nước", "Từ ngày", "Đến ngày", "Số học viên", "Tiền thuê phòng nghỉ (USD/ngày)"];
write("khóa.xlsx", [HEADER, ["K01", "Cải cách hành chính", "Singapore", "13/05/2024", "26/05/2024", 16, 120]]);
const NORM = ["Singapore", "Tiền thuê phòng nghỉ", "A", 90, "TT thử", "01/01/2024", ""];
const NORM_HEADER = NORM_COLUMNS.map(({ header }) => header);
write("mức.xlsx", [NORM_HEADER, NORM]);
write("sai.xlsx", [NORM_HEADER, NORM.with(3, "?")]);
const norm = {
  country: "Singapore",
  item: "lodging",
  standard: "A",
  usdPerDay: 90,
  legalBasis: "TT thử",
  from: "2024-01-01",
  to: null,
};
writeFileSync(join(folder, "mức.json"), JSON.stringify({ norms: [norm], rates: [], version: 1, loadedAt: null }));
writeFileSync(join(folder, "sai.json"), JSON.stringify({ norms: [{ ...norm, usdPerDay: -1 }], rates: [] }));

const check = (...args: readonly string[]) => runCommand("check.ts", ["khóa.xlsx", "--programme", "qd-1641", ...args], folder);

test("the template of norms is an empty sheet with instructions", () => {
  const { status, stdout } = runCommand("template.ts", ["norms", "-o", "mẫu.xlsx"], folder);
  expect([status, stdout]).toEqual([0, "mẫu.xlsx\n"]);
  const read = readWorkbook(new Uint8Array(readFileSync(join(folder, "mẫu.xlsx"))));
  expect(read.ok && read.workbook.sheets.map(({ name }) => name)).toEqual(["Định mức", "Tỷ giá", "Hướng dẫn"]);
  expect(runCommand("check.ts", ["khóa.xlsx", "--norms", "mẫu.xlsx"], folder).stderr).toContain(
    "không có bảng định mức hay tỷ giá nào",
  );
});

test("without a file the absence is said; with one, as sheet or as JSON, the plan is compared", () => {
  expect(check("--json").stdout).toContain('"common/norms-missing"');
  for (const file of ["mức.xlsx", "mức.json"]) {
    const { status, stdout } = check("--json", "--norms", file);
    expect(status).toBe(0);
    expect(stdout).toContain('"common/norm-exceeded"');
    expect(stdout).not.toContain('"common/norms-missing"');
  }
});

test.each([
  ["sai.xlsx", "sai.xlsx Bảng!D2: Cần một số lớn hơn 0"],
  ["sai.json", "sai.json norms.0.usdPerDay"],
  ["không có.json", "Không tìm thấy tệp"],
])("a file that is not right is refused whole: %s", (file, says) => {
  const { status, stdout, stderr } = check("--norms", file);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(says);
});
