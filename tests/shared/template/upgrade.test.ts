/** Workbooks made from the template of 2026-11 and filled in are brought up to date in place: every cell that was there is there as it was. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { chooseProgramme } from "../../../shared/programmes/choose.ts";
import { PROGRAMMES, programmeNamed } from "../../../shared/programmes/index.ts";
import type { CellEdit, SheetEdits } from "../../../shared/sheet/edits.ts";
import type { WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { templateProperties } from "../../../shared/template/template.ts";
import { templateMark, type Upgrade, upgradeOf } from "../../../shared/template/upgrade.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../../shared/xlsx/write/patch-workbook.ts";

const IDS = PROGRAMMES.map(({ id }) => id);
const fixture = (id: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/templates/${id}-2026-11.xlsx`, import.meta.url)));

function read(bytes: Uint8Array): WorkbookSnapshot {
  const found = readWorkbook(bytes);
  if (!found.ok) throw new Error(found.error.code);
  return found.workbook;
}

async function patched(bytes: Uint8Array, edits: Upgrade["edits"], properties: Record<string, string> = {}): Promise<Uint8Array> {
  const result = await patchWorkbook(bytes, edits, { properties });
  if (!result.ok) throw new Error(result.error.code);
  return result.bytes;
}

const cell = (row: number, column: number, value: CellEdit["value"]): CellEdit => ({ row, column, value, look: null });
const into = (sheet: string, ...cells: CellEdit[]): SheetEdits => ({ sheet, cells, blocks: [], widths: [], printTo: null });
const typed = (...sheets: SheetEdits[]): Upgrade["edits"] => ({ sheets, newSheets: [], names: [], customXml: null });

/** A template as an office has it: a person on its list, a word of its own among the choices, a note far off. */
async function filledIn(id: string): Promise<Uint8Array> {
  const list = into(
    "Đề cử",
    cell(9, 1, "Nguyễn Thị An"),
    cell(9, 2, "05/03/1985"),
    cell(9, 5, "Giám đốc Sở"),
    cell(200, 3, "ghi riêng"),
  );
  return patched(fixture(id), typed(list, into("Danh mục", cell(40, 0, "Mục của cơ quan"))));
}

async function upgraded(bytes: Uint8Array): Promise<{ upgrade: Upgrade; bytes: Uint8Array }> {
  const workbook = read(bytes);
  const mark = templateMark(workbook);
  const programme = programmeNamed(mark?.programme ?? "");
  if (!mark || !programme) throw new Error("no template");
  const template = await programme.template();
  const tables = chooseProgramme(workbook, PROGRAMMES, programme.id)?.tables ?? [];
  const upgrade = upgradeOf(workbook, mark, tables, template);
  return { upgrade, bytes: await patched(bytes, upgrade.edits, templateProperties(programme.id, template)) };
}

/** The XML of each cell of a sheet, by its name. */
function cellsOf(bytes: Uint8Array, name: string): Map<string, string> {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(book)?.[1];
  const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
    strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array()),
  );
  const xml = strFromU8(parts[`xl/${target?.[1] ?? target?.[2]}`] ?? new Uint8Array());
  return new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([whole, at = ""]) => [at, whole]));
}

describe.each(IDS)("%s", (id) => {
  test("the template of 2026-11, filled in, is told to be older, and what will change is said before", async () => {
    const { upgrade } = await upgraded(await filledIn(id));
    expect(upgrade).toMatchObject({ state: "older", from: "2026-11", to: "2026-12" });
    expect(upgrade.steps.map(({ title }) => title.vi)).toContain("Trang tính Hướng dẫn");
    expect(upgrade.steps.length).toBeGreaterThan(1);
  });

  test("every cell of the lists is byte for byte what it was; new ones stand beside them", async () => {
    const before = await filledIn(id);
    const { bytes } = await upgraded(before);
    for (const { name } of read(before).sheets.filter((sheet) => !["Hướng dẫn", "Danh mục"].includes(sheet.name))) {
      const [was, is] = [cellsOf(before, name), cellsOf(bytes, name)];
      expect(was.size).toBeGreaterThan(20);
      for (const [at, xml] of was) expect(is.get(at), `${name}!${at}`).toBe(xml);
    }
  });

  test("the edition is that of today, in the instructions and in the properties; once more changes nothing", async () => {
    const { bytes } = await upgraded(await filledIn(id));
    expect(templateMark(read(bytes))).toMatchObject({ programme: id, edition: "2026-12" });
    expect(strFromU8(unzipSync(bytes)["docProps/custom.xml"] ?? new Uint8Array())).toContain(`>${id}/2026-12<`);
    const again = await upgraded(bytes);
    expect(again.upgrade).toMatchObject({ state: "current", steps: [] });
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });

  test("the list is read as before, with whatever is new among its columns", async () => {
    const before = await filledIn(id);
    const { bytes } = await upgraded(before);
    const columns = (of: Uint8Array): string[] =>
      checkWorkbook(read(of), { programme: id })
        .report.tables.filter(({ kind }) => kind === "nominees")
        .flatMap((table) => table.columns.map(({ field, column }) => `${column} ${field}`));
    expect(columns(bytes)).toEqual(expect.arrayContaining(columns(before)));
    expect(columns(bytes).some((one) => one.endsWith(" extension"))).toBe(true);
  });
});

test("a word that the office added to a list stays in it, behind the new ones, and its name reaches over it", async () => {
  const before = await patched(fixture("qd-1641"), typed(into("Danh mục", cell(5, 7, "Đã xóa kỷ luật"))));
  const lists = read(before).sheets.find(({ name }) => name === "Danh mục");
  expect(lists?.rows[0]?.[7]).toBe("Kỷ luật");
  const { upgrade } = await upgraded(before);
  const now = upgrade.edits.newSheets.find(({ name }) => name === "Danh mục");
  const words = now?.rows.flatMap((cells) => cells?.[7]?.value ?? []);
  expect(words).toEqual([
    "Kỷ luật",
    "Không",
    "Đang xem xét kỷ luật",
    "Đang xử lý kỷ luật",
    "Đang thi hành kỷ luật",
    "Đã hết thời hạn kỷ luật",
    "Đã xóa kỷ luật",
  ]);
  expect(upgrade.edits.names.find(({ name }) => name === "DM_KY_LUAT")?.refersTo).toBe("'Danh mục'!$H$2:$H$7");
});

test("a template of an edition that is not known here is left alone", async () => {
  const workbook = read(fixture("kl-39"));
  const mark = templateMark(workbook);
  const programme = programmeNamed("kl-39");
  if (!mark || !programme) throw new Error("no template");
  const upgrade = upgradeOf(workbook, { ...mark, edition: "2031-01" }, [], await programme.template());
  expect(upgrade).toMatchObject({ state: "newer", steps: [], edits: { sheets: [], newSheets: [], names: [] } });
});

test("a workbook that was made from no template says so", () => {
  const sample = new Uint8Array(readFileSync(new URL("../../fixtures/samples/qd1641-flat.xlsx", import.meta.url)));
  expect(templateMark(read(sample))).toBeNull();
});
