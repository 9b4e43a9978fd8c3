/** Several planners' workbooks as one plan: no line is lost, whoever stands twice is shown, and the whole checks as its parts did. */
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { compareBooks } from "../../../shared/compare/compare.ts";
import { mergeBooks } from "../../../shared/merge/merge.ts";
import { planMerge } from "../../../shared/merge/plan.ts";
import { CARDS } from "../../../shared/programmes/cards.ts";
import { chooseProgramme } from "../../../shared/programmes/choose.ts";
import { qd1641 } from "../../../shared/programmes/qd-1641/programme.ts";
import {
  type CellValue,
  plainSheet,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../../shared/sheet/snapshot.ts";
import { columnOf, textOf } from "../../../shared/sheet/table.ts";
import { mergeTotals } from "../../../shared/totals/merge-totals.ts";
import { bookOf, sampleBook, sideOf } from "../../support/compared.ts";
import { merged, sourceOf } from "../../support/merged.ts";

/** The plan in as many files as wanted: each has all courses and the title, and its own share of the people. */
function split(book: WorkbookSnapshot, parts: number, ownerOf: (index: number) => number): WorkbookSnapshot[] {
  const [list] = chooseProgramme(book, CARDS)?.tables.filter(({ spec }) => spec.kind === "nominees") ?? [];
  const people = list?.rows.filter(({ kind }) => kind === "record").map(({ row }) => row) ?? [];
  const owner = new Map(people.map((row, index) => [row, ownerOf(index) % parts]));
  return Array.from({ length: parts }, (_, part) => ({
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet === list?.sheet
        ? { ...sheet, rows: sheet.rows.map((cells, row) => (owner.has(row) && owner.get(row) !== part ? [] : cells)) }
        : sheet,
    ),
  }));
}

const NAMES = ["qd1641-clean", "qd1641-flat", "qd1641-birth-by-gender"];

describe.each(NAMES)("%s, split and merged again", (name) => {
  const book = sampleBook(name);
  const whole = checkWorkbook(book);
  const decisions = ({ report }: typeof whole): string[] =>
    report.people.map((one) => `${one.name}: ${one.decision} ${one.group}`).toSorted();

  test("is the plan: the same people with the same decisions, the same totals, the same things to mend", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 5 }),
        fc.array(fc.nat(4), { minLength: 64, maxLength: 64 }),
        async (parts, owners) => {
          const { check, book: made, plan } = await merged(split(book, parts, (index) => owners[index] ?? 0));
          const { people, budget_vnd, women, by_course } = whole.report.totals;
          expect(check.report.totals).toMatchObject({ people, budget_vnd, women, by_course });
          expect(decisions(check)).toEqual(decisions(whole));
          expect(plan.records.filter(({ table }) => table.spec.kind === "courses")).toHaveLength(4);
          expect(made.lines.before).toBe(made.lines.after);
          // What is asked of the whole country is asked of the whole alone; of each person the same is.
          const blocks = (one: typeof whole): string[] =>
            one.report.findings
              .filter(({ severity, row }) => severity === "block" && row !== null)
              .map(({ code }) => code)
              .toSorted();
          expect(blocks(check)).toEqual(blocks(whole));
        },
      ),
      { numRuns: 4 },
    );
  });

  test("and a comparison with the plan finds nobody that came or went", async () => {
    const { book: made } = await merged(split(book, 3, (index) => index));
    const { comparison } = compareBooks(sideOf(book), sideOf(made.workbook));
    const people = comparison.lines.filter(({ table }) => table === "nominees");
    expect(people.filter(({ kind }) => kind === "added" || kind === "removed").map(({ name: who }) => who)).toEqual([]);
    const values = people.flatMap(({ cells }) =>
      cells.filter(({ kind }) => kind === "value").map(({ field, was, is }) => `${field}: ${was} → ${is}`),
    );
    expect(values).toEqual([]);
  });
});

describe.each(["ha-noi-2022-2025", "tp-hcm-2023", "kl39-2023-2030", "cchc-tp-hcm"])("%s and another unit's", (name) => {
  const book = sampleBook(name);
  // Another unit: other figures, so that no line repeats one of the first file.
  const doubled = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      row < 6 ? cells : cells?.map((value) => (typeof value === "number" && value > 9 && value < 2_000 ? value + 1 : value)),
    ),
  });
  const other = { ...book, sheets: book.sheets.map(doubled) };

  test("are one plan whose totals are those of both", async () => {
    const { check, book: made } = await merged([book, other]);
    const both = mergeTotals([book, other].map((one) => checkWorkbook(one).report.totals));
    expect([check.report.totals.people, check.report.totals.budget_vnd]).toEqual([both.people, both.budget_vnd]);
    expect(made.lines.after).toBe(made.lines.before);
    const told = sourcesTold(made.workbook);
    expect(told.map(([, file]) => file)).toEqual(["tệp 1.xlsx", "tệp 2.xlsx"]);
    // Tables that went along whole count as the lines of the lists do.
    expect(told.reduce((sum, [, , , lines]) => sum + Number(lines), 0)).toBe(made.lines.before);
  });
});

