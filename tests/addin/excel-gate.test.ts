/** The gate of /excel, run as the old script it is: which words people see, and when. */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, test } from "vitest";

const GATE = readFileSync(new URL("../../addin/public/excel-gate.js", import.meta.url), "utf8");
const PAGE = readFileSync(new URL("../../addin/excel.html", import.meta.url), "utf8");

const BROWSERS = {
  "Excel 2016 (Internet Explorer 11)": "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
  "old Edge": "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0 Safari/537.36 Edge/18.17763",
  WebView2: "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0",
  "Excel for Mac": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)",
};

/** A page in which the gate runs; `office` is what Microsoft's script left behind, null when it did not come. */
function page(userAgent: string, office: { api?: string } | null = { api: "1.14" }) {
  let attribute: string | null = null;
  let timer: (() => void) | undefined;
  let load: (() => void) | undefined;
  let answer: (() => void) | undefined;
  let reloads = 0;
  const button: { onclick?: () => void } = {};
  const requirements = office?.api && {
    isSetSupported: (_: string, version: string) => Number(version.slice(2)) <= Number(office.api?.slice(2)),
  };
  const window = {
    addEventListener: (_: string, listener: () => void) => (load = listener),
    location: { reload: () => reloads++ },
    ...(office ? { Office: { context: { requirements }, onReady: (ready: () => void) => (answer = ready) } } : {}),
  };
  const documentElement = {
    setAttribute: (_: string, value: string) => (attribute = value),
    getAttribute: () => attribute,
    removeAttribute: () => (attribute = null),
  };
  vm.runInNewContext(GATE, {
    window,
    navigator: { userAgent },
    document: { documentElement, getElementById: () => button },
    setTimeout: (run: () => void, delay: number) => {
      expect(delay).toBe(5000);
      timer = run;
    },
  });
  return {
    load: () => load?.(),
    fiveSeconds: () => timer?.(),
    excelAnswers: () => answer?.(),
    press: () => button.onclick?.(),
    shown: () => attribute,
    reloads: () => reloads,
  };
}

describe("the gate says nothing", () => {
  test.each(["WebView2", "Excel for Mac"] as const)("in %s, when Excel answers in time", (browser) => {
    const gate = page(BROWSERS[browser]);
    gate.load();
    gate.excelAnswers();
    gate.fiveSeconds();
    expect(gate.shown()).toBeNull();
  });

  test("with exactly ExcelApi 1.9", () => {
    const gate = page(BROWSERS.WebView2, { api: "1.9" });
    gate.load();
    gate.excelAnswers();
    expect(gate.shown()).toBeNull();
  });

  test("in a browser outside Excel, where there are no requirements to ask", () => {
    const gate = page(BROWSERS.WebView2, {});
    gate.load();
    gate.excelAnswers();
    expect(gate.shown()).toBeNull();
  });
});

describe("the gate says", () => {
  test.each(["Excel 2016 (Internet Explorer 11)", "old Edge"] as const)("that %s is too old, at once and for good", (browser) => {
    const gate = page(BROWSERS[browser]);
    expect(gate.shown()).toBe("old");
    gate.load();
    gate.fiveSeconds();
    expect(gate.shown()).toBe("old");
  });

  test("that an Excel with ExcelApi 1.8 is too old", () => {
    const gate = page(BROWSERS.WebView2, { api: "1.8" });
    gate.load();
    gate.excelAnswers();
    expect(gate.shown()).toBe("old");
  });

  test("that Microsoft's script did not come, and offers to reload", () => {
    const gate = page(BROWSERS.WebView2, null);
    gate.load();
    gate.fiveSeconds();
    expect(gate.shown()).toBe("offline");
    gate.press();
    expect(gate.reloads()).toBe(1);
  });

  test("after five seconds that Excel does not answer, until it does", () => {
    const gate = page(BROWSERS.WebView2);
    gate.load();
    expect(gate.shown()).toBeNull();
    gate.fiveSeconds();
    expect(gate.shown()).toBe("slow");
    gate.excelAnswers();
    expect(gate.shown()).toBeNull();
  });
});

test("the gate is written in words that Internet Explorer 11 knows", () => {
  expect(GATE.replace(/\/\*[\s\S]*?\*\//g, "")).not.toMatch(/=>|`|\b(?:const|let|class|async|await)\b|\?\.|\?\?|\.\.\./);
});

test("the page loads the gate first, then Microsoft's script, then ours, and has words for each end", () => {
  const scripts = [...PAGE.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, src]) => src);
  expect(scripts).toEqual([
    "/excel-gate.js",
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "./workbook/ribbon.ts",
    "./main.ts",
  ]);
  for (const end of ["old", "slow", "offline"]) expect(PAGE).toContain(`id="gate-${end}"`);
  expect(PAGE).toContain("Phiên bản Excel này quá cũ");
  expect(PAGE).toContain("Lưu tệp rồi thả vào đây");
});

test("the page may be framed by Excel on the web and load Microsoft's script, and the browser page may do neither", () => {
  const headers = readFileSync(new URL("../../addin/public/_headers", import.meta.url), "utf8");
  const policyOf = (path: string) => headers.split(/^(?=\/)/m).find((rule) => rule.startsWith(`${path}\n`)) ?? "";
  expect(policyOf("/excel")).toMatch(/! Content-Security-Policy\n/);
  expect(policyOf("/excel")).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com/);
  expect(policyOf("/excel")).toMatch(/frame-ancestors [^;]*https:\/\/\*\.officeapps\.live\.com/);
  expect(policyOf("/*")).toMatch(/frame-ancestors 'none'/);
  expect(policyOf("/*")).not.toMatch(/https:/);
});
