/** `check` on a workbook that somebody endorsed: that nothing changed, or exactly what; as text and as data. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addSeal } from "../../shared/seal/seals.ts";
import { NO_EDITS, type WorkbookEdits } from "../../shared/sheet/edits.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../shared/xlsx/write/patch-workbook.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";
import { runCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "kehoach-seals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Khóa đăng ký"];
const PLAN = buildXlsx({
  sheets: [
    { name: "Đề cử", rows: [["ĐỀ ÁN 1641"], HEADER, [1, "Nguyễn Văn An", "20/05/1985", "Giám đốc Sở", "Sở Nội vụ", "K01"]] },
  ],
});

async function written(bytes: Uint8Array, edits: WorkbookEdits): Promise<Uint8Array> {
  const patched = await patchWorkbook(bytes, edits);
  if (!patched.ok) throw new Error(patched.error.code);
  return patched.bytes;
}

async function sealed(): Promise<Uint8Array> {
  const read = readWorkbook(PLAN);
  const edits = read.ok ? addSeal(read.workbook, { by: "Nguyễn Văn A", at: "2024-03-12T02:05:00.000Z", note: "" }) : null;
  if (!edits) throw new Error("not sealed");
  return written(PLAN, edits);
}

test("nothing changed; one cell, by name with what stood there; nobody endorsed it: as text and as data", async () => {
  const bytes = await sealed();
  const cells = [{ row: 2, column: 3, value: "Phó Giám đốc Sở", look: null }];
  const edited = await written(bytes, {
    ...NO_EDITS,
    sheets: [{ sheet: "Đề cử", cells, blocks: [], widths: [], printTo: null }],
  });
  for (const [name, content] of [
    ["đã xác nhận.xlsx", bytes],
    ["sửa.xlsx", edited],
    ["chưa.xlsx", PLAN],
  ] as const)
    writeFileSync(join(folder, name), content);
  const names = ["đã xác nhận.xlsx", "sửa.xlsx", "chưa.xlsx"];
  const { stdout } = runCommand("check.ts", names, folder);
  expect(stdout).toContain("✔ Đã xác nhận 12/3/2024 09:05 bởi Nguyễn Văn A · Không thay đổi từ đó");
  expect(stdout).toContain("◆ Đã xác nhận 12/3/2024 09:05 bởi Nguyễn Văn A · 1 dòng thay đổi từ khi xác nhận");
  expect(stdout).toContain("Chức vụ hiện tại, D3: “Giám đốc Sở” → “Phó Giám đốc Sở”");
  const told = JSON.parse(runCommand("check.ts", [...names, "--json"], folder).stdout);
  expect(told[0].seals).toMatchObject([{ by: "Nguyễn Văn A", at: "2024-03-12T02:05:00.000Z", state: "same" }]);
  expect(told[1].seals).toMatchObject([
    {
      state: "changed",
      changes: [
        { kind: "changed", cells: [{ was: "Giám đốc Sở", is: "Phó Giám đốc Sở", after: { sheet: "Đề cử", cell: "D3" } }] },
      ],
    },
  ]);
  expect(told[2]).not.toHaveProperty("seals");
});
