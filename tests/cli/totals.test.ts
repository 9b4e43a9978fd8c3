/** `totals` as a person or a script calls it: sums over files and folders, people on several lists, files that cannot be read. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { textTable } from "../../cli/text-table.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";
import { type Ended, ROOT, runCommand } from "./run-command.ts";

const SAMPLES = join(ROOT, "tests", "fixtures", "samples");
const folder = mkdtempSync(join(tmpdir(), "kehoach-totals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Ended => runCommand("totals.ts", args, SAMPLES);

const Sums = z.record(z.string(), z.unknown());
const Answer = z.strictObject({
  files: z.array(
    z.union([
      z.strictObject({ file: z.string(), programme: z.string(), totals: Sums }),
      z.strictObject({ file: z.string(), error: z.strictObject({ code: z.string(), message: z.string() }) }),
    ]),
  ),
  total: Sums,
  twice: z.array(
    z.strictObject({
      name: z.string(),
      by: z.enum(["identity-number", "name-and-birth-date"]),
      places: z.array(z.strictObject({ file: z.string(), sheet: z.string(), row: z.int(), name: z.string() })).min(2),
    }),
  ),
});
const answer = ({ stdout }: Ended): z.infer<typeof Answer> => Answer.parse(JSON.parse(stdout));

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Chức vụ hiện tại", "Đơn vị công tác", "Khóa đăng ký"];
const REST = [...HEADER, "Từ ngày", "Đến ngày", "Xếp loại năm trước", "Kỷ luật", "Nguồn kinh phí", "Kinh phí (triệu đồng)"];

/** A list of people: name, birth date, identity number, province. */
function listFile(name: string, people: readonly (readonly [string, string, string, string])[]): string {
  const lines = people.map(([who, birth, id, province], index) => [
    ...[index + 1, who, birth, "Nam", id, "Phó Chủ tịch UBND tỉnh", `UBND tỉnh ${province}`, "Cải cách hành chính"],
    ...["13/05/2024", "26/05/2024", "Hoàn thành tốt nhiệm vụ", "Không", "Ngân sách nhà nước", 182.5],
  ]);
  const file = join(folder, name);
  writeFileSync(file, buildXlsx({ sheets: [{ name: "Đề cử", rows: [["SỞ NỘI VỤ"], REST, ...lines] }] }));
  return file;
}

const laoCai = listFile("lào cai.xlsx", [
  ["Nguyễn Văn An", "20/05/1985", "010085000001", "Lào Cai"],
  ["Trần Văn Bình", "02/09/1984", "", "Lào Cai"],
]);
const caMau = listFile("cà mau.xlsx", [
  ["Lê Văn Chi", "11/11/1986", "096086000002", "Cà Mau"],
  ["Trần Văn Bình", "02/09/1984", "", "Cà Mau"],
  ["Nguyễn An", "20/05/1985", "010085000001", "Cà Mau"],
]);

describe("--json", () => {
  test("adds up what `check` says of each file, and names the files", () => {
    const { files, total, twice } = answer(run("--json", "qd1641-clean.xlsx", "qd1641-lao-cai.xlsx"));
    expect(files).toMatchObject([
      { file: "qd1641-clean.xlsx", programme: "qd-1641", totals: { people: 64 } },
      { file: "qd1641-lao-cai.xlsx", programme: "qd-1641", totals: { people: 4 } },
    ]);
    expect(total).toMatchObject({ people: 68, budget_vnd: 12_406_000_000, by_year: { "2024": 68 }, period: "2024" });
    const sums = z.record(z.string(), z.number());
    for (const [counts, money] of ["course", "province", "source", "gender", "group", "year"].map((by) => [
      sums.parse(total[`by_${by}`]),
      sums.parse(total[`budget_by_${by}`]),
    ])) {
      expect(Object.values(counts ?? {}).reduce((sum, one) => sum + one, 0)).toBe(68);
      expect(Object.values(money ?? {}).reduce((sum, one) => sum + one, 0)).toBe(12_406_000_000);
    }
    expect(twice).toEqual([]);
  });

  test("people on two lists are counted as typed, and named with all their places, never with their numbers", () => {
    const ended = run("--json", laoCai, caMau);
    const { total, twice } = answer(ended);
    expect([ended.status, total.people, total.budget_vnd]).toEqual([0, 5, 912_500_000]);
    expect(total.by_province).toEqual({ "Lào Cai": 2, "Cà Mau": 3 });
    expect(twice).toEqual([
      {
        name: "Nguyễn Văn An",
        by: "identity-number",
        places: [
          { file: laoCai, sheet: "Đề cử", row: 3, name: "Nguyễn Văn An" },
          { file: caMau, sheet: "Đề cử", row: 5, name: "Nguyễn An" },
        ],
      },
      {
        name: "Trần Văn Bình",
        by: "name-and-birth-date",
        places: [
          { file: laoCai, sheet: "Đề cử", row: 4, name: "Trần Văn Bình" },
          { file: caMau, sheet: "Đề cử", row: 4, name: "Trần Văn Bình" },
        ],
      },
    ]);
    expect(ended.stdout).not.toContain("085000001");
  });

  test("what cannot be read is named, ends with 2, and does not stop the others", () => {
    writeFileSync(join(folder, "hỏng.xlsx"), "không phải tệp bảng tính");
    const notes = join(folder, "ghi chú.xlsx");
    writeFileSync(notes, buildXlsx({ sheets: [{ name: "Ghi chú", rows: [["Họp giao ban"]] }] }));
    const ended = run("--json", "không-có.xlsx", join(folder, "hỏng.xlsx"), notes, "qd1641-lao-cai.xlsx");
    const { files, total } = answer(ended);
    expect([ended.status, total.people]).toEqual([2, 4]);
    expect(files.map((one) => ("error" in one ? one.error.code : one.programme))).toEqual([
      "file-not-found",
      expect.stringMatching(/^[a-z-]+$/),
      "no-table",
      "qd-1641",
    ]);
  });

  test("without any file that can be read there is an empty total", () => {
    expect(answer(run("--json", "--lang", "en", "không-có.xlsx"))).toEqual({
      files: [{ file: "không-có.xlsx", error: { code: "file-not-found", message: expect.stringMatching(/^The file was not/) } }],
      total: {},
      twice: [],
    });
  });
});