/** The lines of "Nguồn gộp" that name the files: number, file, title, lines, what blocks, what asks for a reason, left out. */
function sourcesTold(book: WorkbookSnapshot): CellValue[][] {
  const rows = book.sheets.find(({ name }) => name === "Nguồn gộp")?.rows ?? [];
  return rows.flatMap((cells) => (typeof cells?.[0] === "number" && String(cells[1]).endsWith(".xlsx") ? [[...cells]] : []));
}

const HEADER = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Số CCCD",
  "Chức vụ",
  "Đơn vị",
  "Khóa đăng ký",
  "Kinh phí (triệu đồng)",
  "Ghi chú",
];
type Cells = readonly (string | number | null)[];
const AN: Cells = [1, "Nguyễn Văn An", "20/05/1985", "Nam", "010085000001", "Giám đốc Sở", "Sở Nội vụ", "K01", 182.5, null];
const BINH: Cells = [2, "Trần Thị Bình", "02/09/1984", "Nữ", null, "Giám đốc Sở", "Sở Y tế", "K01", 182.5, null];
const COURSE_HEADER = ["Mã khóa", "Tên khóa", "Nước", "Ngày bắt đầu", "Ngày kết thúc", "Số học viên"];
const K01: Cells = ["K01", "Quản lý công", "Nhật Bản", "13/05/2024", "26/05/2024", 16];

function file(people: readonly Cells[], courses: readonly Cells[] = [], header: readonly string[] = HEADER): WorkbookSnapshot {
  const list = plainSheet("Đề cử", [["ĐỀ ÁN 1641, NĂM 2024"], header, ...people]);
  return bookOf(list, ...(courses.length > 0 ? [plainSheet("Khóa học", [COURSE_HEADER, ...courses])] : []));
}

/** The lines of the merged list as "Họ và tên | Khóa …", by header. */
function listed(book: WorkbookSnapshot, ...fields: readonly string[]): string[] {
  const [list] = chooseProgramme(book, CARDS)?.tables.filter(({ spec }) => spec.kind === "nominees") ?? [];
  return (list?.rows ?? [])
    .filter(({ kind }) => kind === "record")
    .map(({ row }) =>
      fields.map((field) => textOf(list ? valueAt(list.sheet, row, columnOf(list, field)?.column ?? -1) : null)).join(" | "),
    );
}

const textsOf = (book: WorkbookSnapshot): string[] =>
  book.sheets.flatMap(({ rows }) => rows.flatMap((cells) => (cells ?? []).filter((value) => typeof value === "string")));

describe("who stands in several files", () => {
  test("is shown with all places, and all lines stay unless somebody chooses", async () => {
    const again = AN.with(1, "Nguyễn An");
    const { plan, book } = await merged([file([AN, BINH]), file([again])]);
    expect(plan.duplicates).toMatchObject([{ name: "Nguyễn Văn An", by: "identity-number", sameCourse: true }]);
    expect(listed(book.workbook, "number", "name")).toEqual(["1 | Nguyễn Văn An", "2 | Trần Thị Bình", "3 | Nguyễn An"]);
    expect(textsOf(book.workbook)).toContain("DÒNG TRÙNG");
  });

  test("the line that is chosen stays, the other is named as left out", async () => {
    const { book } = await merged([file([AN, BINH]), file([AN.with(5, "Phó Giám đốc Sở")])], ({ duplicates: [one] }) => ({
      [one?.id ?? ""]: 1,
    }));
    expect(listed(book.workbook, "name", "position")).toEqual(["Trần Thị Bình | Giám đốc Sở", "Nguyễn Văn An | Phó Giám đốc Sở"]);
    expect(sourcesTold(book.workbook).map(([, file, , lines, , , left]) => [file, lines, left])).toEqual([
      ["tệp 1.xlsx", 2, 1],
      ["tệp 2.xlsx", 1, 0],
    ]);
    expect([book.lines, [...book.dropped].map(({ row }) => row)]).toEqual([{ before: 3, after: 2 }, [3]]);
  });
});

describe("courses", () => {
  test("the same course stands once; what files say otherwise of it is shown", async () => {
    const { plan, book } = await merged([file([AN], [K01]), file([BINH], [K01.with(5, 17)])]);
    expect([plan.sameCourses, plan.conflicts]).toMatchObject([
      1,
      [{ course: "K01 · Quản lý công", field: "size", said: [{ value: "16" }, { value: "17" }] }],
    ]);
    expect(listed(book.workbook, "name", "course")).toEqual(["Nguyễn Văn An | K01", "Trần Thị Bình | K01"]);
  });

  test("one code for two courses: the second gets its own, and its people follow", async () => {
    const { plan, book, check } = await merged([
      file([AN], [K01]),
      file([BINH], [["K01", "Cải cách hành chính", "Hàn Quốc", "10/06/2024", "23/06/2024", 15]]),
    ]);
    expect(plan.renamed).toMatchObject([{ before: "K01", after: "K01-2", name: "Cải cách hành chính" }]);
    expect(listed(book.workbook, "name", "course")).toEqual(["Nguyễn Văn An | K01", "Trần Thị Bình | K01-2"]);
    expect(check.report.totals.courses).toBe(2);
  });
});

