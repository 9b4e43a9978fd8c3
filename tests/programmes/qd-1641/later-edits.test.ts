/** What people change in a filled workbook without filling it again is decided as the core decides it then, or said to be unclear. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import type { FillWish } from "../../../shared/fill/fill.ts";
import { DECISIONS, NO_GROUP, UNCLEAR } from "../../../shared/people/formulas/verdict-words.ts";
import { columnIndex, parseRange } from "../../../shared/sheet/address.ts";
import type { WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { allThroughLibreOffice, whyNoLibreOffice, withoutCachedValues } from "../../support/libreoffice.ts";
import { patched, read, sheetEdits, sheetNamed } from "../../support/patched.ts";
import { fileOf } from "./filling.ts";
import { LATER_EDITS, type LaterEdit, UNTOUCHED } from "./later-edits.ts";

const missing = whyNoLibreOffice();
const WORDS: Readonly<Record<string, string>> = DECISIONS;

/** What decides, with the codes that it leans on: the other columns would take LibreOffice four times as long. */
const VERDICTS: FillWish = { add: ["codes", "decision", "group"], restore: false };

interface Edited {
  readonly bytes: Uint8Array;
  /** The filled columns, by their ids; a sheet may have been renamed since. */
  readonly columns: ReadonlyMap<string, number>;
  /** Lines that were unclear from the beginning: an edit there would show nothing. */
  readonly unclear: number;
}

async function edited({ sheets, edits, parts }: LaterEdit): Promise<Edited> {
  const bytes = await fileOf({ sheets, date1904: false });
  const plan = await checkWorkbook(read(bytes), { programme: "qd-1641" }).fill(VERDICTS);
  const filled = await patched(bytes, plan.edits);
  const changed = (parts ?? ((same) => same))(filled);
  const cells = edits.map(([cell, value, sheet = sheets[0]?.name ?? ""]) => {
    const place = parseRange(cell);
    if (place === null) throw new RangeError(cell);
    return sheetEdits(sheet, { cells: [{ row: place.top, column: place.left, value, look: null }] });
  });
  const columns = plan.columns.map(({ id, column }) => [id, columnIndex(column)] as const);
  const decision = new Map(columns).get("decision") ?? -1;
  const unclear = sheetNamed(filled, sheets[0]?.name ?? "").rows.filter((row) => row?.[decision] === UNCLEAR).length;
  return { bytes: await patched(changed, { sheets: cells }), columns: new Map(columns), unclear };
}

/** Every person: what the core decides of the workbook as it is now, and what the cells say. */
function said({ bytes, columns }: Edited, calculated: WorkbookSnapshot) {
  return checkWorkbook(read(bytes), { programme: "qd-1641" }).report.people.map(({ sheet, row, decision, group }) => {
    const cells = calculated.sheets.find(({ name }) => name === sheet)?.rows[row - 1] ?? [];
    const shown = (id: string) => cells[columns.get(id) ?? -1] ?? null;
    return { row, core: [WORDS[decision], group ?? NO_GROUP], shown: [shown("decision"), shown("group")] };
  });
}

describe.skipIf(missing)("a filled workbook that goes on without the add-in", async () => {
  const all = [...UNTOUCHED, ...LATER_EDITS];
  const books = missing ? [] : await Promise.all(all.map(edited));
  // LibreOffice works on one workbook at a time: two of them share the work.
  const halves = [0, 1].map((half) =>
    books.filter((_, index) => index % 2 === half).map(({ bytes }) => withoutCachedValues(bytes)),
  );
  const calculated = missing ? [] : await Promise.all(halves.map(allThroughLibreOffice));

  test.each(all.map((edit, index) => [edit.name, edit, index] as const))("%s", (_, { decided = [], unclear = false }, index) => {
    const [book, workbook] = [books[index], calculated[index % 2]?.[Math.floor(index / 2)]];
    if (!book || !workbook) throw new Error("LibreOffice was not asked");
    expect(book.unclear > 0).toBe(unclear);
    const people = said(book, workbook);
    expect(people.map(({ row }) => row)).toEqual(expect.arrayContaining([...decided]));
    // People below the list have no formulas.
    const differing = people.filter(({ core, shown }) =>
      shown.some((one, at) => one !== null && one !== UNCLEAR && one !== core[at]),
    );
    expect(differing).toEqual([]);
    const open = people.filter(({ row, shown }) => decided.includes(row) && shown.some((one) => one === null || one === UNCLEAR));
    expect(open).toEqual([]);
  });
});