describe("for people", () => {
  test("all together, then by province, course, source, gender, group, year, then file by file", () => {
    const { status, stdout } = run("qd1641-clean.xlsx", "qd1641-lao-cai.xlsx");
    expect(status).toBe(0);
    const heads = stdout.split("\n").filter((line) => line !== "" && !line.startsWith(" "));
    expect(heads).toEqual([
      "Tổng hợp 2 tệp · năm 2024",
      "Theo tỉnh, thành phố",
      "Theo khóa",
      "Theo nguồn kinh phí",
      "Theo giới tính",
      "Theo đối tượng",
      "Theo năm",
      "Theo tệp",
    ]);
    expect(stdout).toMatch(/Cộng tất cả +68 +12\.406\.000\.000\n/);
    expect(stdout).toMatch(/Trong đó dưới 45 tuổi +\d+ +[\d.]+\n/);
    expect(stdout).toMatch(/qd1641-lao-cai\.xlsx +4 +726\.000\.000\n/);
  });

  test("who stands on several lists is said with the files and rows, and that the sums still hold them", () => {
    const { stdout } = run(laoCai, caMau);
    expect(stdout).toContain("◆ 2 người được đề cử ở nhiều tệp");
    expect(stdout).toContain("chưa trừ phần trùng");
    expect(stdout).toContain(`    ${caMau}: Đề cử, dòng 5\n`);
    expect(stdout).not.toContain("085000001");
    expect(run("--lang", "en", laoCai, caMau).stdout).toContain("2 people are put forward in several files");
  });

  test("a file that cannot be read stands apart, with the reason", () => {
    const { status, stdout } = run("không-có.xlsx", "qd1641-lao-cai.xlsx");
    expect(status).toBe(2);
    expect(stdout).toContain("Không tổng hợp được\n  ✘ không-có.xlsx: Không tìm thấy tệp.");
    expect(stdout).toContain("Tổng hợp 1 tệp");
  });
});

describe("calls", () => {
  test("a folder stands for its workbooks; one without any is no success", () => {
    const plans = join(folder, "kế hoạch");
    mkdirSync(join(plans, "trống"), { recursive: true });
    for (const name of ["b.xlsx", "a.xlsx"]) copyFileSync(join(SAMPLES, "qd1641-lao-cai.xlsx"), join(plans, name));
    const { files, total, twice } = answer(run("--json", plans));
    expect(files.map(({ file }) => file)).toEqual([join(plans, "a.xlsx"), join(plans, "b.xlsx")]);
    expect([total.people, twice.length]).toEqual([8, 4]);
    const none = run(join(plans, "trống"));
    expect([none.status, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toContain("không có tệp bảng tính");
  });

  test.each([[[]], [["--lang", "fr", "qd1641-clean.xlsx"]], [["--what"]]])("2 for a wrong call, with the usage: %j", (args) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("npm run totals -- ");
  });
});

test("columns of a table line up: words left, numbers right, decomposed letters as wide as composed ones", () => {
  const rows = [
    ["", "Người"],
    ["Lào Cai".normalize("NFD"), "3"],
    ["Cà Mau", "12"],
  ];
  expect(textTable(rows).map((line) => line.normalize("NFC"))).toEqual([
    "            Người",
    "  Lào Cai       3",
    "  Cà Mau       12",
  ]);
});

describe("programmes that set targets", () => {
  test("say for each year how many people there are and how many are asked for; a target is not added up over files", () => {
    const { stdout } = run("kl39-2023-2030.xlsx", "kl39-2023-2030.xlsx");
    expect(stdout).toMatch(/Theo năm, so với chỉ tiêu\n +Năm +Người +Chỉ tiêu\n +2023 +820 +400\n/);
    expect(stdout).toMatch(/Trung hạn +438/);
  });

  test("say which targets are not met, and which nobody can tell", () => {
    const { stdout } = run("cchc-tp-hcm.xlsx");
    expect(stdout).toContain("Chưa đạt (6): T1/2023, T2/2024, T4/2024, T4/2025, T5a/2025, T9/2025\n");
    expect(stdout).toContain("Chưa xác định được (3): T10/2023, T10/2024, T10/2025\n");
  });
});
