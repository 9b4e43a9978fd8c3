/** What filling leaves behind is read as before: the same people, the same decisions, and nothing to write a second time. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { DECISIONS, UNCLEAR } from "../../../shared/people/formulas/verdict-words.ts";
import { type CellValue, cellKey, plainSheet } from "../../../shared/sheet/snapshot.ts";
import { randomSample } from "../../corpus/generate.ts";
import { render } from "../../corpus/render.ts";
import { patched, read, sheetEdits, sheetNamed } from "../../support/patched.ts";
import { buildXlsx } from "../../support/xlsx-builder.ts";
import { serial as day, FILL_ALL, fileOf, filledRows } from "./filling.ts";
import { courseSheet, type Line, list } from "./sheets.ts";

const WORDS: Readonly<Record<string, string>> = DECISIONS;
const fill = async (bytes: Uint8Array): Promise<Uint8Array> =>
  await patched(bytes, (await checkWorkbook(read(bytes), { programme: "qd-1641" }).fill(FILL_ALL)).edits);

const DATED: Line = { birth: day("1985-05-20"), start: day("2024-05-13"), end: day("2024-05-26") };

// 8 and 26 repeat their headers; 15, 22 and 51 are typed in old encodings.
describe("a sheet as offices make it", () => {
  test.each([8, 15, 22, 26, 51])("is filled once, and keeps its people (seed %i)", async (seed) => {
    const { plan, layout } = randomSample(seed);
    const { sheets, date1904 } = render(plan, layout).workbook;
    const bytes = buildXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row ?? []) })), date1904 });
    const filled = await fill(bytes);
    const peopleOf = (of: Uint8Array) => checkWorkbook(read(of), { programme: "qd-1641" }).report.people;
    expect(peopleOf(bytes).length).toBeGreaterThan(0);
    expect(peopleOf(filled)).toEqual(peopleOf(bytes));
    // Compared as a whole: a difference of two files says nothing to people.
    expect(Buffer.compare(await fill(filled), filled)).toBe(0);
  });
});

test("headers over two rows get new ones like them, and no more by a second filling", async () => {
  const [title, header, line] = list([DATED]).sheet.rows;
  const days = header?.map((text) => (text === "Từ ngày" ? "Thời gian" : text === "Đến ngày" ? null : text));
  const below = header?.map((text) => (text === "Từ ngày" || text === "Đến ngày" ? text : null));
  const merges = (header ?? []).flatMap((_, column) =>
    below?.[column] === null ? [{ top: 1, left: column, bottom: 2, right: column }] : [],
  );
  merges.push({ top: 1, left: 12, bottom: 1, right: 13 });
  const filled = await fill(
    await fileOf({ sheets: [plainSheet("Đề cử", [title, days, below, line], { merges })], date1904: false }),
  );
  const { rows, merges: after } = sheetNamed(filled, "Đề cử");
  const added = after.slice(merges.length);
  expect(after.slice(0, merges.length)).toEqual(merges);
  expect(added.map(({ top, bottom, left }) => [top, bottom, rows[top]?.[left]])).toEqual(
    rows[1]?.slice(header?.length).map((text) => [1, 2, text]),
  );
  expect(added.length).toBeGreaterThan(5);
  expect(Buffer.compare(await fill(filled), filled)).toBe(0);
});

async function decided(sheet: ReturnType<typeof plainSheet>): Promise<readonly (readonly [CellValue, string | undefined])[]> {
  const { rows } = await filledRows({ sheets: [sheet], date1904: false });
  return rows.map(({ filled, decided }) => [filled.decision ?? null, WORDS[decided]]);
}

describe("formulas decide as the core does", () => {
  test("of days with hours", async () => {
    const late: Line = { ...DATED, start: (day("2025-12-18") ?? 0) + 0.3, end: (day("2025-12-31") ?? 0) + 0.75 };
    expect(await decided(list([late]).sheet)).toEqual([[WORDS.eligible, WORDS.eligible]]);
  });

  test("of births that are merged, which are those of the first line alone", async () => {
    const merges = [{ top: 2, left: 2, bottom: 3, right: 2 }];
    const { sheet } = list([DATED, { ...DATED, birth: null }], { rest: { merges } });
    expect(await decided(sheet)).toEqual([
      [WORDS.eligible, WORDS.eligible],
      [UNCLEAR, WORDS.undetermined],
    ]);
  });

  test("of marks other than crosses, and of women who are only called so", async () => {
    const header = [
      "STT",
      "Họ và tên",
      "Ngày sinh",
      "Chức vụ",
      "Đơn vị công tác",
      "Xếp loại",
      "Khóa",
      "Từ ngày",
      "Đến ngày",
      "Nữ",
    ];
    const line = (name: string, ...marks: CellValue[]): CellValue[] => {
      const post = ["Phó Chủ tịch UBND tỉnh", "UBND tỉnh Lào Cai", "Hoàn thành tốt nhiệm vụ", "Cải cách hành chính"];
      return [1, name, day("1968-05-05"), ...post, day("2024-05-13"), day("2024-05-26"), ...marks];
    };
    const silent = [line("Bà Trần Thị Bé", null), line("Lê Văn Cường", null), line("Võ Thị Dung", "x")];
    const both = [line("Lý Thị Phi", "v", "x"), line("Ngô Văn Giàu", null, "x"), line("Ngô Thị Hoa", 1, "x")];
    const ages = async (rows: CellValue[][], ...more: string[]) =>
      (
        await filledRows({ sheets: [plainSheet("A", [["UBND TỈNH LÀO CAI"], [...header, ...more], ...rows])], date1904: false })
      ).rows.map(({ filled }) => filled.retirement);
    const [man, woman] = [day("2030-05-31"), day("2024-09-30")];
    expect(await ages(silent)).toEqual([UNCLEAR, man, woman]);
    expect(await ages(both, "Nam")).toEqual([UNCLEAR, man, UNCLEAR]);
  });
});

test("every list of a sheet is added up by group and decision", async () => {
  const first = list([DATED, DATED]).sheet.rows;
  const header = [
    "STT",
    "Họ và tên",
    "Chức vụ",
    "Đơn vị công tác",
    "Ngày sinh",
    "Giới tính",
    "Xếp loại",
    "Khóa",
    "Từ ngày",
    "Đến ngày",
  ];
  const second = [1, "Lê Văn Khác", "Phó Chủ tịch UBND tỉnh", "UBND tỉnh Yên Bái", DATED.birth ?? null, "Nam", "HTXS", "CCHC"];
  const rows = [...first, [], ["UBND TỈNH YÊN BÁI"], header, [...second, DATED.start ?? null, DATED.end ?? null]];
  const { plan } = await filledRows({ sheets: [plainSheet("Đề cử", rows)], date1904: false });
  const summary = plan.edits.newSheets
    .find(({ name }) => name === "Tổng hợp")
    ?.rows.map((row) => row?.map((cell) => cell?.value));
  expect(summary?.find((row) => row?.[0] === DECISIONS.eligible)?.[1]).toBe(3);
  expect(summary?.find((row) => row?.[0] === "Dưới 45 tuổi khi khai giảng")?.[1]).toBe(3);
});

test("the summary counts what somebody typed or calculated in the place of our formulas, as its own formulas do", async () => {
  const { sheet } = list([DATED, DATED, DATED, DATED]);
  const typed = sheet.rows.slice(1).map((row) => row ?? []);
  const more = [
    ["Tuổi", "Kết luận"],
    [44, "đủ điều kiện"],
    [46, null],
    [40, null],
  ];
  const rows = typed.map((row, index) => [...row, ...(more[index] ?? [])]);
  const calculated = new Map([[cellKey(3, typed[0]?.length ?? 0), "YEAR(N4)-YEAR(C4)"]]);
  const { plan } = await filledRows({ sheets: [plainSheet("Đề cử", rows, { formulas: calculated })], date1904: false });
  const summary = plan.edits.newSheets.find(({ name }) => name === "Tổng hợp")?.rows ?? [];
  const shown = (label: string): CellValue => summary.find((row) => row?.[0]?.value === label)?.[1]?.value ?? null;
  expect(plan.columns.find(({ id }) => id === "age")).toMatchObject({ typed: ["U2", "U3"], foreign: ["U4"], written: 1 });
  expect(shown("Dưới 45 tuổi khi khai giảng")).toBe(3);
  expect(shown(DECISIONS.eligible)).toBe(4);
});

test("sources that are numbers are told apart", async () => {
  const { plan } = await filledRows({
    sheets: [list(["1", "01", "1/2", "01/2"].map((source) => ({ ...DATED, source }))).sheet],
    date1904: false,
  });
  const formulas = plan.edits.newSheets.flatMap(({ rows }) =>
    rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? [])),
  );
  expect(formulas.filter((formula) => /COUNTIF\([^)]*"=[\d/]+"/.test(formula))).toEqual([]);
});

test("one source typed in two ways is one line of the summary, and its formula counts both", async () => {
  const { plan } = await filledRows({
    sheets: [list(["NSNN", "Ngân sách nhà nước", "Tài trợ"].map((source) => ({ ...DATED, source }))).sheet],
    date1904: false,
  });
  const rows = plan.edits.newSheets.find(({ name }) => name === "Tổng hợp")?.rows ?? [];
  const line = rows.find((row) => row?.[0]?.value === "Ngân sách nhà nước")?.[1];
  expect(line).toMatchObject({ value: 2, formula: expect.stringContaining('{"=NSNN","=Ngân sách nhà nước"}') });
  expect(rows.some((row) => row?.[0]?.value === "NSNN")).toBe(false);
});

test("people put forward for a course are counted again when a line is added", async () => {
  const line: Line = { birth: DATED.birth ?? null, course: "K01", start: null, end: null };
  const courses = courseSheet([["K01", "Cải cách hành chính", "Pháp", DATED.start ?? null, DATED.end ?? null, 16]]);
  const filled = await fill(await fileOf({ sheets: [list([line, line]).sheet, courses], date1904: false }));
  const third = (list([line, line, line]).sheet.rows[4] ?? []).map((value, column) => ({ row: 4, column, value, look: null }));
  const added = await patched(filled, { sheets: [sheetEdits("Đề cử", { cells: third })] });
  const { columns } = await checkWorkbook(read(added)).fill(FILL_ALL);
  expect(columns.find(({ id }) => id === "nominated")).toMatchObject({ written: 1, foreign: [] });
  expect(sheetNamed(await fill(added), "Khóa học").rows[1]).toContain(3);
});
