/** The samples of figures as old producers wrote them: TCVN3, decomposed, without diacritics, in other order of columns. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { decomposed, plain, toLegacy } from "../corpus/encodings.ts";

function sample(name: string): WorkbookSnapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(`../fixtures/samples/${name}.xlsx`, import.meta.url))));
  if (!read.ok) throw new Error(read.error.code);
  return read.workbook;
}

function written(workbook: WorkbookSnapshot, write: (text: string) => string): WorkbookSnapshot {
  const cell = (value: CellValue): CellValue => (typeof value === "string" ? write(value) : value);
  const sheet = (one: SheetSnapshot): SheetSnapshot => ({ ...one, rows: one.rows.map((cells) => cells?.map(cell)) });
  return { ...workbook, sheets: workbook.sheets.map(sheet) };
}

const WRITINGS = [
  ["TCVN3", (text: string) => toLegacy(text, "tcvn3")],
  ["VNI", (text: string) => toLegacy(text, "vni")],
  ["decomposed letters", decomposed],
  ["no diacritics", plain],
  ["capitals", (text: string) => text.toUpperCase()],
  ["spaces that do not break", (text: string) => ` ${text.replaceAll(" ", "\u00a0")} `],
] as const;

describe.each(WRITINGS)("in %s", (_, write) => {
  test.each(["cchc-tp-hcm", "kl39-2023-2030"])("%s has the same totals and the same findings", (name) => {
    const [asIs, again] = [sample(name), written(sample(name), write)].map((workbook) => checkWorkbook(workbook).report);
    expect(again?.programme?.id).toBe(asIs?.programme?.id);
    expect(again?.totals).toEqual(asIs?.totals);
    expect(again?.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(
      asIs?.findings.map(({ code, cell }) => `${code} ${cell}`),
    );
  });
});
