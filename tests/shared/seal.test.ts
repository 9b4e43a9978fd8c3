/** A plan endorsed at a moment: afterwards it is said that nothing changed, or exactly what; a seal that was edited is told. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editSnapshot } from "../../shared/fixes/edit-snapshot.ts";
import { readKept, withSection, writeKept } from "../../shared/kept/kept.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import { chooseProgramme } from "../../shared/programmes/choose.ts";
import { addSeal, bookOfSeal, readSeals, removeSeal, shortCode } from "../../shared/seal/seals.ts";
import { sinceSeal } from "../../shared/seal/since.ts";
import { sealText, sinceText } from "../../shared/seal/words.ts";
import type { WorkbookEdits } from "../../shared/sheet/edits.ts";
import { cellKey, plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { ReadTable } from "../../shared/sheet/table.ts";
import { packText, unpackText } from "../../shared/xlsx/packed-text.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../shared/xlsx/write/patch-workbook.ts";
import { bookOf, SAMPLE_NAMES, sampleBook, sideOf, told, withCells, withOrder } from "../support/compared.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";

const SAID = { by: "Nguyễn Văn A", at: "2024-03-12T02:05:00.000Z", note: "Lãnh đạo Sở thống nhất" };
const tablesIn = (workbook: WorkbookSnapshot): readonly ReadTable[] => chooseProgramme(workbook, CARDS)?.tables ?? [];

function taken(workbook: WorkbookSnapshot, edits: WorkbookEdits | null): WorkbookSnapshot {
  if (edits === null) throw new Error("nothing was written");
  return { ...editSnapshot(workbook, edits), kept: edits.customXml?.xml ?? null };
}
const sealed = (workbook: WorkbookSnapshot, said = SAID): WorkbookSnapshot => taken(workbook, addSeal(workbook, said));
function since(workbook: WorkbookSnapshot, at = -1) {
  const seal = readSeals(workbook.kept).at(at);
  if (!seal) throw new Error("there is no seal");
  return sinceSeal(seal, sideOf(workbook), tablesIn);
}
const saidOf = (workbook: WorkbookSnapshot, at = -1): string => sinceText(since(workbook, at)).vi;

describe.each(SAMPLE_NAMES)("%s", (name) => {
  const book = sampleBook(name);
  test("sealed, it has not changed; with one cell changed exactly that is said; the cell put back, it has not changed", () => {
    const now = sealed(book);
    expect(saidOf(now)).toBe("Không thay đổi từ đó");
    const [table] = tablesIn(now);
    const row = table?.rows.find(({ kind }) => kind === "record")?.row ?? 0;
    const column = [...(table?.columns.values() ?? [])].flat().at(-1)?.column ?? 0;
    const before = table?.sheet.rows[row]?.[column] ?? null;
    const change = (value: string | typeof before): WorkbookSnapshot => ({
      ...now,
      sheets: now.sheets.map((sheet) => (sheet.name === table?.sheet.name ? withCells(sheet, [[row, column, value]]) : sheet)),
    });
    const found = since(change("sửa sau"));
    expect(found.kind === "changed" && found.comparison.lines.flatMap(({ cells }) => cells.map(({ is }) => is))).toEqual([
      "sửa sau",
    ]);
    expect(saidOf(change(before))).toBe("Không thay đổi từ đó");
  });
});

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"];
const people = ["An", "Bình", "Chi", "Dũng"].map((name, at) => [
  at + 1,
  `Nguyễn Văn ${name}`,
  `0${at + 1}/05/1985`,
  "Giám đốc Sở",
  `Sở số ${at}`,
]);
const book = bookOf(plainSheet("Đề cử", [["ĐỀ ÁN 1641"], HEADER, ...people]));

test("sorting is no change", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([2, 3, 4, 5], { minLength: 4 }), (order) => {
      const now = sealed(book);
      const [sheet] = now.sheets;
      expect(saidOf({ ...now, sheets: sheet ? [withOrder(sheet, [2, 3, 4, 5], order)] : [] })).toBe("Không thay đổi từ đó");
    }),
    { numRuns: 24 },
  );
});

test("a line less, a line more and a changed cell are said with what stood there", () => {
  const now = sealed(book);
  const [sheet] = now.sheets;
  const rows = [...(sheet?.rows ?? [])]
    .toSpliced(2, 1)
    .map((cells) => (cells?.[1] === "Nguyễn Văn Bình" ? cells.with(3, "Phó Giám đốc Sở") : cells));
  const found = since({
    ...now,
    sheets: [plainSheet("Đề cử", [...rows, [5, "Lê Văn Mới", "01/01/1986", "Giám đốc Sở", "Sở Y tế"]])],
  });
  expect(sinceText(found).vi).toBe("3 dòng thay đổi từ khi xác nhận");
  expect(found.kind === "changed" && found.comparison.lines.map(told)).toEqual([
    "removed Nguyễn Văn An B3",
    "changed Nguyễn Văn Bình: Chức vụ hiện tại (D4 → D3) “Giám đốc Sở” → “Phó Giám đốc Sở”",
    "added Lê Văn Mới B6",
  ]);
});

describe("what looks the same and counts otherwise", () => {
  const now = sealed(
    bookOf(
      plainSheet("Đề cử", [...(book.sheets[0]?.rows ?? []), ["Cộng", 4]], {
        formulas: new Map([[cellKey(6, 1), "COUNT(B3:B6)"]]),
      }),
    ),
  );
  const changedTo = (change: Partial<SheetSnapshot>): WorkbookSnapshot => ({
    ...now,
    sheets: now.sheets.map((sheet) => ({ ...sheet, ...change })),
  });

  test("a person who is struck through afterwards is told, and so is one who is no longer", () => {
    const struck = changedTo({ marks: new Map([[cellKey(3, 1), { struck: true }]]) });
    const found = since(struck);
    expect(sinceText(found).vi).toBe("1 dòng thay đổi từ khi xác nhận");
    expect(
      found.kind === "changed" && found.comparison.lines.map(({ name, cells }) => [name, cells.map(({ kind }) => kind)]),
    ).toEqual([["Nguyễn Văn Bình", ["struck"]]]);
    const again = sealed({ ...struck, kept: null });
    const back = since({ ...again, sheets: now.sheets });
    expect(back.kind === "changed" && back.comparison.lines.flatMap(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
      "unstruck",
    ]);
  });

  test("a total that leaves out a line is another formula, though it stands where it stood", () => {
    const found = since(changedTo({ formulas: new Map([[cellKey(6, 1), "COUNT(B3:B5)"]]) }));
    expect(found.kind === "changed" && found.comparison.texts.map(({ cell }) => [cell.kind, cell.was, cell.is])).toEqual([
      ["formula", "=COUNT(B3:B6) (4)", "=COUNT(B3:B5) (4)"],
    ]);
  });
});

test("who and when, as clocks in Viet Nam have it", () => {
  expect(sealText(SAID, "vi")).toBe("Đã xác nhận 12/3/2024 09:05 bởi Nguyễn Văn A");
  expect(sealText({ ...SAID, at: "2024-03-12T18:30:00.000Z" }, "vi")).toBe("Đã xác nhận 13/3/2024 01:30 bởi Nguyễn Văn A");
});

describe("several seals", () => {
  const first = sealed(book);
  const [sheet] = first.sheets;
  const changed = { ...first, sheets: sheet ? [withCells(sheet, [[2, 3, "Phó Giám đốc Sở"]])] : [] };
  const both = sealed(changed, { ...SAID, by: "Trần Thị B", at: "2024-04-01T03:00:00.000Z", note: "" });

  test("each tells what changed since its own moment", () => {
    expect([saidOf(both, 0), saidOf(both, 1)]).toEqual(["1 dòng thay đổi từ khi xác nhận", "Không thay đổi từ đó"]);
    expect(readSeals(both.kept).map(({ by, note, intact }) => [by, note, intact])).toEqual([
      ["Nguyễn Văn A", "Lãnh đạo Sở thống nhất", true],
      ["Trần Thị B", "", true],
    ]);
  });

  test("one is taken away and the other stays as it was; with the last the part is as it was before", () => {
    const one = taken(both, removeSeal(both, readSeals(both.kept)[0]?.id ?? ""));
    expect(readSeals(one.kept).map(({ by, intact }) => [by, intact])).toEqual([["Trần Thị B", true]]);
    const none = taken(one, removeSeal(one, readSeals(one.kept)[0]?.id ?? ""));
    expect(readSeals(none.kept)).toEqual([]);
    expect(removeSeal(none, "1")).toBeNull();
  });

  test("what else the workbook remembers stays", () => {
    const kept = writeKept(withSection(readKept(null), "columns", "<columns/>"));
    expect(taken({ ...book, kept }, addSeal({ ...book, kept }, SAID)).kept).toContain("<columns/>");
  });
});

describe("a seal that was edited is told as not intact", () => {
  const now = sealed(book);
  const edited = (change: (xml: string) => string): string => saidOf({ ...now, kept: change(now.kept ?? "") });
  test.each<[string, (xml: string) => string]>([
    ["another name", (xml) => xml.replace("Nguyễn Văn A", "Trần Văn C")],
    ["another time", (xml) => xml.replace("2024-03-12", "2024-03-10")],
    ["another digest", (xml) => xml.replace(/digest="./, 'digest="f').replace(/digest="f/, 'digest="e')],
    ["other contents", (xml) => xml.replace(/>([A-Za-z0-9+/]{8})/, ">AAAAAAAA")],
    ["a size that it has not", (xml) => xml.replace(/size="\d+"/, 'size="9"')],
    ["no checksum", (xml) => xml.replace(/ check="[0-9a-f]+"/, "")],
  ])("%s", (_, change) => {
    expect(edited(change)).toBe("Xác nhận này đã bị sửa, không còn giá trị đối chiếu");
  });

  test("and stays so when another seal is added", () => {
    const forged = { ...now, kept: (now.kept ?? "").replace("Nguyễn Văn A", "Trần Văn C") };
    expect(readSeals(sealed(forged).kept).map(({ intact }) => intact)).toEqual([false, true]);
  });

  test("whatever stands in the part, reading it ends well", () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ maxLength: 12 }), (at, text) => {
        const xml = now.kept ?? "";
        const place = at % xml.length;
        const kept = xml.slice(0, place) + text + xml.slice(place + text.length);
        for (const seal of readSeals(kept)) sinceSeal(seal, sideOf(now), tablesIn);
      }),
      { numRuns: 150 },
    );
  });
});

test("a seal needs a name of a person and a moment", () => {
  for (const said of [
    { ...SAID, by: " " },
    { ...SAID, at: "hôm nay" },
    { ...SAID, note: "x".repeat(600) },
  ])
    expect(addSeal(book, said)).toBeNull();
});

test("a plan too large to be kept: that something changed is said, and that the cells cannot be", () => {
  const noise = (at: number): string =>
    Array.from({ length: 8 }, (_, index) =>
      Math.sin(at * 8 + index)
        .toString(36)
        .slice(3, 12),
    ).join("");
  const large = bookOf(
    plainSheet("Đề cử", [
      ["ĐỀ ÁN 1641"],
      HEADER,
      ...Array.from({ length: 30_000 }, (_, at) => [at + 1, `Nguyễn Văn A${at}`, "20/05/1985", noise(at), noise(-at)]),
    ]),
  );
  const now = sealed(large);
  expect((now.kept ?? "").length).toBeLessThan(2_000_000);
  expect(saidOf(now)).toBe("Không thay đổi từ đó");
  const [sheet] = now.sheets;
  expect(saidOf({ ...now, sheets: sheet ? [withCells(sheet, [[2, 3, "khác"]])] : [] })).toContain("Có thay đổi từ khi xác nhận");
});

test("it goes through a file: written, read again, with nothing changed", async () => {
  const bytes = buildXlsx({ sheets: [{ name: "Đề cử", rows: [["ĐỀ ÁN 1641"], HEADER, ...people] }] });
  const read = readWorkbook(bytes);
  const edits = read.ok ? addSeal(read.workbook, SAID) : null;
  const patched = edits && (await patchWorkbook(bytes, edits));
  const again = patched?.ok ? readWorkbook(patched.bytes) : null;
  if (!again?.ok) throw new Error("not written");
  expect(saidOf(again.workbook)).toBe("Không thay đổi từ đó");
  const [seal] = readSeals(again.workbook.kept);
  expect(seal && bookOfSeal(seal)?.sheets[0]?.rows[2]).toEqual(people[0]);
  expect(shortCode(seal?.digest ?? "")).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/);
});

test("a packed text comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const packed = packText(`x${text}`);
      expect(unpackText(packed)).toBe(`x${text}`);
      expect(unpackText({ ...packed, size: packed.size + 1 })).toBeNull();
    }),
    { numRuns: 100 },
  );
});
