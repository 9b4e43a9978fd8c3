/** An edit is checked as far as it reaches, and what comes out is what the check of the edited workbook says, to the last word. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { makePeople } from "../../../bench/rows/people.ts";
import { snapshotOf } from "../../../bench/rows/sheet.ts";
import { checkWorkbook } from "../../../shared/check.ts";
import { editSnapshot } from "../../../shared/fixes/edit-snapshot.ts";
import { courseSizes } from "../../../shared/programmes/qd-1641/rules/course-sizes.ts";
import { courses } from "../../../shared/programmes/qd-1641/rules/courses.ts";
import { samePerson } from "../../../shared/rules/common/same-person.ts";
import { typedTotals } from "../../../shared/rules/common/typed-totals.ts";
import { NO_EDITS } from "../../../shared/sheet/edits.ts";
import { type CellValue, plainSheet, valueAt, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { type CellEdited, LiveCheck } from "../../support/live-check.ts";

const SAMPLES = [
  ...["qd1641-flat", "qd1641-birth-by-gender", "qd1641-clean", "qd1641-lao-cai"],
  ...["ha-noi-2022-2025", "tp-hcm-2023", "kl39-2023-2030", "cchc-tp-hcm"],
];
const RUNS = 8;
const PAGES = ["de-an-1641-nhieu-tinh"];

function read(path: string): WorkbookSnapshot {
  const opened = readWorkbook(new Uint8Array(readFileSync(new URL(`../../../${path}.xlsx`, import.meta.url))));
  if (!opened.ok) throw new Error(`${path} could not be read`);
  return opened.workbook;
}

/** Few people with a total below them, on two sheets: one for the list, one for the courses. */
function list(): WorkbookSnapshot {
  const { sheets, date1904 } = snapshotOf(makePeople(7, 60));
  const [people, courses] = sheets;
  if (!people || !courses) throw new Error("There is a list and its courses");
  const cost = people.rows.map((cells) => cells?.[18] ?? null);
  const rows = [...people.rows];
  const total = rows.findIndex((cells) => String(cells?.[0]).startsWith("Tổng cộng"));
  const sum = cost.reduce((all: number, value) => all + (typeof value === "number" ? value : 0), 0);
  rows[total] = [...(rows[total] ?? []), ...Array.from({ length: 17 }, () => null), sum];
  const formulas = new Map([[total * 16_384 + 18, `SUM(S7:S${total})`]]);
  return { sheets: [plainSheet(people.name, rows, { formulas }), courses], date1904 };
}

const WORDS: readonly CellValue[] = [
  ...[
    null,
    "",
    "nt",
    "-nt-",
    "″",
    "như trên",
    "x",
    "-",
    "MẬT",
    "Tổng cộng",
    "NGƯỜI LẬP BIỂU",
    "Danh sách dự bị",
    "II. Sở Nội vụ",
  ],
  ...["Họ và tên", "STT", "31/02/1985", "05/7/1981", "13/5/2024", "2024", 1, 0, 45_000, 182, 182_000_000, 1985, "182,5"],
  ...["Nguyễn Văn An", "Nguyễn  Văn An", "Nữ", "Nam", "Phó Chủ tịch UBND tỉnh", "Chuyên viên", "HTXSNV", "Đang xem xét kỷ luật"],
  ...["Khóa K01", "010085001234", "Rút", "Dự bị", "Bộ Nội vụ", "UBND tỉnh Yên Bái", true, { error: "#REF!" }],
];

/** A cell of what is filled, or just below; its new value is one of these, or what stands elsewhere in its column. */
function editOf(workbook: WorkbookSnapshot): fc.Arbitrary<CellEdited> {
  const sheets = workbook.sheets.filter(({ rows }) => rows.length > 0);
  return fc.constantFrom(...sheets).chain((sheet) => {
    const width = Math.max(1, ...Array.from(sheet.rows, (cells) => cells?.length ?? 0));
    const row = fc.nat({ max: sheet.rows.length });
    return fc
      .record({ row, column: fc.nat({ max: width - 1 }), from: row, word: fc.constantFrom(...WORDS), own: fc.nat({ max: 3 }) })
      .map(({ row: at, column, from, word, own }) => ({
        sheet: sheet.name,
        row: at,
        column,
        value: own > 0 ? valueAt(sheet, from, column) : word,
      }));
  });
}

function edited(workbook: WorkbookSnapshot, edits: readonly CellEdited[]): WorkbookSnapshot {
  const last = new Map(edits.map((edit) => [`${edit.sheet}!${edit.row}!${edit.column}`, edit]));
  const sheets = workbook.sheets.map(({ name }) => ({
    sheet: name,
    cells: [...last.values()]
      .filter(({ sheet }) => sheet === name)
      .map(({ row, column, value }) => ({ row, column, value, look: null })),
    blocks: [],
    widths: [],
    printTo: null,
  }));
  return editSnapshot(workbook, { ...NO_EDITS, sheets: sheets.filter(({ cells }) => cells.length > 0) });
}

