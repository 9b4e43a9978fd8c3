/** `fill` as a person calls it: what it says, what it writes, and that it never touches what it was given. */
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { type Ended, ROOT, runCommand } from "./run-command.ts";

const SAMPLE = join(ROOT, "tests", "fixtures", "samples", "qd1641-clean.xlsx");
const folder = mkdtempSync(join(tmpdir(), "kehoach-fill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Ended => runCommand("fill.ts", args, folder);
symlinkSync(folder, join(folder, "lối khác"), "junction");
writeFileSync(join(folder, "chỉ đọc.xlsx"), "của người khác", { mode: 0o444 });
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

/** The sample with its first sheet changed. */
function changed(name: string, change: (xml: string) => string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(SAMPLE)));
  const sheet = "xl/worksheets/sheet1.xml";
  const made = zipSync({ ...parts, [sheet]: strToU8(change(strFromU8(parts[sheet] ?? new Uint8Array()))) });
  writeFileSync(join(folder, name), made);
  return name;
}

describe("npm run fill", () => {
  test("without columns to fill it says which may be added, and the copy is the file itself", () => {
    copyFileSync(SAMPLE, join(folder, "kế hoạch.xlsx"));
    const { status, stdout } = run("kế hoạch.xlsx", "-o", "bản sao.xlsx");
    expect(status).toBe(0);
    expect(stdout).toContain("Không có gì mới để ghi, tệp kết quả giống hệt tệp gốc: bản sao.xlsx");
    expect(stdout).toContain("Có thể thêm: Tuổi khi khai giảng; Ngày nghỉ hưu theo tuổi");
    expect(bytesOf("bản sao.xlsx")).toEqual(bytesOf("kế hoạch.xlsx"));
  });

  test("writes what is asked for, says where, leaves the original alone; a second run changes no byte", () => {
    const before = bytesOf("kế hoạch.xlsx");
    const { status, stdout } = run("kế hoạch.xlsx", "-o", "điền.xlsx", "--add", "all");
    expect(status).toBe(0);
    expect(stdout).toContain("Đề cử, cột mới U “Tuổi khi khai giảng”: 64 dòng");
    expect(stdout).toContain("Trang tính: Tham số, Tổng hợp");
    expect(bytesOf("kế hoạch.xlsx")).toEqual(before);
    const read = readWorkbook(bytesOf("điền.xlsx"));
    expect(read.ok && read.workbook.sheets[0]?.rows[8]?.[24]).toBe("Đủ điều kiện");
    const again = run("điền.xlsx", "-o", "điền lần hai.xlsx", "--add", "all");
    expect(again.stdout).toContain("64 dòng đã có công thức");
    expect(bytesOf("điền lần hai.xlsx")).toEqual(bytesOf("điền.xlsx"));
  });

  test("a single column by its title, in English too", () => {
    const { stdout } = run("kế hoạch.xlsx", "-o", "tuổi.xlsx", "--add", "tuổi khi khai giảng", "--lang", "en");
    expect(stdout).toContain("Đề cử, new column U “Tuổi khi khai giảng”: 64 rows");
    expect(stdout).not.toContain("column V");
  });

  test("a header with commas names its column, and what was added is not offered again", () => {
    const { stdout } = run("kế hoạch.xlsx", "-o", "đối tượng.xlsx", "--add", "Đối tượng (điểm a, b, c),Kết luận");
    expect(stdout).toContain("cột mới U “Đối tượng (điểm a, b, c)”");
    expect(stdout).toContain("cột mới V “Kết luận”");
    expect(stdout).toMatch(/Có thể thêm: (?!.*Kết luận).*Lý do/);
  });

  test("a protected sheet is refused in words before anything is written", () => {
    const file = changed("khóa.xlsx", (xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
    const { status, stdout, stderr } = run(file, "-o", "khóa điền.xlsx", "--add", "all");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/khóa\.xlsx, Đề cử![A-Z]+\d+\n {2}✘ Trang tính đang được bảo vệ/);
    expect(existsSync(join(folder, "khóa điền.xlsx"))).toBe(false);
  });

  test("a filtered sheet is written, and the filter is said", () => {
    const filter =
      '<autoFilter ref="A7:T75"><filterColumn colId="3"><filters><filter val="Nữ"/></filters></filterColumn></autoFilter>';
    const file = changed("lọc.xlsx", (xml) => xml.replace("</sheetData>", `</sheetData>${filter}`));
    const { status, stderr } = run(file, "-o", "lọc điền.xlsx", "--add", "all");
    expect(status).toBe(0);
    expect(stderr).toContain("Trang tính “Đề cử” đang lọc: các dòng đang ẩn cũng được ghi.");
  });

  test.each<[string, readonly string[], string]>([
    ["no result is named", ["kế hoạch.xlsx"], "-o"],
    ["the result is the file itself", ["kế hoạch.xlsx", "-o", "kế hoạch.xlsx"], "tệp gốc còn nguyên"],
    ["the result is the file itself by another way", ["kế hoạch.xlsx", "-o", "lối khác/kế hoạch.xlsx"], "tệp gốc còn nguyên"],
    ["the file is a folder", ["lối khác", "-o", "x.xlsx"], "Đây là thư mục"],
    ["the result is a folder", ["kế hoạch.xlsx", "-o", "lối khác"], "Đây là thư mục"],
    ["the result is read-only", ["kế hoạch.xlsx", "-o", "chỉ đọc.xlsx"], "chế độ chỉ đọc"],
    ["a column is unknown", ["kế hoạch.xlsx", "-o", "x.xlsx", "--add", "Lý do,Số giầy"], "Không có cột “Số giầy” để thêm"],
    ["an option lacks its value", ["kế hoạch.xlsx", "-o", "x.xlsx", "--add"], "--add: chưa có giá trị"],
    ["the file is missing", ["không có.xlsx", "-o", "x.xlsx"], "Không tìm thấy tệp"],
    ["the result would have another kind", ["kế hoạch.xlsx", "-o", "x.xlsm"], "đuôi .xlsx"],
    ["the folder is missing", ["kế hoạch.xlsx", "-o", "không có/x.xlsx"], "Không ghi được tệp kết quả"],
    ["the programme is unknown", ["kế hoạch.xlsx", "-o", "x.xlsx", "--programme", "qd-9999"], "Không có chương trình “qd-9999”"],
    ["an option is unknown", ["kế hoạch.xlsx", "-o", "x.xlsx", "--ad", "all"], "--ad"],
  ])("exit 2 when %s, and nothing is left behind", (_, args, words) => {
    const before = readdirSync(folder).sort();
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});
