/** Under which programme a workbook is checked: by its titles and the names of its sheets first, never by what a list's own lines say. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import { PROGRAMMES } from "../../shared/programmes/index.ts";
import { plainSheet, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";

function sample(name: string): WorkbookSnapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(`../fixtures/samples/${name}.xlsx`, import.meta.url))));
  if (!read.ok) throw new Error(read.error.code);
  return read.workbook;
}

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ hiện tại", "Đơn vị công tác", "Khóa đăng ký"];
const LINE = [1, "Nguyễn Thị A", "05/03/1985", "Nữ", "Phó Chủ tịch UBND tỉnh", "UBND tỉnh Lào Cai", "Cải cách hành chính"];
const list = (name: string, title: string) => plainSheet(name, [[title], [], HEADER, LINE]);
const book = (...sheets: WorkbookSnapshot["sheets"]): WorkbookSnapshot => ({ sheets, date1904: false });
const PLAIN = "DANH SÁCH ĐỀ CỬ NĂM 2024";

describe("a sample is taken for its own programme", () => {
  test.each([
    ["qd1641-clean", "qd-1641"],
    ["qd1641-lao-cai", "qd-1641"],
    ["ha-noi-2022-2025", "ha-noi-2022"],
    ["tp-hcm-2023", "tp-hcm-2023"],
    ["kl39-2023-2030", "kl-39"],
    ["cchc-tp-hcm", "cchc-tp-hcm"],
  ])("%s: %s", (name, id) => {
    expect(checkWorkbook(sample(name)).report.programme?.id).toBe(id);
  });
});

test("a list that names no programme is taken for one of Đề án 1641, and says what else it could be", () => {
  const { programme } = checkWorkbook(book(list("Đề cử", PLAIN))).report;
  expect(programme).toMatchObject({ id: "qd-1641", because: { kind: "taken" } });
  expect(programme?.alternatives.map(({ id }) => id)).toContain("kl-39");
});

test.each([
  ["its title", list("Đề cử", "DANH SÁCH CỬ ĐI BỒI DƯỠNG THEO KẾT LUẬN SỐ 39-KL/TW"), "A1"],
  ["the name of its sheet", list("KL39", PLAIN), null],
])("a list is told by %s", (_, sheet, cell) => {
  const { programme } = checkWorkbook(book(sheet)).report;
  expect(programme).toMatchObject({ id: "kl-39", because: { kind: "named", cell } });
});

test("a course of another programme's name in a line says nothing", () => {
  const { programme } = checkWorkbook(book(list("Đề cử", "DANH SÁCH THEO QUYẾT ĐỊNH 1641/QĐ-TTg"))).report;
  expect(programme).toMatchObject({ id: "qd-1641", because: { kind: "named" }, alternatives: [] });
});

describe("a workbook under another programme than its own", () => {
  const pairs = [
    ["ha-noi-2022-2025", "kl-39", "ha-noi-2022"],
    ["kl39-2023-2030", "qd-1641", "kl-39"],
    ["cchc-tp-hcm", "ha-noi-2022", "cchc-tp-hcm"],
  ] as const;

  test.each(pairs)("%s as %s: one finding that names both, and nothing else", (name, asked, own) => {
    const check = checkWorkbook(sample(name), { programme: asked });
    expect(check.report.findings).toMatchObject([
      { code: "common/other-programme", severity: "confirm", values: { checked: asked, other: own } },
    ]);
    expect(check.report.people).toEqual([]);
    expect(check.worded("vi")[0]?.message).toContain(PROGRAMMES.find(({ id }) => id === own)?.short.vi);
    expect(check.explainFinding(0).title.vi).not.toBe("");
  });

  test("a list that names none is checked as it was asked for", () => {
    const { programme, findings } = checkWorkbook(book(list("Đề cử", PLAIN)), { programme: "kl-39" }).report;
    expect(programme).toMatchObject({ id: "kl-39", because: { kind: "asked" } });
    expect(findings.map(({ code }) => code)).not.toContain("common/other-programme");
  });
});

test("a sheet that names another programme is left to it, and said", () => {
  const both = book(list("Đề cử", "DANH SÁCH THEO QUYẾT ĐỊNH 1641/QĐ-TTg"), list("KL39", "DANH SÁCH THEO KẾT LUẬN 39"));
  const { programme, tables, findings } = checkWorkbook(both).report;
  expect(programme?.id).toBe("qd-1641");
  expect(tables.map(({ sheet }) => sheet)).toEqual(["Đề cử"]);
  expect(findings.filter(({ code }) => code === "common/other-programme-sheet")).toMatchObject([
    { severity: "info", sheet: "KL39", values: { checked: "qd-1641", other: "kl-39" } },
  ]);
});