/** Edits one after the other; after each, both ways say the same. Ends where the workbook is no plan any more. */
function run(workbook: WorkbookSnapshot, steps: readonly (readonly CellEdited[])[]): void {
  let snapshot = workbook;
  const live = new LiveCheck(workbook);
  for (const step of steps) {
    snapshot = edited(snapshot, step);
    const expected = checkWorkbook(snapshot).report;
    if (expected.programme === null) return;
    expect(live.edit(distinct(step)).report).toEqual(expected);
  }
}

function distinct(step: readonly CellEdited[]): CellEdited[] {
  return [...new Map(step.map((edit) => [`${edit.sheet}!${edit.row}!${edit.column}`, edit])).values()];
}

describe("what an edit costs", () => {
  // Of several provinces: sizes of courses are counted.
  const workbook = snapshotOf(makePeople(7, 320));
  const [sheet] = workbook.sheets;
  const live = new LiveCheck(workbook);
  const lines = (sheet?.rows ?? []).flatMap((cells, row) => (typeof cells?.[0] === "number" ? [row] : []));
  const [row = 0, otherRow = 0] = [lines[100], lines[200]];
  const whole = [samePerson, typedTotals, courses, courseSizes].map((rule) => vi.spyOn(rule, "check"));
  const ofCourse = courseSizes.groups && vi.spyOn(courseSizes.groups, "check");
  afterAll(() => void vi.restoreAllMocks());

  /** How often each rule over the whole was asked, and how many courses were looked at. */
  const edit = (column: number, value: CellValue): { readonly whole: number[]; readonly courses: number | undefined } => {
    for (const spy of [...whole, ofCourse]) spy?.mockClear();
    expect(live.edit([{ sheet: "Đề cử", row, column, value }]).whole).toBe(null);
    return { whole: whole.map((spy) => spy.mock.calls.length), courses: ofCourse?.mock.calls.length };
  };

  it("is no rule over the whole where none looks at what changed", () => {
    expect(edit(11, "IELTS 6.5")).toEqual({ whole: [0, 0, 0, 0], courses: 1 });
  });

  it("is the course that a line leaves and the one that it joins, of however many there are", () => {
    expect(edit(12, "A002")).toEqual({ whole: [0, 0, 0, 0], courses: 2 });
  });

  it("is all totals where somebody's gender is another, and who is on two lines where another line has the same number", () => {
    expect(edit(3, "").whole).toEqual([0, 1, 0, 0]);
    expect(edit(4, sheet ? valueAt(sheet, otherRow, 4) : null).whole).toEqual([1, 0, 0, 0]);
  });
});

describe("checking what an edit touches", () => {
  const books = [
    ...SAMPLES.map((name) => [name, () => read(`tests/fixtures/samples/${name}`)] as const),
    ...PAGES.map((name) => [name, () => read(`addin/public/samples/${name}`)] as const),
    ["a list with a total and courses", list] as const,
  ];

  it.each(books)("says of %s what the check of the edited workbook says, after any edits", (_, make) => {
    const workbook = make();
    const steps = fc.array(fc.array(editOf(workbook), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, (some) => void run(workbook, some)),
      { numRuns: RUNS },
    );
  });

  const right = { sheet: "Đề cử", row: 20 } as const;
  it.each([
    ["a rating", 9, "Hoàn thành nhiệm vụ", null],
    ["a name", 1, "Lò  Văn Thử", null],
    ["a name that is taken away", 1, null, null],
    ["a birth date", 2, "31/02/1985", null],
    ["a course", 12, "A002", null],
    ["an amount, with the total below it", 18, 200, null],
    ["a word that copies the line above", 5, "nt", "copied-cell"],
  ])("reaches no further than it has to with %s", (_, column, value, whole) => {
    const live = new LiveCheck(list());
    expect(live.edit([{ ...right, column, value }]).whole).toBe(whole);
  });

  it.each([
    ["a stamp above the table", 1, 0, "MẬT", "outside-tables"],
    ["a header", 5, 9, "Ghi chú khác", "outside-tables"],
    ["a new line below the list", 90, 1, "Lý Văn Mới", "outside-tables"],
  ])("checks everything again after %s", (_, row, column, value, whole) => {
    const live = new LiveCheck(list());
    expect(live.edit([{ sheet: "Đề cử", row, column, value }]).whole).toBe(whole);
  });
});
