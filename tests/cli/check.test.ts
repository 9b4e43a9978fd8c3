/** `check` as a person or a script calls it: exit codes, the promised JSON, folders, dates, languages, explanations. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { checkWorkbook } from "../../shared/check.ts";
import { withColumns } from "../../shared/columns/with-columns.ts";
import { confirm } from "../../shared/kept/confirm.ts";
import { withSettings } from "../../shared/kept/with-settings.ts";
import { NO_EDITS } from "../../shared/sheet/edits.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../shared/xlsx/write/patch-workbook.ts";
import { bookOfRows, FAULTY_HEADER } from "../support/hostile-books.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";
import { type Ended, ROOT, runCommand } from "./run-command.ts";

const SAMPLES = join(ROOT, "tests", "fixtures", "samples");
const folder = mkdtempSync(join(tmpdir(), "kehoach-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], cwd = SAMPLES): Ended => runCommand("check.ts", args, cwd);

/** The sample with something of everything, as people read it. */
const flat = run(["qd1641-flat.xlsx"]);

type Member = Readonly<Record<string, unknown>> & { readonly findings: readonly Readonly<Record<string, unknown>>[] };
const members = (stdout: string): Member[] => JSON.parse(stdout) as Member[]; // what is looked at below is what is promised

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const Law = z.array(z.strictObject({ cite: z.string(), from: Day, to: Day.nullable() }));

describe("a workbook that keeps how it is checked", () => {
  const file = join(folder, "đã chọn.xlsx");
  beforeAll(async () => {
    const settings = { programme: "kl-39", asOf: "2025-07-01", options: {} };
    const bytes = readFileSync(join(SAMPLES, "qd1641-flat.xlsx"));
    const patched = await patchWorkbook(new Uint8Array(bytes), withSettings(NO_EDITS, settings, null));
    if (!patched.ok) throw patched.error;
    writeFileSync(file, patched.bytes);
  });

  test("is checked so, and that is said", () => {
    const { stdout } = run([file]);
    expect(stdout).toContain(
      "Theo thiết lập lưu trong tệp: chương trình kl-39 (--programme); theo luật ngày 01/7/2025 (--as-of)",
    );
    expect(members(run(["--json", file]).stdout)[0]).toMatchObject({
      programme: "kl-39",
      asOf: "2025-07-01",
      settings: { programme: "kl-39", asOf: "2025-07-01" },
    });
  });

  test("is checked as whoever calls says, where he says anything", () => {
    const [said] = members(run(["--json", "--programme", "qd-1641", "--as-of", "2024-01-01", file]).stdout);
    expect(said).toMatchObject({ programme: "qd-1641", asOf: "2024-01-01" });
    expect(said).not.toHaveProperty("settings");
  });
});

describe("a workbook whose findings were explained", () => {
  const file = join(folder, "đã giải trình.xlsx");
  const said = { reason: "Bổ sung xếp loại sau", by: "Nguyễn Văn A", at: "2024-03-12T17:30:00.000Z" };
  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(join(SAMPLES, "qd1641-flat.xlsx")));
    const read = readWorkbook(bytes);
    if (!read.ok) throw read.error;
    const check = checkWorkbook(read.workbook);
    const first = check.report.findings.findIndex(({ severity }) => severity === "confirm");
    const patched = await patchWorkbook(bytes, confirm({ check, kept: null }, [first], said)?.edits ?? NO_EDITS);
    if (!patched.ok) throw patched.error;
    writeFileSync(file, patched.bytes);
  });

  test("says who gave which reason on which day, apart from what still asks for one", () => {
    const { stdout, status } = run([file]);
    expect(stdout).toMatch(/✔ Đã giải trình: 1\n.*\n.*\n {8}✔ Đã giải trình: Bổ sung xếp loại sau · Nguyễn Văn A, 13\/3\/2024\n/);
    const open = (text: string): number => Number(/◆ Cần giải trình: (\d+)/.exec(text)?.[1]);
    expect(open(stdout)).toBe(open(flat.stdout) - 1);
    expect(status).toBe(flat.status);
  });

  test("carries the reason as data, and nothing more on any other finding", () => {
    const findings = members(run(["--json", file]).stdout)[0]?.findings ?? [];
    const given = findings.filter((finding) => "confirmed" in finding);
    expect(given).toEqual([expect.objectContaining({ severity: "confirm", confirmed: said })]);
  });
});

