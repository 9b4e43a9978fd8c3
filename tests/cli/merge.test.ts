/** `merge` as a person or a script calls it: the merged file, what is said of it, and what is refused with nothing written. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";
import { type Ended, ROOT, runCommand } from "./run-command.ts";

const SAMPLES = join(ROOT, "tests", "fixtures", "samples");
const folder = mkdtempSync(join(tmpdir(), "kehoach-merge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: readonly string[]): Ended => runCommand("merge.ts", args, folder);

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Khóa đăng ký"];
function file(name: string, ...people: readonly (readonly [name: string, birth: string])[]): void {
  const lines = people.map(([who, birth], index) => [index + 1, who, birth, "Giám đốc Sở", "Sở Nội vụ", "Quản lý công"]);
  writeFileSync(join(folder, name), buildXlsx({ sheets: [{ name: "Đề cử", rows: [["ĐỀ ÁN 1641"], HEADER, ...lines] }] }));
}
mkdirSync(join(folder, "các sở"));
file("các sở/sở y tế.xlsx", ["Nguyễn Văn An", "20/05/1985"], ["Trần Thị Bình", "02/09/1984"]);
file("các sở/sở tài chính.xlsx", ["Lê Văn Chi", "11/11/1986"], ["Nguyễn Văn An", "20/05/1985"]);

const Answer = z.looseObject({
  file: z.string(),
  programme: z.string(),
  lines: z.strictObject({ before: z.int(), after: z.int() }),
  files: z.array(z.looseObject({ file: z.string(), lines: z.int(), blocks: z.int() })),
  duplicates: z.array(
    z.strictObject({
      name: z.string(),
      by: z.string(),
      sameCourse: z.boolean(),
      places: z.array(z.strictObject({ file: z.string(), sheet: z.string(), row: z.int(), kept: z.boolean() })),
    }),
  ),
});

describe("a folder of files", () => {
  test("becomes one plan; whoever stands twice is named and kept", () => {
    const { status, stdout, stderr } = run("các sở", "-o", "gộp.xlsx");
    expect([status, stderr]).toEqual([0, ""]);
    for (const words of ["Đã ghi gộp.xlsx", "4 dòng, đủ như trong các tệp", "Dòng trùng: 1", "Nguyễn Văn An"])
      expect(stdout).toContain(words);
    expect(readWorkbook(new Uint8Array(readFileSync(join(folder, "gộp.xlsx")))).ok).toBe(true);
  });

  test("--json and --keep first: one line of a person stays, and is said to", () => {
    const { status, stdout } = run("các sở", "-o", "một.xlsx", "--json", "--keep", "first");
    const { lines, duplicates, files, programme } = Answer.parse(JSON.parse(stdout));
    expect([status, programme, lines, files.length]).toEqual([0, "qd-1641", { before: 4, after: 3 }, 2]);
    expect(duplicates[0]?.places.map(({ kept }) => kept)).toEqual([true, false]);
  });
});

test("a file that is named twice, by itself and in its folder, is merged once, and that is said", () => {
  const { status, stdout, stderr } = run("các sở", "./các sở/sở y tế.xlsx", "-o", "một lần.xlsx");
  expect([status, stderr]).toEqual([0, "./các sở/sở y tế.xlsx: Tệp này được nêu nhiều lần, nên chỉ tính một lần.\n"]);
  expect(stdout).toContain("4 dòng, đủ như trong các tệp");
});

test("of very many doubles the first are named, and where all of them stand is said", () => {
  const people = Array.from({ length: 203 }, (_, at) => [`Nguyễn Văn Số ${at}`, `0${(at % 9) + 1}/05/1985`] as const);
  file("một.xlsx", ...people);
  file("hai.xlsx", ...people);
  const { stdout } = run("một.xlsx", "hai.xlsx", "-o", "gộp nhiều.xlsx");
  expect(stdout).toContain("Dòng trùng: 203");
  expect(stdout).toContain("Nguyễn Văn Số 199\n");
  expect(stdout).not.toContain("Nguyễn Văn Số 200\n");
  expect(stdout).toContain("… và 3 trường hợp nữa: xem trang tính Nguồn gộp của tệp gộp");
});

describe("what is refused, with nothing written: exit 2", () => {
  const [hanoi, kl39] = ["ha-noi-2022-2025.xlsx", "kl39-2023-2030.xlsx"].map((name) => join(SAMPLES, name));
  test.each<[string, readonly string[], string]>([
    ["no name for the result", ["các sở"], "Chưa có tên tệp gộp"],
    ["files of two programmes", [hanoi ?? "", kl39 ?? "", "-o", "x.xlsx"], "nhiều chương trình khác nhau"],
    ["a file that is not there", ["các sở", "không có.xlsx", "-o", "x.xlsx"], "không có.xlsx: Không tìm thấy tệp"],
    ["a source as the result", ["các sở", "-o", "các sở/sở y tế.xlsx", "--force"], "không được trùng với một tệp nguồn"],
  ])("%s", (_, args, words) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout, existsSync(join(folder, "x.xlsx"))]).toEqual([2, "", false]);
    expect(stderr).toContain(words);
  });

  test("with --json too few files are told as data", () => {
    const { status, stdout, stderr } = run("các sở/sở y tế.xlsx", "-o", "x.xlsx", "--json");
    expect([status, stderr]).toEqual([2, ""]);
    expect(JSON.parse(stdout)).toEqual({
      errors: [{ file: "x.xlsx", error: { code: "merge-too-few", message: "Cần ít nhất hai tệp để gộp." } }],
    });
  });

  test("a file that is there already is left as it is", () => {
    writeFileSync(join(folder, "có sẵn.xlsx"), "cũ");
    expect(run("các sở", "-o", "có sẵn.xlsx")).toMatchObject({ status: 2, stderr: expect.stringContaining("--force") });
    expect(readFileSync(join(folder, "có sẵn.xlsx"), "utf8")).toBe("cũ");
  });
});
