/** Whatever is shuffled is no change, and whatever is changed is found: exactly that, and nothing else. On the samples of every programme. */
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareBooks } from "../../../shared/compare/compare.ts";
import { isSame } from "../../../shared/compare/difference.ts";
import { cellName } from "../../../shared/sheet/address.ts";
import {
  type CellValue,
  cellKey,
  plainSheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../shared/sheet/snapshot.ts";
import type { ReadTable } from "../../../shared/sheet/table.ts";
import { bookOf, compared, SAMPLE_NAMES, sampleBook, sideOf, withCells, withOrder } from "../../support/compared.ts";

const RUNS = { numRuns: 8 };

/** Runs of records with nothing between them, which may be sorted among each other. */
function sortable({ rows, sheet }: ReadTable): number[][] {
  const runs: number[][] = [];
  for (const { row, kind } of rows) {
    const run = runs.at(-1);
    // A line of a merged cell cannot be sorted; Excel refuses it too.
    const merged = sheet.merges.some(({ top, bottom }) => top <= row && bottom >= row);
    if (kind !== "record" || merged) runs.push([]);
    else if (run && run.at(-1) === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.filter(({ length }) => length > 1);
}

const replaced = (book: WorkbookSnapshot, before: SheetSnapshot, after: SheetSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => (sheet === before ? after : sheet)),
});

describe.each(SAMPLE_NAMES)("%s", (name) => {
  const book = sampleBook(name);
  const side = sideOf(book);
  const { tables } = side;
  const compared = (_: WorkbookSnapshot, after: WorkbookSnapshot) => compareBooks(side, sideOf(after)).comparison;

  test("a shuffled copy has no changes", () => {
    const runs = tables.flatMap((table) => sortable(table).map((rows) => ({ sheet: table.sheet, rows })));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        let shuffled = book;
        for (const { sheet, rows } of runs) {
          const order = rows.map((row) => [numbers.next().value, row] as const).sort(([a], [b]) => a - b);
          const now = shuffled.sheets.find((one) => one.name === sheet.name) ?? sheet;
          shuffled = replaced(
            shuffled,
            now,
            withOrder(
              now,
              rows,
              order.map(([, row]) => row),
            ),
          );
        }
        const comparison = compared(book, shuffled);
        expect([comparison.texts, comparison.columns, comparison.lines.filter(({ kind }) => kind !== "moved")]).toEqual([
          [],
          [],
          [],
        ]);
        expect(isSame(comparison)).toBe(true);
      }),
      { numRuns: runs.length > 0 ? RUNS.numRuns : 1 },
    );
  });

  test("after random edits the comparison lists exactly those", () => {
    // Cells that name nobody, without formulas and merges: an edited name may be another line, and is told otherwise.
    const NAMING = /^(number|code|name|familyName|givenName|birth.*|personId|title|topic|target|kind|year|lead|unit|province)$/;
    const cells = tables.flatMap((table) =>
      [...table.columns.values()]
        .flat()
        .flatMap(({ field, column }) =>
          NAMING.test(field.name)
            ? []
            : table.rows.flatMap(({ row, kind }) =>
                kind === "record" &&
                !table.mergedFrom.has(cellKey(row, column)) &&
                !table.sheet.formulas.has(cellKey(row, column))
                  ? [{ sheet: table.sheet.name, row, column }]
                  : [],
              ),
        ),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(cells.length - 1), { maxLength: 12 }), (picked) => {
        const edited = picked.map((at) => cells[at]).flatMap((cell) => cell ?? []);
        const changed = edited.reduce((now, { sheet, row, column }, index) => {
          const one = now.sheets.find((each) => each.name === sheet);
          return one ? replaced(now, one, withCells(one, [[row, column, `sửa tay lần ${index}`]])) : now;
        }, book);
        const { lines, texts, columns } = compared(book, changed);
        const found = lines.flatMap((line) =>
          line.cells.map(({ before, after, is }) => `${before.sheet}!${before.cell} ${after.cell} ${is}`),
        );
        const made = edited.map(
          ({ sheet, row, column }, index) => `${sheet}!${cellName(row, column)} ${cellName(row, column)} sửa tay lần ${index}`,
        );
        // A total that is a formula comes out otherwise.
        const typed = texts.filter(({ cell }) => cell.kind !== "computed");
        expect([lines.map(({ kind }) => kind).filter((kind) => kind !== "changed"), typed, columns]).toEqual([[], [], []]);
        expect(found.toSorted()).toEqual(made.toSorted());
      }),
      RUNS,
    );
  });
});

test("20.000 lines of twenty columns, sorted otherwise and with a hundredth changed: about a second of work", ({ annotate }) => {
  const COLUMNS = [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Số CCCD",
    "Chức vụ",
    "Đơn vị",
    "Khóa đăng ký",
    "Từ ngày",
    "Đến ngày",
    "Nước",
    "Xếp loại",
    "Kỷ luật",
    "Ngoại ngữ",
    "Kinh phí (triệu đồng)",
    "Nguồn kinh phí",
    "Quy hoạch chức danh",
    "Giai đoạn quy hoạch",
    "Khóa đã tham gia",
    "Ghi chú",
  ];
  const line = (at: number): CellValue[] => [
    at + 1,
    `Nguyễn Văn ${"ABCDEGHIKL"[at % 10]} ${at}`,
    29_000 + (at % 7_000),
    at % 2 ? "Nam" : "Nữ",
    String(10_085_000_000 + at).padStart(12, "0"),
    "Phó Giám đốc Sở",
    `Sở số ${at % 63}`,
    `K${at % 40}`,
    45_000,
    45_013,
    "Nhật Bản",
    "Hoàn thành tốt nhiệm vụ",
    "Không",
    "Tiếng Anh B2",
    182.5,
    "Ngân sách nhà nước",
    "Phó Chủ tịch UBND tỉnh",
    "2021-2026",
    "Chưa",
    null,
  ];
  const all = Array.from({ length: 20_000 }, (_, at) => line(at));
  const sorted = [...all].reverse().map((cells, at) => (at % 100 === 0 ? cells.with(5, "Giám đốc Sở") : cells));
  const [before, after] = [all, sorted].map((rows) => sideOf(bookOf(plainSheet("Đề cử", [["SỞ NỘI VỤ"], COLUMNS, ...rows]))));
  if (!before || !after) throw new Error("two workbooks are compared");
  const began = performance.now();
  const { counts } = compareBooks(before, after).comparison;
  const ms = Math.round(performance.now() - began);
  void annotate(`20.000 × 2 lines compared in ${ms} ms`);
  expect(counts).toMatchObject({ changed: 200, added: 0, removed: 0, unsure: 0 });
  // Far above what it takes: a machine that is busy is no failure, work that grows with the square is.
  expect(ms).toBeLessThan(15_000);
});

test("20.000 lines that all bear one name end in bounded time", () => {
  const rows = (birth: string): CellValue[][] =>
    Array.from({ length: 20_000 }, (_, at) => [at + 1, "Nguyễn Văn An", birth, `Chức vụ ${at}`, "Sở Nội vụ"]);
  const of = (birth: string): WorkbookSnapshot =>
    bookOf(plainSheet("Đề cử", [["SỞ NỘI VỤ"], ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"], ...rows(birth)]));
  const { counts } = compared(of("20/05/1985"), of("21/05/1985"));
  expect(counts.added + counts.changed).toBe(20_000);
});