test("columns that were chosen in the workbook count, and are told apart in the text and in --json", async () => {
  const header = ["stt", "ho va ten", "ngay sinh", "chuc vu", "nhan xet"];
  const rows = [
    ["DANH SÁCH ĐỀ CỬ THEO QUYẾT ĐỊNH 1641/QĐ-TTg"],
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Nhận xét"],
    [1, "Nguyễn Thị An", "05/03/1985", "Giám đốc Sở", "Hoàn thành tốt nhiệm vụ"],
  ];
  const columns = [
    { key: "nhan xet", field: "rating", header: "Nhận xét" },
    { key: "stt", field: null, header: "STT" },
  ];
  const choice = { programme: "qd-1641", kind: "nominees", sheet: "Đề cử", header, headerRows: null, columns };
  const patched = await patchWorkbook(buildXlsx({ sheets: [{ name: "Đề cử", rows }] }), withColumns(NO_EDITS, [choice], null));
  if (!patched.ok) throw patched.error;
  const file = join(folder, "chọn cột.xlsx");
  writeFileSync(file, patched.bytes);
  expect(run([file]).stdout).toContain("E Xếp loại (do người dùng chọn)");
  const [member] = JSON.parse(run(["--json", file]).stdout) as { tables: { columns: object[]; unused: object[] }[] }[]; // as --json promises
  expect(member?.tables[0]?.columns).toContainEqual(
    expect.objectContaining({ column: "E", field: "rating", certainty: "chosen" }),
  );
  expect(member?.tables[0]?.unused).toContainEqual({ column: "A", header: "STT", chosen: true });
});

describe("exit codes", () => {
  test("0 for a plan with no block, 1 with any", () => {
    expect(run(["qd1641-clean.xlsx"]).status).toBe(0);
    expect(flat.status).toBe(1);
  });

  test("2 for a file that is missing, cannot be read or holds no table; the others are still checked", () => {
    writeFileSync(join(folder, "hỏng.xlsx"), "không phải tệp bảng tính");
    const { status, stdout } = run(["--json", "không-có.xlsx", join(folder, "hỏng.xlsx"), "qd1641-clean.xlsx"]);
    expect(status).toBe(2);
    const [missing, broken, clean] = members(stdout);
    expect(missing).toEqual({
      file: "không-có.xlsx",
      error: { code: "file-not-found", message: expect.stringMatching(/^Không tìm thấy tệp/) },
    });
    expect(broken?.error).toEqual({ code: expect.stringMatching(/^[a-z-]+$/), message: expect.any(String) });
    expect(clean).toMatchObject({ file: "qd1641-clean.xlsx", programme: "qd-1641" });
  });

  test("2 for a list longer than any, with the words for it", () => {
    const file = join(folder, "dài.xlsx");
    const header = Array.from({ length: 200 }, (_, column) => (column < 2 ? "Ghi chú" : `x${column}`));
    writeFileSync(file, bookOfRows([FAULTY_HEADER, ...Array.from({ length: 1_000 }, () => header)]));
    const { status, stdout } = run(["--json", file]);
    expect(status).toBe(2);
    expect(members(stdout)[0]?.error).toEqual({ code: "plan-too-large", message: expect.stringContaining("vẫn giữ nguyên") });
  });

  test("2 for a workbook without a table, in both languages", () => {
    const file = join(folder, "ghi chú.xlsx");
    writeFileSync(
      file,
      buildXlsx({
        sheets: [{ name: "Ghi chú", rows: [["Họp giao ban"], ["Việc", "Người làm"], ["Gửi công văn", "Văn phòng"]] }],
      }),
    );
    const [vi] = members(run(["--json", file]).stdout);
    const { status, stdout } = run(["--json", "--lang", "en", file]);
    expect([status, members(stdout)[0]?.error]).toEqual([2, { code: "no-table", message: expect.stringMatching(/^No table/) }]);
    expect(vi?.error).toEqual({ code: "no-table", message: expect.stringMatching(/^Không tìm thấy bảng/) });
  });

  test.each([
    [[]],
    [["--as-of", "2024-02-30", "qd1641-clean.xlsx"]],
    [["--lang", "fr", "qd1641-clean.xlsx"]],
    [["--programme", "qd-9999", "qd1641-clean.xlsx"]],
    [["--explain", "x", "qd1641-clean.xlsx"]],
    [["--unknown"]],
  ])("2 for a wrong call, with the usage on stderr and nothing on stdout: %j", (args) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("npm run check -- ");
  });
});

