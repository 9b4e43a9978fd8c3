/** A workbook that was filled from an older template: bringing it up to date renews the sheets and formulas that are ours, and nothing else. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { PROGRAMMES, programmeNamed } from "../../../shared/programmes/index.ts";
import { type CellEdit, type NewSheet, NO_EDITS, type WorkbookEdits } from "../../../shared/sheet/edits.ts";
import { isOwnSheet, MERGE_SHEET } from "../../../shared/sheet/own-sheets.ts";
import { cellKey, type SheetSnapshot, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { LOOKS } from "../../../shared/template/looks.ts";
import { templateMark, type Upgrade, upgradeOf } from "../../../shared/template/upgrade.ts";
import { withFilling } from "../../../shared/template/with-filling.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../../shared/xlsx/write/patch-workbook.ts";

const IDS = PROGRAMMES.map(({ id }) => id);
const PARAMETERS = "Tham số";

class Book {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;

  constructor(bytes: Uint8Array) {
    const read = readWorkbook(bytes);
    if (!read.ok) throw read.error;
    this.bytes = bytes;
    this.workbook = read.workbook;
  }

  static template(id: string): Book {
    return new Book(new Uint8Array(readFileSync(new URL(`../../fixtures/templates/${id}-2026-11.xlsx`, import.meta.url))));
  }

  sheet(name: string): SheetSnapshot {
    const sheet = this.workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  async with(edits: WorkbookEdits): Promise<Book> {
    const patched = await patchWorkbook(this.bytes, edits);
    if (!patched.ok) throw new Error(patched.error.code);
    return new Book(patched.bytes);
  }

  typed(sheet: string, ...cells: readonly (readonly [row: number, column: number, value: CellEdit["value"]])[]): Promise<Book> {
    const typed = cells.map(([row, column, value]): CellEdit => ({ row, column, value, look: null }));
    return this.with({ ...NO_EDITS, sheets: [{ sheet, cells: typed, blocks: [], widths: [], printTo: null }] });
  }

  async filled(programme: string, add: "all" | readonly string[] = "all"): Promise<Book> {
    return this.with((await checkWorkbook(this.workbook, { programme }).fill({ add, restore: false })).edits);
  }
}

async function upgradeOfBook({ workbook }: Book): Promise<Upgrade> {
  const mark = templateMark(workbook);
  const programme = programmeNamed(mark?.programme ?? "");
  if (!mark || !programme) throw new Error("no template");
  const check = checkWorkbook(workbook, { programme: programme.id });
  return withFilling(upgradeOf(workbook, mark, check.tables, await programme.template()), workbook, () =>
    check.fill({ add: [], restore: false }),
  );
}

/** A list of one person, filled as that edition's office would have it. */
async function filledBook(id: string): Promise<Book> {
  const list = await Book.template(id).typed("Đề cử", [9, 1, "Nguyễn Thị An"], [9, 2, "05/03/1985"], [9, 5, "Giám đốc Sở"]);
  return list.filled(id);
}

/** The cell of the first number on the sheet of parameters below its header, as an older edition may have had another. */
function firstNumber({ rows }: SheetSnapshot): readonly [row: number, column: number, value: number] {
  for (const [row, cells] of rows.entries())
    for (const [column, value] of (cells ?? []).entries())
      if (row > 1 && column > 0 && typeof value === "number") return [row, column, value];
  throw new Error("no number");
}

function sheetPut(book: Book, name: string, title: string): Promise<Book> {
  const sheet: NewSheet = {
    name,
    rows: [[{ value: title, look: LOOKS.section }]],
    widths: [],
    merges: [],
    frozen: null,
    print: null,
    validations: [],
    state: "visible",
  };
  return book.with({ ...NO_EDITS, newSheets: [sheet] });
}

describe.each(IDS)("%s", (id) => {
  test("a number of the law that an older edition had otherwise is today's again on the sheet “Tham số”, and that is said", async () => {
    const before = await filledBook(id);
    const [row, column, value] = firstNumber(before.sheet(PARAMETERS));
    const older = await before.typed(PARAMETERS, [row, column, value - 1]);
    const upgrade = await upgradeOfBook(older);
    expect(upgrade.steps.map(({ title }) => title.vi).at(-1)).toMatch(/^Công thức và trang tính .*Tham số/);
    const after = await older.with(upgrade.edits);
    expect(after.sheet(PARAMETERS).rows).toEqual(before.sheet(PARAMETERS).rows);
  });

  test("what was typed on the list stays, the formulas say what they said, and once more nothing is written", async () => {
    const before = await filledBook(id);
    const after = await before.with((await upgradeOfBook(before)).edits);
    const [was, is] = [before.sheet("Đề cử"), after.sheet("Đề cử")];
    for (const [row, cells] of was.rows.entries())
      for (const [column, value] of (cells ?? []).entries())
        if (value !== null && !was.formulas.has(cellKey(row, column)))
          expect([row, column, is.rows[row]?.[column]]).toEqual([row, column, value]);
    for (const [key, formula] of was.formulas) expect(is.formulas.get(key)).toBe(formula);
    expect(await upgradeOfBook(after)).toMatchObject({ state: "current", steps: [], edits: { sheets: [], newSheets: [] } });
  });

  test("a workbook that was never filled is given none of these sheets, and none is promised", async () => {
    const template = Book.template(id);
    const { steps, edits } = await upgradeOfBook(template);
    expect(steps.filter(({ title }) => title.vi.startsWith("Công thức"))).toEqual([]);
    const after = await template.with(edits);
    expect(after.workbook.sheets.filter(isOwnSheet)).toEqual(template.workbook.sheets.filter(isOwnSheet));
  });

  test("a merged plan has a sheet of ours that no filling writes: no formulas are promised for it", async () => {
    const merged = await sheetPut(Book.template(id), MERGE_SHEET.name, MERGE_SHEET.title);
    const { steps } = await upgradeOfBook(merged);
    expect(steps.filter(({ title }) => title.vi.startsWith("Công thức"))).toEqual([]);
  });
});
