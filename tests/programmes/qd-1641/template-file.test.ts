/** The template as a file: what is written is what was meant, and LibreOffice opens it with all of it. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { qd1641 } from "../../../shared/programmes/qd-1641/programme.ts";
import { NOMINEE_COLUMNS } from "../../../shared/programmes/qd-1641/template/nominee-columns.ts";
import type { NewSheet } from "../../../shared/sheet/edits.ts";
import { type CellValue, cellKey, type SheetSnapshot, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { templateProperties } from "../../../shared/template/template.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { buildWorkbook } from "../../../shared/xlsx/write/build-workbook.ts";
import { patchWorkbook } from "../../../shared/xlsx/write/patch-workbook.ts";
import { ministryPlan } from "../../corpus/people.ts";
import { Random } from "../../corpus/random.ts";
import { convert, whyNoLibreOffice } from "../../support/libreoffice.ts";
import { workbookOf } from "../../support/new-sheet-snapshot.ts";
import { TEMPLATE_LIST, typedCells } from "./filled-template.ts";

const template = await qd1641.template();
const plan = ministryPlan(new Random(7));

async function built(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const result = await buildWorkbook(sheets, template.names, templateProperties("qd-1641", template));
  if (!result.ok) throw new Error(result.error.code);
  return result.bytes;
}

function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.workbook;
}

/** What was typed, as cells of the file. */
function typedSheets(): NewSheet[] {
  const typed = typedCells(plan);
  return template.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      (cells ?? []).map((cell, column) => {
        const value = typed[sheet.name]?.get(cellKey(row, column));
        return value === undefined ? cell : { ...(cell?.look ? { look: cell.look } : {}), value };
      }),
    ),
  }));
}

/** Filled cells by address: trailing empty ones are written by some and not by others. */
function cells({ rows, formulas }: SheetSnapshot): Map<number, CellValue> {
  const found = new Map<number, CellValue>();
  for (const [row, values] of rows.entries())
    for (const [column, value] of (values ?? []).entries())
      if (value !== null && value !== undefined && value !== "" && !formulas.has(cellKey(row, column)))
        found.set(cellKey(row, column), value);
  return found;
}

const validationsIn = (bytes: Uint8Array): number =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .reduce((sum, [, part]) => sum + (strFromU8(part).match(/<dataValidation /g)?.length ?? 0), 0);

describe("bytes", () => {
  test("read back cell for cell, hidden sheet and merged cells included", async () => {
    const meant = workbookOf(template.sheets).sheets;
    const sheets = read(await built(template.sheets)).sheets;
    expect(sheets.map(({ name, state }) => [name, state])).toEqual(meant.map(({ name, state }) => [name, state]));
    for (const [index, sheet] of sheets.entries()) {
      const own = meant[index];
      if (!own) throw new Error("A sheet too many");
      expect(cells(sheet)).toEqual(cells(own));
      expect(sheet.formulas).toEqual(own.formulas);
      expect(sheet.merges).toEqual(own.merges);
    }
  });

  test("filled in with good lines: nothing blocks, nothing is asked, everybody counts", async () => {
    const { findings, totals } = checkWorkbook(read(await built(typedSheets()))).report;
    expect(findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([]);
    expect(totals).toMatchObject({ people: 64, budget_vnd: plan.people.reduce((sum, { cost }) => sum + cost * 1_000_000, 0) });
  });

  test("takes the columns that filling adds, and stays clean with them", async () => {
    const bytes = await built(typedSheets());
    const { edits, columns } = await checkWorkbook(read(bytes)).fill({ add: "all", restore: false });
    const patched = await patchWorkbook(bytes, edits);
    if (!patched.ok) throw new Error(patched.error.code);
    const { findings, tables } = checkWorkbook(read(patched.bytes)).report;
    expect(findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([]);
    expect(tables[0]?.columns.length).toBe(
      NOMINEE_COLUMNS.length + columns.filter(({ added, sheet }) => added && sheet === "Đề cử").length,
    );
    const list = /<definedName name="_xlnm.Print_Area"[^>]*>'Đề cử'![^<]*/.exec(workbookXml(patched.bytes))?.[0];
    expect(list).not.toContain("$X$");
  });
});

const workbookXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());

const missing = whyNoLibreOffice();

describe.skipIf(missing !== null)("LibreOffice", () => {
  test("opens the empty template: the same cells, its drop-downs, its properties; it stays an empty list", {
    timeout: 120_000,
  }, async () => {
    const bytes = await built(template.sheets);
    const saved = await convert(bytes, "xlsx:Calc MS Excel 2007 XML", "xlsx");
    const before = read(bytes).sheets;
    for (const [index, sheet] of read(saved).sheets.entries()) {
      const own = before[index];
      if (!own) throw new Error("A sheet too many");
      expect([sheet.name, sheet.state, cells(sheet)]).toEqual([own.name, own.state, cells(own)]);
    }
    expect(validationsIn(saved)).toBe(validationsIn(bytes));
    expect(strFromU8(unzipSync(saved)["docProps/custom.xml"] ?? new Uint8Array())).toContain(template.edition);
    expect(checkWorkbook(read(saved)).report.findings.map(({ code }) => code)).toEqual(["common/list-empty"]);
  });

  test("calculates numbers and totals of a filled list, which then checks clean", { timeout: 120_000 }, async () => {
    const saved = read(await convert(await built(typedSheets()), "xlsx:Calc MS Excel 2007 XML", "xlsx"));
    const list = saved.sheets.find(({ name }) => name === "Đề cử");
    const numbers = list?.rows.slice(TEMPLATE_LIST.first, TEMPLATE_LIST.last + 1).map((row) => row?.[0] ?? "");
    expect(numbers).toEqual(Array.from({ length: 70 }, (_, index) => (index < 64 ? index + 1 : "")));
    const women = plan.people.filter(({ gender }) => gender === "female").length;
    const total = list?.rows[TEMPLATE_LIST.last + 1];
    expect([total?.[0], total?.[2]]).toEqual(["Tổng cộng", `64 người, trong đó ${women} nữ`]);
    expect(total?.[20]).toBeCloseTo(
      plan.people.reduce((sum, { cost }) => sum + cost, 0),
      6,
    );
    const { findings, totals } = checkWorkbook(saved).report;
    expect(findings.filter(({ severity }) => severity !== "info").map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
    expect(totals.people).toBe(64);
  });
});