describe("--json", () => {
  const { stdout } = run(["--json", "qd1641-flat.xlsx"]);
  const [member] = members(stdout);

  test("is an array with one member a file, of the promised keys", () => {
    expect(Object.keys(member ?? {})).toEqual(["file", "programme", "pack", "tables", "findings", "totals"]);
    expect(member).toMatchObject({
      file: "qd1641-flat.xlsx",
      programme: "qd-1641",
      pack: expect.stringMatching(/^kh1-[0-9a-f]{16}$/),
    });
    expect(member?.totals).toMatchObject({ people: expect.any(Number), budget_vnd: expect.any(Number) });
  });

  test("has findings of the promised keys and types", () => {
    for (const finding of member?.findings ?? []) {
      expect(Object.keys(finding)).toEqual([
        "code",
        "severity",
        "sheet",
        "cell",
        "row",
        "message",
        "law",
        "values",
        "fix",
        "related",
      ]);
      const { severity, cell, row, message, law, values, fix, related } = finding;
      expect(severity).toMatch(/^(block|confirm|info)$/);
      expect(cell === null || /^[A-Z]+\d+$/.test(String(cell))).toBe(true);
      expect(row === null || Number.isInteger(row)).toBe(true);
      expect(typeof message === "string" && typeof values === "object" && values !== null && !Array.isArray(values)).toBe(true);
      expect(Law.safeParse(law).error).toBeUndefined();
      expect(fix === null || (Array.isArray(fix) && fix.every((one) => Object.keys(one).join() === "cell,before,after"))).toBe(
        true,
      );
      expect(Array.isArray(related)).toBe(true);
    }
  });

  test("speaks the language asked for", () => {
    const [english] = members(run(["--json", "--lang", "en", "qd1641-flat.xlsx"]).stdout);
    const of = (list: Member | undefined) => list?.findings.find(({ code }) => code === "qd-1641/too-old");
    expect(of(member)).toMatchObject({
      message: expect.stringContaining("tuổi"),
      law: [{ cite: expect.stringMatching(/^điểm a/) }, {}],
    });
    expect(of(english)).toMatchObject({
      message: expect.stringContaining("years old"),
      law: [{ cite: expect.stringMatching(/^point a/) }, {}],
    });
  });

  test("under the law of another day: what the general law blocked is asked", () => {
    const severities = (args: readonly string[]): unknown[] => {
      const [one] = members(run(["--json", ...args, "qd1641-flat.xlsx"]).stdout);
      return (one?.findings ?? [])
        .filter(({ code }) => String(code).startsWith("qd-1641/rating-") && code !== "qd-1641/rating-missing")
        .map(({ severity }) => severity);
    };
    expect(severities(["--as-of", "2025-06-30"])).toEqual(["block", "block"]);
    expect(severities(["--as-of", "2025-07-01"])).toEqual(["confirm", "confirm"]);
    expect(members(run(["--json", "--as-of", "2025-07-01", "qd1641-clean.xlsx"]).stdout)[0]?.asOf).toBe("2025-07-01");
    expect(run(["--as-of", "2025-07-01", "qd1641-clean.xlsx"]).stdout).toContain("Theo luật ngày 01/7/2025");
  });

  test("--explain adds the trees of a row", () => {
    const [explained] = members(run(["--json", "--explain", "24", "qd1641-flat.xlsx"]).stdout);
    expect(explained?.explanations).toMatchObject([{ sheet: "Đề cử", row: 24, explanation: { id: "eligible", truth: "fails" } }]);
  });
});

describe("a folder", () => {
  test("stands for its workbooks; locks of an open Excel are passed over", () => {
    const plans = join(folder, "kế hoạch");
    mkdirSync(plans);
    for (const name of ["b.xlsx", "a.xlsx"]) copyFileSync(join(SAMPLES, "qd1641-lao-cai.xlsx"), join(plans, name));
    writeFileSync(join(plans, "~$a.xlsx"), "");
    writeFileSync(join(plans, "đọc tôi.txt"), "");
    const { status, stdout } = run(["--json", "kế hoạch"], folder);
    expect(status).toBe(0);
    expect(members(stdout).map(({ file }) => file)).toEqual([join("kế hoạch", "a.xlsx"), join("kế hoạch", "b.xlsx")]);
  });

  test("without any is said, and is no success", () => {
    mkdirSync(join(folder, "trống"));
    const { status, stdout, stderr } = run(["--json", "trống"], folder);
    expect([status, members(stdout)]).toEqual([2, []]);
    expect(stderr).toContain("không có tệp bảng tính");
  });
});

describe("for people", () => {
  test("what blocks stands first, one cause once, with its clause and what to do", () => {
    const { stdout } = flat;
    expect(stdout.indexOf("● Phải sửa trước khi gửi: 14")).toBeGreaterThan(0);
    expect(stdout.indexOf("◆ Cần giải trình")).toBeGreaterThan(stdout.indexOf("● Phải sửa"));
    expect(stdout.match(/Xếp loại chưa đạt \(2\)/g)).toHaveLength(1);
    expect(stdout).toContain("Căn cứ: điểm a khoản 1 mục I Điều 1 QĐ 1641/QĐ-TTg");
  });

  test("one line says how many cells can be mended, by kind, in either language", () => {
    const lines = ({ stdout }: Ended): string[] => stdout.split("\n");
    expect(lines(flat)).toContain(
      "  Ô có thể sửa an toàn: 59 (Chữ phông cũ (TCVN3, VNI): 1; Ký tự thừa, chữ tổ hợp: 1; Ngày ghi dạng chữ: 2; Số định danh ghi dạng số: 1; Xếp loại viết tắt: 41, 1 ở dòng ẩn; Chức vụ viết tắt: 11; Kinh phí nhầm đơn vị tính: 2)",
    );
    expect(lines(run(["--lang", "en", "qd1641-lao-cai.xlsx"]))).toContain(
      "  Cells that can be mended safely: 4 (Abbreviated ratings: 3; Abbreviated posts: 1)",
    );
  });

  test("--explain prints the tree of a person, and of a finding where nobody stands", () => {
    const { stdout } = run(["--explain", "24", "--explain", "76", "--explain", "3", "qd1641-flat.xlsx"]);
    expect(stdout).toContain("✘ Trẻ (dưới 45 tuổi): 46 tuổi");
    expect(stdout).toContain("Cộng các dòng: 182.011.496");
    expect(stdout).toContain("Dòng 3 không có nội dung nào để giải thích.");
  });
});
