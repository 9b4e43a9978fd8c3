/** The gate of /excel, run as the old script it is: which words people see, and when. */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";
import { type Node, walk } from "../structure/sources.ts";

const GATE = readFileSync(new URL("../../addin/public/excel-gate.js", import.meta.url), "utf8");
const PAGE = readFileSync(new URL("../../addin/excel.html", import.meta.url), "utf8");

const BROWSERS = {
  "Excel 2016 (Internet Explorer 11)": "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
  "old Edge": "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0 Safari/537.36 Edge/18.17763",
  WebView2: "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0",
  "Excel for Mac": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)",
};

interface Around {
  /** What Microsoft's script left behind; null when it did not come. */
  readonly office?: { readonly api?: string } | null;
  /** What the browser remembers between two loads of the page; null where it may remember nothing. */
  readonly memory?: Map<string, string> | null;
}

/** A page in which the gate runs. */
function page(userAgent: string, { office = { api: "1.14" }, memory = new Map() }: Around = {}) {
  let attribute: string | null = null;
  const timers: (() => void)[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  let answer: (() => void) | undefined;
  let reloads = 0;
  const app: { firstChild: object | null } = { firstChild: null };
  const button: { className: string; onclick?: () => void } = { className: "gate-reload" };
  const requirements = office?.api && {
    isSetSupported: (_: string, version: string) => Number(version.slice(2)) <= Number(office.api?.slice(2)),
  };
  const listen = (name: string, listener: (event: unknown) => void) => void listeners.set(name, listener);
  const window = {
    addEventListener: (name: string, listener: () => void) => listen(`window ${name}`, listener),
    location: { reload: () => reloads++ },
    ...(office ? { Office: { context: { requirements }, onReady: (ready: () => void) => (answer = ready) } } : {}),
  };
  const documentElement = {
    setAttribute: (_: string, value: string) => (attribute = value),
    getAttribute: () => attribute,
    removeAttribute: () => (attribute = null),
  };
  const sessionStorage = {
    getItem: (name: string) => memory?.get(name) ?? null,
    setItem(name: string, value: string) {
      if (!memory) throw new Error("SecurityError");
      memory.set(name, value);
    },
    removeItem: (name: string) => memory?.delete(name),
  };
  vm.runInNewContext(GATE, {
    window,
    sessionStorage,
    navigator: { userAgent },
    document: {
      documentElement,
      addEventListener: listen,
      getElementById: () => app,
      getElementsByTagName: () => [button],
    },
    setTimeout: (run: () => void) => timers.push(run),
  });
  return {
    load: () => listeners.get("window load")?.({}),
    missing: (src: string) => listeners.get("error")?.({ target: { src } }),
    /** Whatever was waited for has taken too long. */
    timeIsUp: () => {
      for (const run of timers.splice(0)) run();
    },
    excelAnswers: () => answer?.(),
    paneStands: () => {
      app.firstChild = {};
    },
    press: () => button.onclick?.(),
    shown: () => attribute,
    reloads: () => reloads,
  };
}

describe("the gate says nothing", () => {
  test.each(["WebView2", "Excel for Mac"] as const)("in %s, when Excel answers in time and the pane stands", (browser) => {
    const gate = page(BROWSERS[browser]);
    gate.load();
    gate.excelAnswers();
    gate.paneStands();
    gate.timeIsUp();
    expect([gate.shown(), gate.reloads()]).toEqual([null, 0]);
  });

  test("with exactly ExcelApi 1.9", () => {
    const gate = page(BROWSERS.WebView2, { office: { api: "1.9" } });
    gate.load();
    gate.excelAnswers();
    expect(gate.shown()).toBeNull();
  });

  test("in a browser outside Excel, where there are no requirements to ask", () => {
    const gate = page(BROWSERS.WebView2, { office: {} });
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
    gate.missing("https://localhost:8787/assets/main-1.js");
    gate.timeIsUp();
    expect(gate.shown()).toBe("old");
  });

  test("that an Excel with ExcelApi 1.8 is too old", () => {
    const gate = page(BROWSERS.WebView2, { office: { api: "1.8" } });
    gate.load();
    gate.excelAnswers();
    gate.timeIsUp();
    expect(gate.shown()).toBe("old");
  });

  test("that Microsoft's script did not come, at once when it is refused, and offers to reload", () => {
    const gate = page(BROWSERS.WebView2, { office: null });
    gate.missing("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(gate.shown()).toBe("offline");
    gate.press();
    expect(gate.reloads()).toBe(1);
  });

  test("that Microsoft's script did not come in time; nothing is loaded again by itself, which would only begin anew", () => {
    const gate = page(BROWSERS.WebView2, { office: null });
    gate.timeIsUp();
    expect([gate.shown(), gate.reloads()]).toEqual(["offline", 0]);
  });

  test("that a file of ours did not come", () => {
    const gate = page(BROWSERS.WebView2);
    gate.missing("https://localhost:8787/assets/main-1.js");
    expect(gate.shown()).toBe("broken");
  });

  test("that the pane does not stand five seconds after Excel answered, until it does", () => {
    const gate = page(BROWSERS.WebView2);
    gate.load();
    gate.excelAnswers();
    gate.timeIsUp();
    expect(gate.shown()).toBe("broken");
    gate.paneStands();
    gate.timeIsUp();
    expect(gate.shown()).toBeNull();
  });
});

describe("an Excel that does not answer", () => {
  test("is asked again once by loading the pane anew; then it is said, with a button, until Excel answers", () => {
    const memory = new Map<string, string>();
    const first = page(BROWSERS.WebView2, { memory });
    first.load();
    first.timeIsUp();
    expect([first.shown(), first.reloads()]).toEqual([null, 1]);
    const second = page(BROWSERS.WebView2, { memory });
    second.load();
    second.timeIsUp();
    expect([second.shown(), second.reloads()]).toEqual(["slow", 0]);
    second.press();
    expect(second.reloads()).toBe(1);
    second.excelAnswers();
    expect(second.shown()).toBeNull();
    // What has answered is asked again once when it hangs another time.
    const third = page(BROWSERS.WebView2, { memory });
    third.load();
    third.timeIsUp();
    expect(third.reloads()).toBe(1);
  });

  test("is never asked again by itself where the browser remembers nothing: it might not end", () => {
    const gate = page(BROWSERS.WebView2, { memory: null });
    gate.load();
    gate.timeIsUp();
    expect([gate.shown(), gate.reloads()]).toEqual(["slow", 0]);
  });
});

/** Everything that a script of ECMAScript 5 can consist of (ESTree, es5.md). */
const ES5 = new Set(
  (
    "Program ExpressionStatement BlockStatement EmptyStatement DebuggerStatement WithStatement ReturnStatement LabeledStatement BreakStatement " +
    "ContinueStatement IfStatement SwitchStatement SwitchCase ThrowStatement TryStatement CatchClause WhileStatement DoWhileStatement ForStatement " +
    "ForInStatement FunctionDeclaration VariableDeclaration VariableDeclarator ThisExpression ArrayExpression ObjectExpression Property " +
    "FunctionExpression UnaryExpression UpdateExpression BinaryExpression AssignmentExpression LogicalExpression MemberExpression " +
    "ConditionalExpression CallExpression NewExpression SequenceExpression Identifier Literal ParenthesizedExpression"
  ).split(" "),
);

/** What of a script is newer than ECMAScript 5. */
function newer(text: string): string[] {
  const { program, errors } = parseSync("gate.js", text, { sourceType: "script" });
  if (errors.length > 0) return errors.map(({ message }) => message);
  // The parser's own tree type names every node; walking needs only what every node has.
  return [...walk(program as unknown as Node)].flatMap(({ node }) => {
    const marks = [
      !ES5.has(node.type) && node.type,
      node.type === "VariableDeclaration" && node.kind !== "var" && node.kind,
      node.type === "Property" && (node.shorthand || node.method || node.computed) && "short property",
      /^Function/.test(node.type) && (node.async || node.generator) && "async",
      node.type === "CatchClause" && node.param === null && "catch without a name",
      node.optional === true && "?.",
      /^(?:Binary|Assignment|Logical)Expression$/.test(node.type) &&
        /^(?:\*\*|\?\?|\|\|=|&&=)/.test(String(node.operator)) &&
        node.operator,
      node.type === "Literal" && /^0[bo]|n$|_/i.test(String(node.raw)) && !/^["']/.test(String(node.raw)) && node.raw,
    ];
    return marks.filter((mark) => mark !== false && mark !== undefined).map(String);
  });
}

test("the gate is a script of ECMAScript 5, which Internet Explorer 11 runs", () => {
  expect(newer(GATE)).toEqual([]);
});

test.each([
  "let a;",
  "const a = 1;",
  "(() => 1)();",
  "`a`;",
  "a?.b;",
  "a ?? b;",
  "a **= 2;",
  "class A {}",
  "for (var a of b);",
  "var { a } = b;",
  "f(...a);",
  "var a = { b };",
  "var a = { b() {} };",
  "try {} catch {}",
  "async function a() {}",
  "function a(b = 1) {}",
  "1_000;",
  "import('a');",
])("%s would be found in it", (text) => {
  expect(newer(text)).not.toEqual([]);
});

test("the page loads the gate first, then Microsoft's script, then ours, and has words for each end", () => {
  const scripts = [...PAGE.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, src]) => src);
  expect(scripts).toEqual([
    "/excel-gate.js",
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "./workbook/ribbon.ts",
    "./main.ts",
  ]);
  for (const end of ["old", "slow", "offline", "broken"]) {
    const [words = ""] = PAGE.match(new RegExp(`<div id="gate-${end}">[\\s\\S]*?</div>`)) ?? [];
    // Each with a way on: another try where one may help, and the page in the browser always.
    expect([end, words.includes("gate-reload")]).toEqual([end, end !== "old"]);
    expect(words).toContain('href="./"');
    expect(words).toMatch(/Tệp đang mở không bị thay đổi/);
    expect(words).toContain('lang="en"');
  }
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
