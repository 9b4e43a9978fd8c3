/** `template` as a person calls it: what it writes, where it says so, and what it refuses. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { type Ended, runCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "kehoach-template-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Ended => runCommand("template.ts", args, folder);

describe("npm run template", () => {
  test("writes a workbook where it was called from, and prints its path alone", () => {
    const { status, stdout, stderr } = run("qd-1641", "-o", "mẫu 1641.xlsx");
    expect([status, stdout]).toEqual([0, "mẫu 1641.xlsx\n"]);
    expect(stderr).toContain("Hướng dẫn");
    const bytes = new Uint8Array(readFileSync(join(folder, "mẫu 1641.xlsx")));
    const read = readWorkbook(bytes);
    expect(read.ok && read.workbook.sheets.map(({ name }) => name)).toEqual(["Hướng dẫn", "Đề cử", "Khóa học", "Danh mục"]);
    const properties = strFromU8(unzipSync(bytes)["docProps/custom.xml"] ?? new Uint8Array());
    expect(properties).toContain('name="ke-hoach-programme"><vt:lpwstr>qd-1641<');
    expect(properties).toMatch(/name="ke-hoach-template"><vt:lpwstr>qd-1641\/\d{4}-\d\d</);
  });

  test("what it wrote is checked at once: a friendly answer, and no table of courses is missed", () => {
    run("qd-1641", "-o", "trống.xlsx");
    const { status, stdout } = runCommand("check.ts", ["trống.xlsx"], folder);
    expect(status).toBe(0);
    expect(stdout).toContain("Danh sách chưa có người nào; ghi mỗi người một dòng, từ dòng 10");
    expect(stdout).toContain("Khóa học, Danh mục khóa bồi dưỡng, chưa có dòng nào");
    expect(stdout).not.toContain("✔");
    const json = runCommand("check.ts", ["--json", "trống.xlsx"], folder);
    const [member] = z.array(z.object({ findings: z.array(z.object({ code: z.string() })) })).parse(JSON.parse(json.stdout));
    expect(member?.findings).toEqual([{ code: "common/list-empty" }]);
  });

  test("brings a workbook made from an older template up to date in a copy, and says what changed", () => {
    const older = new URL("../fixtures/templates/ha-noi-2022-2026-11.xlsx", import.meta.url);
    writeFileSync(join(folder, "cũ.xlsx"), readFileSync(older));
    const { status, stdout } = run("--update", "cũ.xlsx", "-o", "mới.xlsx");
    expect(status).toBe(0);
    expect(stdout).toContain("mới.xlsx\nĐã cập nhật mẫu 2026-11 → 2026-12. Các dòng đã ghi giữ nguyên.");
    expect(stdout).toContain("cột mới “Văn bản kéo dài công tác”, để trống");
    const again = run("--update", "mới.xlsx", "-o", "lại.xlsx");
    expect([again.status, again.stdout]).toEqual([0, "lại.xlsx\nMẫu đã là bản hiện hành (2026-12).\n"]);
    expect(readFileSync(join(folder, "lại.xlsx")).equals(readFileSync(join(folder, "mới.xlsx")))).toBe(true);
    const none = run("--update", "không có.xlsx", "-o", "x.xlsx");
    expect([none.status, none.stdout]).toEqual([2, ""]);
  });

  test("an update replaces no file unasked, names the sheet that is locked, and drops a signature only where that is allowed", () => {
    const older = new Uint8Array(readFileSync(new URL("../fixtures/templates/kl-39-2026-11.xlsx", import.meta.url)));
    const parts = unzipSync(older);
    const write = (name: string, more: Record<string, Uint8Array>): void =>
      writeFileSync(join(folder, name), zipSync({ ...parts, ...more }));
    write("mẫu cũ.xlsx", {});
    writeFileSync(join(folder, "của người khác.xlsx"), "của người khác");
    const refused = run("--update", "mẫu cũ.xlsx", "-o", "của người khác.xlsx");
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringMatching(/^của người khác\.xlsx\n.*--force/)]);
    expect(readFileSync(join(folder, "của người khác.xlsx"), "utf8")).toBe("của người khác");
    expect(run("--update", "mẫu cũ.xlsx", "-o", "của người khác.xlsx", "--force").status).toBe(0);

    const locked = Object.entries(parts).flatMap(([name, bytes]) =>
      /worksheets\/sheet/.test(name)
        ? [[name, strToU8(strFromU8(bytes).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'))] as const]
        : [],
    );
    write("khóa.xlsx", Object.fromEntries(locked));
    expect(run("--update", "khóa.xlsx", "-o", "x.xlsx").stderr).toMatch(/^khóa\.xlsx, .+\n.*bảo vệ/);

    const origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    const related = `<Relationship Id="rIdSigned" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
    write("đã ký.xlsx", {
      "_rels/.rels": strToU8(strFromU8(parts["_rels/.rels"] ?? new Uint8Array()).replace("</Relationships>", related)),
      "_xmlsignatures/origin.sigs": new Uint8Array(),
    });
    const signed = run("--update", "đã ký.xlsx", "-o", "x.xlsx");
    expect([signed.status, signed.stderr, existsSync(join(folder, "x.xlsx"))]).toEqual([
      2,
      expect.stringContaining("chữ ký số"),
      false,
    ]);
    expect(run("--update", "đã ký.xlsx", "-o", "x.xlsx", "--allow-signed").status).toBe(0);
  });

  test("the same template twice is the same bytes", () => {
    run("qd-1641", "-o", "a.xlsx");
    run("qd-1641", "--output", "b.xlsx");
    expect(readFileSync(join(folder, "a.xlsx")).equals(readFileSync(join(folder, "b.xlsx")))).toBe(true);
  });

  test("never writes over a file unasked; --force does", () => {
    const file = join(folder, "đã có.xlsx");
    writeFileSync(file, "của người khác");
    const refused = run("qd-1641", "-o", "đã có.xlsx");
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain("--force");
    expect(readFileSync(file, "utf8")).toBe("của người khác");
    expect(run("qd-1641", "-o", "đã có.xlsx", "--force").status).toBe(0);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
  });

  test("a folder in the place of the file, or none around it: 2, and why", () => {
    mkdirSync(join(folder, "thư mục"));
    for (const out of ["thư mục", join("không có", "mẫu.xlsx")]) {
      const { status, stdout, stderr } = run("qd-1641", "--force", "--lang", "en", "-o", out);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("cannot be written");
    }
  });

  test("a name that Excel would not open is refused", () => {
    const { status, stdout, stderr } = run("qd-1641", "-o", "mẫu.xls");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("đuôi .xlsx");
  });

  test.each([[["qd-9999", "-o", "x.xlsx"]], [["-o", "x.xlsx"]]])(
    "without a known programme the known ones are listed: %j",
    (args) => {
      const { status, stdout, stderr } = run(...args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("qd-1641 (Đề án 1641)");
    },
  );

  test.each([[["qd-1641"]], [["qd-1641", "cchc", "-o", "x.xlsx"]], [["qd-1641", "-o", "x.xlsx", "--lang", "fr"]], [["--what"]]])(
    "2 for a wrong call, with the usage: %j",
    (args) => {
      const { status, stdout, stderr } = run(...args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("npm run template -- ");
    },
  );
});