describe("layouts that differ", () => {
  test("columns in another order, in two for one, with units in headings and columns that nobody reads", async () => {
    const other = bookOf(
      plainSheet("Danh sách", [
        ["ĐỀ ÁN 1641"],
        ["TT", "Họ và chữ đệm", "Tên", "Chức vụ", "Ngày sinh", null, "Dân tộc", "Kinh phí (đồng)"],
        [null, null, null, null, "Nam", "Nữ"],
        ["I. Sở Y tế"],
        [1, "Lê Thị", "Chi", "Phó Giám đốc Sở", null, "11/11/1986", "Kinh", 182_500_000],
        ["II. Danh sách dự bị"],
        [2, "Phạm Văn", "Dũng", "Giám đốc Sở", "31/02/1985", null, "Tày", "hai trăm"],
      ]),
    );
    const { book, check } = await merged([file([AN]), other]);
    expect(listed(book.workbook, "name", "gender", "unit", "cost", "notes")).toEqual([
      "Nguyễn Văn An | Nam | Sở Nội vụ | 182.5 | ",
      "Lê Thị Chi | Nữ | Sở Y tế | 182.5 | ",
      "Phạm Văn Dũng | Nam |  | hai trăm | Dự bị",
    ]);
    expect(listed(book.workbook, "birth").at(-1)).toBe("31/02/1985");
    expect(textsOf(book.workbook)).toEqual(
      expect.arrayContaining(["Dân tộc", "Tày", "I. Sở Y tế", "tệp 2.xlsx · Danh sách · dòng 7"]),
    );
    expect(check.report.totals).toMatchObject({ people: 2, reserve: 1 });
  });

  test("a stamp of secrecy of one file stands on the whole", async () => {
    const secret = bookOf(plainSheet("Đề cử", [["MẬT"], ["ĐỀ ÁN 1641"], HEADER, BINH]));
    const { check } = await merged([file([AN]), secret]);
    expect(check.report.findings.map(({ code }) => code)).toContain("common/secrecy-stamp");
  });
});

test("a text that would be a formula stays a text; a dash stays a dash", async () => {
  const { book } = await merged([file([AN.with(9, '=HYPERLINK("http://x")')]), file([BINH.with(9, "-")])]);
  expect(listed(book.workbook, "notes")).toEqual([`'=HYPERLINK("http://x")`, "-"]);
});

test("totals and numbers of the template are formulas over all lines", async () => {
  const people = Array.from({ length: 90 }, (_, index) =>
    AN.with(1, `Nguyễn Văn Người${index}`)
      .with(4, null)
      .with(2, `0${(index % 9) + 1}/05/19${70 + (index % 20)}`),
  );
  const { book } = await merged([file(people.slice(0, 50)), file(people.slice(50))]);
  const list = book.workbook.sheets.find(({ name }) => name === "Đề cử");
  const formulas = [...(list?.formulas.values() ?? [])];
  expect(formulas.filter((formula) => formula.startsWith("SUM("))).toEqual(["SUM(U10:U99)"]);
  expect(formulas).toContain('IF(B99="","",COUNTA(B$10:B99))');
  expect(valueAt(list ?? plainSheet("", []), 98, 0)).toBe(90);
});

test("5.000 lines are merged and none is lost", async ({ annotate }) => {
  const person = (at: number): Cells => [
    at + 1,
    `Nguyễn Văn Số ${at}`,
    29_000 + (at % 7_000),
    "Nam",
    String(10_085_000_000 + at).padStart(12, "0"),
    "Giám đốc Sở",
    `Sở số ${at % 63}`,
    "K01",
    182.5,
    null,
  ];
  const all = Array.from({ length: 5_000 }, (_, at) => person(at));
  const sources = [all.slice(0, 2_500), all.slice(2_500)].map((people, at) => sourceOf(`tệp ${at + 1}.xlsx`, file(people)));
  const began = performance.now();
  const plan = planMerge(sources);
  const book = await mergeBooks(plan, { programme: "qd-1641", specs: qd1641.tables, template: await qd1641.template() });
  void annotate(`5.000 lines merged in ${Math.round(performance.now() - began)} ms`);
  expect([book.lines, plan.duplicates]).toEqual([{ before: 5_000, after: 5_000 }, []]);
  expect(listed(book.workbook, "number", "name").at(-1)).toBe("5000 | Nguyễn Văn Số 4999");
});
