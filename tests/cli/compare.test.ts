/** `compare` as a person or a script calls it: what differs between two files, and files that cannot be compared. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { withSettings } from "../../shared/kept/with-settings.ts";
import { NO_EDITS } from "../../shared/sheet/edits.ts";
import { patchWorkbook } from "../../shared/xlsx/write/patch-workbook.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";
import { type Ended, ROOT, runCommand } from "./run-command.ts";

const SAMPLES = join(ROOT, "tests", "fixtures", "samples");
const folder = mkdtempSync(join(tmpdir(), "kehoach-compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Ended => runCommand("compare.ts", args, folder);

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Khóa đăng ký"];
type Person = readonly [name: string, birth: string, post: string, unit: string];
const AN: Person = ["Nguyễn Văn An", "20/05/1985", "Phó Giám đốc Sở", "Sở Nội vụ"];
const BINH: Person = ["Trần Thị Bình", "02/09/1984", "Giám đốc Sở", "Sở Y tế"];
const CHI: Person = ["Lê Văn Chi", "11/11/1986", "Giám đốc Sở", "Sở Tài chính"];

function file(name: string, ...people: readonly Person[]): string {
  const lines = people.map((person, index) => [index + 1, ...person, "K01"]);
  writeFileSync(join(folder, name), buildXlsx({ sheets: [{ name: "Đề cử", rows: [["ĐỀ ÁN 1641"], HEADER, ...lines] }] }));
  return name;
}

file("trước.xlsx", AN, BINH);
file("sau.xlsx", CHI, BINH.with(2, "Phó Giám đốc Sở") as unknown as Person);
file("sắp xếp.xlsx", BINH, AN);

const Place = z.strictObject({ sheet: z.string(), cell: z.string() });
const Cell = z.strictObject({
  title: z.string(),
  kind: z.enum(["value", "form", "formula", "computed", "struck", "unstruck"]),
  field: z.string().nullable(),
  before: Place,
  after: Place,
  was: z.string(),
  is: z.string(),
});
const At = z.strictObject({ sheet: z.string(), row: z.int(), cell: z.string(), heading: z.string() });
const File = z.strictObject({ file: z.string(), programme: z.string().nullable(), totals: z.record(z.string(), z.unknown()) });
const Answer = z.strictObject({
  before: File,
  after: File,
  pack: z.string(),
  same: z.boolean(),
  counts: z.record(z.string(), z.unknown()),
  figures: z.array(z.strictObject({ title: z.string(), before: z.number().nullable(), after: z.number().nullable() })),
  lines: z.array(
    z.strictObject({
      title: z.string(),
      table: z.string(),
      name: z.string(),
      kind: z.enum(["added", "removed", "changed", "moved"]),
      before: At.nullable(),
      after: At.nullable(),
      by: z.string(),
      sure: z.boolean(),
      moved: z.enum(["order", "sheet", "heading"]).nullable(),
      cells: z.array(Cell),
    }),
  ),
  columns: z.array(z.unknown()),
  texts: z.array(z.unknown()),
  sheets: z.strictObject({ added: z.array(z.string()), removed: z.array(z.string()), renamed: z.array(z.unknown()) }),
  findings: z.array(
    z.strictObject({
      kind: z.enum(["new", "gone"]),
      severity: z.string(),
      code: z.string(),
      sheet: z.string(),
      cell: z.string().nullable(),
      row: z.int().nullable(),
      message: z.string(),
    }),
  ),
});
const answer = ({ stdout }: Ended): z.infer<typeof Answer> => Answer.parse(JSON.parse(stdout));

describe("two files that differ", () => {
  test("exit 1: who came, who went, what changed, cell by cell; nothing on stderr", () => {
    const { status, stdout, stderr } = run("trước.xlsx", "sau.xlsx");
    expect([status, stderr]).toEqual([1, ""]);
    for (const words of [
      "Thêm: 1",
      "Đề cử!B3  Lê Văn Chi",
      "Bớt: 1",
      "Đề cử!B3  Nguyễn Văn An",
      "Sửa: 1",
      "Chức vụ hiện tại, D4: “Giám đốc Sở” → “Phó Giám đốc Sở”",
    ])
      expect(stdout).toContain(words);
  });

  test("--json: the same as data, with totals before and after", () => {
    const { before, after, same, lines, figures } = answer(run("trước.xlsx", "sau.xlsx", "--json"));
    expect([before.file, after.file, after.programme, same]).toEqual(["trước.xlsx", "sau.xlsx", "qd-1641", false]);
    expect(lines.map(({ kind, name, cells }) => [kind, name, cells.length > 0])).toEqual([
      ["removed", "Nguyễn Văn An", true],
      ["added", "Lê Văn Chi", true],
      ["changed", "Trần Thị Bình", true],
    ]);
    expect(figures[0]).toMatchObject({ before: 2, after: 2 });
  });
});

test("a sorted copy holds the same: exit 0", () => {
  const { status, stdout } = run("trước.xlsx", "sắp xếp.xlsx");
  expect([status, stdout]).toEqual([0, expect.stringContaining("Nội dung không khác nhau; 1 dòng đổi vị trí.")]);
});

test("one file under two names: that is said, and nothing differs", () => {
  const { status, stderr } = run("trước.xlsx", "./trước.xlsx");
  expect([status, stderr]).toEqual([0, "Hai đường dẫn là cùng một tệp, nên không có gì khác nhau.\n"]);
});

test("files of another programme, from another folder", () => {
  const sample = join(SAMPLES, "ha-noi-2022-2025.xlsx");
  expect(answer(run(sample, sample, "--json"))).toMatchObject({ same: true, after: { programme: "ha-noi-2022" } });
  expect(run(sample, join(SAMPLES, "kl39-2023-2030.xlsx")).stdout).toContain("hai chương trình khác nhau");
});

test("a file without a plan is compared cell by cell, and that is said; what one file alone counts is not known of the other", () => {
  writeFileSync(join(folder, "ghi chú.xlsx"), buildXlsx({ sheets: [{ name: "Ghi chú", rows: [["abc"]] }] }));
  const { status, stdout } = run("ghi chú.xlsx", "trước.xlsx");
  expect(status).toBe(1);
  expect(stdout).toContain("Chỉ một trong hai tệp có bảng của kế hoạch đã biết");
  expect(stdout).toContain("Số người: chưa rõ → 2 người");
});

test("a file is read as it was read last: under the programme and the day that it keeps, and the other file with it", async () => {
  const rows = [HEADER, [1, ...AN, "K01"]];
  const plain = buildXlsx({ sheets: [{ name: "Đề cử", rows }] });
  const edits = withSettings(NO_EDITS, { programme: "kl-39", asOf: "2024-05-01", options: {} }, null);
  const chosen = await patchWorkbook(plain, edits);
  if (!chosen.ok) throw new Error(chosen.error.code);
  writeFileSync(join(folder, "không tên.xlsx"), plain);
  writeFileSync(join(folder, "đã chọn.xlsx"), chosen.bytes);
  const { before, after } = answer(run("không tên.xlsx", "đã chọn.xlsx", "--json"));
  expect([before.programme, after.programme]).toEqual(["kl-39", "kl-39"]);
  expect(run("không tên.xlsx", "đã chọn.xlsx").stdout).toContain(
    "đã chọn.xlsx: Theo thiết lập lưu trong tệp: theo luật ngày 01/5/2024 (--as-of)",
  );
});

describe("what cannot be compared: exit 2", () => {
  test.each<[string, readonly string[], string]>([
    ["one file alone", ["trước.xlsx"], "Cần đúng hai tệp"],
    ["a file that is not there", ["trước.xlsx", "không có.xlsx"], "không có.xlsx: Không tìm thấy tệp"],
    ["a programme that does not exist", ["trước.xlsx", "sau.xlsx", "--programme", "x"], "Không có chương trình “x”"],
  ])("%s", (_, args, words) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
  });

  test("files that are no workbooks, both named in --json", () => {
    writeFileSync(join(folder, "hỏng.xlsx"), "không phải xlsx");
    const { status, stdout } = run("hỏng.xlsx", "thiếu.xlsx", "--json");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: [{ file: "hỏng.xlsx" }, { file: "thiếu.xlsx", error: { code: "file-not-found" } }],
    });
  });
});
