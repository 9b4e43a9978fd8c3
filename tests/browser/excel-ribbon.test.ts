/** The buttons of the ribbon and the functions of sheets in the built pane, called as Excel calls them, with stand-ins of Microsoft's globals. */
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { doorToExcel } from "../support/excel-door.ts";

const missing = await whyNoChromium();

/** What Microsoft's script leaves in a shared runtime, as far as it is used; and a note of what was called. */
const OFFICE = `
  window.commands = {}; window.sheetFunctions = {}; window.shownPane = 0; window.completed = [];
  const ready = new Promise((resolve) => { window.excelAnswers = () => resolve({ host: "Excel" }); });
  window.Office = {
    HostType: { Excel: "Excel" },
    onReady: (then) => { if (then) ready.then(then); return ready; },
    context: { requirements: { isSetSupported: () => true } },
    actions: { associate: (name, handler) => { window.commands[name] = handler; } },
    addin: { showAsTaskpane: async () => { window.shownPane += 1; } },
  };
  window.CustomFunctions = {
    associate: (id, of) => { window.sheetFunctions[id] = of; },
    Error: class extends Error { constructor(code, message) { super(message); this.code = code; } },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  window.Excel = { run: (batch) => batch({ sync: async () => {}, workbook: { functions: { date: () => ({ value: 1463, load() {} }) } } }) };
  window.press = async (name) => { await window.commands[name]({ completed: () => window.completed.push(name) }); };
  window.ask = (id, ...args) => window.sheetFunctions[id](...args, { functionName: id }).catch((error) => [error.code, error.message]);
  if (!location.hash.includes("wait")) window.excelAnswers();`;

describe.skipIf(missing)("in Excel's shared runtime", () => {
  let site: BuiltPage;
  let page: Page;
  const requests: string[] = [];

  const open = async (hash = ""): Promise<Page> => {
    const opened = await (await site.browser.newContext({ viewport: { width: 350, height: 640 }, locale: "vi-VN" })).newPage();
    opened.on("request", (request) => requests.push(new URL(request.url()).pathname));
    const javascript = (body: string) => ({ contentType: "text/javascript", body });
    await opened.route("https://appsforoffice.microsoft.com/**", (route) => route.fulfill(javascript(OFFICE)));
    await opened.route("**/assets/office-*.js", (route) =>
      route.fulfill(
        javascript(
          doorToExcel("Kế hoạch 2024.xlsx", null).replace("async () => ({", "async () => (await window.Office.onReady(), {"),
        ),
      ),
    );
    await opened.goto(`${site.origin}/excel${hash}`);
    return opened;
  };

  beforeAll(async () => {
    site = await servePage();
    page = await open();
    await page.locator(".start").waitFor();
  });
  afterAll(async () => site?.close());

  it("names its buttons and functions before Excel is ready, and begins a button pressed before the pane was there", async () => {
    const early = await open("#wait");
    await expect.poll(() => early.evaluate("Object.keys(window.commands ?? {}).length")).toBe(2);
    expect(await early.evaluate("Object.keys(window.sheetFunctions)")).toEqual([
      "TUOI",
      "NGHIHUU",
      "CONLAI",
      "NHOM",
      "DUDIEUKIEN",
    ]);
    await early.evaluate("void window.press('checkWorkbook')");
    expect(await early.evaluate("window.completed")).toEqual([]);
    await early.evaluate("window.excelAnswers()");
    await early.locator(".finding-list li").first().waitFor();
    expect(await early.evaluate("[window.completed, window.shownPane]")).toEqual([["checkWorkbook"], 1]);
    await early.context().close();
  });

  it("names them to Microsoft's own script as to its stand-in", async () => {
    const real = await (await site.browser.newContext({ locale: "vi-VN" })).newPage();
    await real.route("https://appsforoffice.microsoft.com/**", (route) =>
      new URL(route.request().url()).pathname.endsWith("/office.js")
        ? route.fulfill({ path: createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js") })
        : route.abort(),
    );
    await real.goto(`${site.origin}/excel`);
    const named = (of: string) => real.evaluate(`Object.keys(${of}?._association.mappings ?? {})`);
    // Microsoft's script knows them by their capital letters.
    await expect.poll(() => named("window.Office?.actions")).toEqual(["CHECKWORKBOOK", "SHOWFORMULAS"]);
    expect(await named("window.CustomFunctions")).toEqual(["TUOI", "NGHIHUU", "CONLAI", "NHOM", "DUDIEUKIEN"]);
    await real.context().close();
  });

  it("loads nothing of the functions' rules before a sheet asks", () => {
    expect(requests.filter((path) => /\/assets\/(functions-worker|person)-/.test(path))).toEqual([]);
  });

  it("answers sheets in a worker of its own", async () => {
    const ask = (call: string) => page.evaluate(`window.ask(${call})`);
    expect(await ask(`"TUOI", "20/5/1982", "13/5/2024"`)).toBe(41);
    expect(await ask(`"NGHIHUU", "15/12/1970", "Nữ", 1`)).toBe("31/08/2028");
    expect(await ask(`"CONLAI", "15/12/1970", "Nữ", "13/5/2024"`)).toBe(51);
    expect(await ask(`"NHOM", "20/5/1985", "Nam", "Phó Chủ tịch UBND tỉnh", 45425, null, null, null, null`)).toBe("a");
    expect(await ask(`"TUOI", "31/02/1989", "13/5/2024"`)).toEqual(["#VALUE!", "Ngày sinh: không có ngày “31/02/1989”."]);
    expect(requests.filter((path) => /\/assets\/functions-worker-/.test(path))).not.toEqual([]);
  });

  it("answers two thousand cells while the pane stays awake", async () => {
    const header = ["Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Từ ngày", "Đến ngày", "Xếp loại năm trước"];
    const cells = ["Lê Văn B", "20/5/1985", "Nam", "Phó Chủ tịch UBND tỉnh", 45425, 45438, "HTTNV"];
    const { answers, longest } = await page.evaluate<{ answers: string[]; longest: number }>(`(async () => {
      let longest = 0; let last = performance.now();
      const timer = setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 5);
      const calls = Array.from({ length: 2000 }, () => window.ask("DUDIEUKIEN", [${JSON.stringify(cells)}], [${JSON.stringify(header)}]));
      const answers = [...new Set(await Promise.all(calls))];
      clearInterval(timer);
      return { answers, longest };
    })()`);
    expect(answers).toEqual(["Đủ điều kiện"]);
    expect(longest).toBeLessThan(1000);
  });

  it("checks by the button Kiểm tra with the pane open; a second click begins nothing", async () => {
    await page.evaluate("Promise.all([window.press('checkWorkbook'), window.press('checkWorkbook')])");
    await page.locator(".finding-list li").first().waitFor();
    expect(await page.evaluate("window.completed.length")).toBe(2);
    await expect.poll(() => page.locator(".toast").innerText()).toMatch(/chưa bắt đầu việc mới|Đã kiểm tra/);
  });

  it("shows by Điền công thức what would be written, and writes nothing", async () => {
    await page.evaluate("window.press('showFormulas')");
    await page.locator(".fill h1").waitFor();
    await expect.poll(() => page.locator(".fill .primary, .fill .adding").count()).toBeGreaterThan(0);
    expect(await page.evaluate("window.written")).toEqual([]);
  });
});
