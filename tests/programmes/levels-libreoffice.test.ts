/** LibreOffice calculates the summaries of figures anew, from files whose values were taken out: the same answers as the core. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import { type CellValue, cellOf, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { buildWorkbook } from "../../shared/xlsx/write/build-workbook.ts";
import { patchWorkbook } from "../../shared/xlsx/write/patch-workbook.ts";
import { allThroughLibreOffice, whyNoLibreOffice, withoutCachedValues } from "../support/libreoffice.ts";
import { SAMPLE, TITLE } from "./cchc-tp-hcm/sheets.ts";

const missing = whyNoLibreOffice();

function workbookOf(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.workbook;
}

async function fileOf(name: string, rows: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  const sheet = {
    name,
    rows: rows.map((cells) => cells.map((value) => (value === null ? null : { value }))),
    widths: [],
    merges: [],
    frozen: null,
    print: null,
    validations: [],
    state: "visible",
  } as const;
  const built = await buildWorkbook([sheet], []);
  if (!built.ok) throw new Error(built.error.code);
  return built.bytes;
}

async function filled(bytes: Uint8Array): Promise<Uint8Array> {
  const plan = await checkWorkbook(workbookOf(bytes)).fill({ add: "all", restore: false });
  const patched = await patchWorkbook(bytes, plan.edits);
  if (!patched.ok) throw new Error(patched.error.code);
  return patched.bytes;
}

/** A file of its own for every round: numbers just below, at and just above what is asked. */
function borders(round: number): Promise<Uint8Array> {
  const near = (at: number, index: number): number => at + ((round + index) % 3) - 1;
  const lines = SAMPLE.map(({ code, name, unit, years }, index) => [
    code,
    name,
    unit,
    ...years.flatMap(([, , of], year): CellValue[] => {
      if (of === null) return [near([10, 5, 50, 1, 1, 1, 1][index - 4] ?? 1, year), null];
      const whole = [100, 500, 1500, 7][round % 4] ?? 100;
      return [near(Math.round(whole * ([0.8, 0.9, 1][year] ?? 1)), index), round === 5 ? null : whole];
    }),
  ]);
  const header = ["Mã", "Chỉ tiêu", "Đơn vị tính", "TH 2023", "Trên tổng", "TH 2024", "Trên tổng", "TH 2025", "Trên tổng"];
  return fileOf("Chỉ tiêu", [...TITLE, header, ...lines]);
}

function years(round: number): Promise<Uint8Array> {
  const title = [["BAN TỔ CHỨC TRUNG ƯƠNG"], ["CHỈ TIÊU THEO KẾT LUẬN SỐ 39-KL/TW"], []];
  const lines = [2023, 2025, 2026, 2030, 2031].map((year): CellValue[] => [
    year,
    36 + round,
    236 + 5 * round,
    round === 3 ? "khoảng 120" : 113 + round,
  ]);
  return fileOf("KL39", [...title, ["Năm", "Trung hạn", "Ngắn hạn", "Ngoại ngữ"], ...lines]);
}

async function rounds(
  name: string,
  numbers: readonly number[],
  file: (round: number) => Promise<Uint8Array>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  return Object.fromEntries(await Promise.all(numbers.map(async (round) => [`${name}, ${round}`, await file(round)] as const)));
}

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/samples/${name}.xlsx`, import.meta.url)));
const FILES: Readonly<Record<string, Uint8Array>> = {
  "the sample of the ten targets": sample("cchc-tp-hcm"),
  "the sample of yearly counts": sample("kl39-2023-2030"),
  ...(await rounds("targets at their borders", [0, 1, 2, 3, 4, 5], borders)),
  ...(await rounds("counts at their borders", [0, 1, 2, 3, 4], years)),
};

describe.skipIf(missing)("LibreOffice and the core", () => {
  const results = new Map<string, readonly [ours: WorkbookSnapshot, theirs: WorkbookSnapshot | undefined]>();
  beforeAll(async () => {
    const names = Object.keys(FILES);
    const files = await Promise.all(Object.values(FILES).map(filled));
    const theirs = await allThroughLibreOffice(files.map(withoutCachedValues));
    for (const [index, name] of names.entries()) results.set(name, [workbookOf(files[index] ?? new Uint8Array()), theirs[index]]);
  }, 120_000);

  test.each(Object.keys(FILES))("agree on every formula of %s", (name) => {
    const [ours, theirs] = results.get(name) ?? [];
    const different: string[] = [];
    let formulas = 0;
    for (const sheet of ours?.sheets ?? []) {
      const other = theirs?.sheets.find((one) => one.name === sheet.name);
      for (const key of sheet.formulas.keys()) {
        const { row, column } = cellOf(key);
        const [mine, calculated] = [sheet.rows[row]?.[column] ?? null, other?.rows[row]?.[column] ?? null];
        // A formula of the file's author that was never calculated has no value to compare.
        if (mine === null) continue;
        formulas++;
        const same =
          typeof mine === "number" && typeof calculated === "number"
            ? Math.abs(mine - calculated) <= Math.abs(mine) * 1e-12
            : mine === calculated || (mine === "" && calculated === null);
        if (!same)
          different.push(
            `${sheet.name}!${row + 1}.${column}: ${JSON.stringify(mine)} / ${JSON.stringify(calculated)} ${sheet.formulas.get(key)}`,
          );
      }
    }
    expect(formulas).toBeGreaterThan(10);
    expect(different).toEqual([]);
  });
});

describe("the summary says what the check says", () => {
  test.each([0, 1, 2, 3, 4, 5])("targets at their borders, %i: met and not met where plain numbers tell", async (round) => {
    const bytes = await borders(round);
    const { totals } = checkWorkbook(workbookOf(bytes)).report;
    const summary = workbookOf(await filled(bytes)).sheets.find(({ name }) => name === "Tổng hợp");
    const said = (answer: string) =>
      (summary?.rows ?? []).flatMap((cells) => (cells?.[6] === answer ? [`${String(cells[0]).split(".")[0]}/${cells[1]}`] : []));
    expect(said("Chưa đạt")).toEqual(totals.not_met);
    expect(said("Đạt")).toEqual(totals.met);
    expect(said("Chưa rõ")).toEqual(totals.undetermined);
  });

  test("a second filling changes nothing", async () => {
    const once = await filled(sample("cchc-tp-hcm"));
    const again = await filled(once);
    const sheets = (bytes: Uint8Array) => workbookOf(bytes).sheets.map(({ name, rows, formulas }) => [name, rows, formulas]);
    expect(sheets(again)).toEqual(sheets(once));
  });
});
