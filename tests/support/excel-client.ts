/**
 * Microsoft's own Excel client library (the npm package, never shipped) in a Node sandbox, talking to an answering machine instead of Excel.
 * The seam it is hung on is undocumented: nothing but this file and `excel-host.ts` knows it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { NEWER_MEMBERS } from "./excel-client-newer.ts";

/** One action of a request: 1 makes an object, 2 queries it, 3 calls a method, 4 sets a property. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[]; readonly ReferencedObjectPathIds?: readonly number[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** How to reach an object: 1 the workbook, 3 by a method, 4 by a property, 5 by a collection's key. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[]; readonly ReferencedObjectPathIds?: readonly number[] };
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireAnswer {
  readonly StatusCode: number;
  readonly Headers: object;
  readonly Body: {
    readonly Error: { Code: string; Message: string; Location: string } | null;
    readonly Results: readonly object[];
    readonly TraceIds: null;
  };
}

export interface RunOptions {
  readonly mergeUndoGroup?: boolean;
}

export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>, options?: RunOptions) => Promise<T>;

interface Client {
  run(options: object, batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown>;
}

interface Loaded {
  readonly excel: Client;
  /** An object of the sandbox: the client takes no other for its options. */
  readonly plain: (entries: object) => object;
  readonly tell: (message: object) => void;
}

let loaded: Loaded | undefined;

/** `Excel.run`, answered by `answer`, which is told how it was called. */
export function excelRun(answer: (request: WireRequest, options: RunOptions) => Promise<WireAnswer>): RunExcel {
  loaded ??= loadClient();
  const { excel, plain } = loaded;
  return <T>(batch: (context: Excel.RequestContext) => Promise<T>, options: RunOptions = {}) => {
    const session = {
      _resolveRequestUrlAndHeaderInfo: async () => ({ url: "http://excel.invalid/", headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: (_context: unknown, _flags: unknown, message: { Body: WireRequest }) => answer(message.Body, options),
      }),
    };
    // `Excel.run` returns what the batch returns; the sandbox has no types to say so.
    return excel.run(plain({ ...options, session }), batch) as Promise<T>;
  };
}

function loadClient(): Loaded {
  const path = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const element = () => ({ style: {}, setAttribute() {}, appendChild() {} });
  const nothing = () => {};
  const location = {
    protocol: "https:",
    host: "pane.invalid",
    href: "https://pane.invalid/",
    search: "",
    hash: "",
    pathname: "/",
  };
  const window: Record<string, unknown> = {
    console: { log: nothing, warn: nothing, error: nothing },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    TextEncoder,
    addEventListener: nothing,
    removeEventListener: nothing,
    XMLHttpRequest: class {},
    navigator: { userAgent: "Mozilla/5.0 Chrome/130" },
    location,
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: nothing,
      cookie: "",
      body: {},
      head: { appendChild: nothing },
      location,
      readyState: "complete",
    },
  };
  for (const self of ["window", "self", "top", "parent"]) window[self] = window;
  vm.createContext(window);
  vm.runInContext(readFileSync(path, "utf8"), window, { filename: "excel-web.js" });
  // The script has just put it there.
  const excel = window.Excel as Client;
  vm.runInContext("OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve())", window);
  vm.runInContext(NEWER_MEMBERS, window, { filename: "excel-newer.js" });
  const plain = (entries: object): object => Object.assign(vm.runInContext("({})", window) as object, entries);
  const tell = (message: object): void => {
    vm.runInContext(`OfficeExtension._testTriggerRichApiMessageEvent(${JSON.stringify(message)})`, window);
  };
  return { excel, plain, tell };
}

/** An event as Excel sends it to whoever registered for its type: `what` is its own text. */
export function tellEvent(type: number, what: object): void {
  loaded ??= loadClient();
  loaded.tell({ entries: [{ messageCategory: 65536, messageType: type, targetId: "Workbook", message: JSON.stringify(what) }] });
}
