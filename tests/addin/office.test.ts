import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { excelIsDark, excelLanguage, openExcelWorkbook } from "../../addin/workbook/office.ts";
import { plainSheet } from "../../shared/sheet/snapshot.ts";
import { ExcelHost } from "../support/excel-host.ts";

interface Around {
  readonly host?: string | null;
  readonly api?: string;
  readonly background?: string;
}

/** What Microsoft's script puts into the page. */
function office({ host = "Excel", api = "1.14", background }: Around = {}) {
  const excel = new ExcelHost({ sheets: [plainSheet("S", [["a"]])], date1904: false });
  const isSetSupported = (set: string, version: string) => set === "ExcelApi" && Number(version.slice(2)) <= Number(api.slice(2));
  vi.stubGlobal("Office", {
    onReady: () => Promise.resolve({ host, platform: "OfficeOnline" }),
    HostType: { Excel: "Excel" },
    context: { requirements: { isSetSupported }, displayLanguage: "vi-VN", officeTheme: { bodyBackgroundColor: background } },
  });
  // As Excel's own: the options come first, where there are any.
  const run = vi.fn((first: object, second?: Parameters<typeof excel.run>[0]) =>
    second ? excel.run(second, first) : excel.run(first as Parameters<typeof excel.run>[0]),
  );
  vi.stubGlobal("Excel", { run });
  return run;
}

class BrowserHistory {
  pushState(): void {}
  replaceState(): void {}
}

beforeEach(() => {
  const history = new BrowserHistory();
  Object.assign(history, { pushState: null, replaceState: null });
  vi.stubGlobal("history", history);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("opening the workbook in Excel", () => {
  test("gives the open workbook, and gives the page its history functions back", async () => {
    office();
    const workbook = await openExcelWorkbook();
    expect((await workbook?.read())?.sheets[0]?.rows).toEqual([["a"]]);
    expect(history.pushState).toBeTypeOf("function");
    expect(history.replaceState).toBeTypeOf("function");
  });

  test.each([
    ["1.20", [{ mergeUndoGroup: true }, expect.any(Function)]],
    ["1.19", [expect.any(Function)]],
  ])("writes as one group to undo where Excel knows them: ExcelApi %s", async (api, called) => {
    const run = office({ api });
    const workbook = await openExcelWorkbook();
    const cell = { row: 0, column: 0, value: "b", look: null };
    const sheet = { sheet: "S", cells: [cell], blocks: [], widths: [], printTo: null };
    await workbook?.write({ sheets: [sheet], newSheets: [], names: [], customXml: null });
    expect(run.mock.calls).toEqual([called]);
    expect((await workbook?.read())?.sheets[0]?.rows).toEqual([["b"]]);
  });

  test("gives nothing without Microsoft's script, and nothing in a browser or another program", async () => {
    expect(await openExcelWorkbook()).toBeNull();
    office({ host: null });
    expect(await openExcelWorkbook()).toBeNull();
    office({ host: "Word" });
    expect(await openExcelWorkbook()).toBeNull();
  });

  test("refuses ExcelApi 1.8, takes 1.9", async () => {
    office({ api: "1.8" });
    await expect(openExcelWorkbook()).rejects.toMatchObject({ code: "excel-too-old" });
    office({ api: "1.9" });
    expect(await openExcelWorkbook()).not.toBeNull();
  });

  test("waits for Excel as long as it takes: an answer after a minute opens the workbook all the same", async () => {
    vi.useFakeTimers();
    office();
    vi.stubGlobal("Office", {
      ...Office,
      onReady: () => new Promise((resolve) => setTimeout(() => resolve({ host: "Excel" }), 60_000)),
    });
    const opened = openExcelWorkbook();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await opened).not.toBeNull();
  });
});

describe("what Excel looks like", () => {
  test.each([
    ["#FFFFFF", false],
    ["#262626", true],
    ["212121", true],
    ["", null],
    [undefined, null],
  ])("a background of %s is dark: %s", (background, dark) => {
    office(background === undefined ? {} : { background });
    expect(excelIsDark()).toBe(dark);
  });

  test("its language is known inside Excel only", () => {
    expect(excelLanguage()).toBeNull();
    office();
    expect(excelLanguage()).toBe("vi-VN");
  });
});
