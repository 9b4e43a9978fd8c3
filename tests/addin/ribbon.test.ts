/** What Excel calls by name, with stand-ins of Microsoft's globals: the buttons of the ribbon and the functions of sheets. */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Calculated, Called } from "../../addin/functions/functions-worker.ts";
import { commandNames } from "../../scripts/manifest-faults.ts";

const MANIFEST = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");

class FunctionError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Answers what it is told to, with everything that it was asked. */
class FakeWorker {
  static readonly asked: Called[] = [];
  static answer: (called: Called) => Calculated | null = ({ call }) => ({ call, answer: 1 });
  static started = 0;
  onmessage: ((event: { readonly data: Calculated }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor() {
    FakeWorker.started += 1;
  }
  postMessage(called: Called): void {
    FakeWorker.asked.push(called);
    const answer = FakeWorker.answer(called);
    queueMicrotask(() => (answer ? this.onmessage?.({ data: answer }) : this.onerror?.()));
  }
  terminate(): void {}
}

type Handler = (event: { completed(): void }) => Promise<void>;
type SheetFunction = (...args: readonly unknown[]) => Promise<unknown>;

function excel({ show = () => Promise.resolve(), from1904 = false }: { show?: () => Promise<void>; from1904?: boolean } = {}) {
  const commands = new Map<string, Handler>();
  const functions = new Map<string, SheetFunction>();
  const shown = vi.fn(show);
  vi.stubGlobal("Office", {
    actions: { associate: (name: string, handler: Handler) => commands.set(name, handler) },
    addin: { showAsTaskpane: shown },
  });
  vi.stubGlobal("CustomFunctions", {
    associate: (id: string, of: SheetFunction) => functions.set(id, of),
    Error: FunctionError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  });
  const date = vi.fn(() => ({ value: from1904 ? 1 : 1463, load: () => {} }));
  vi.stubGlobal("Excel", {
    run: (batch: (context: unknown) => Promise<unknown>) =>
      batch({ workbook: { functions: { date } }, sync: () => Promise.resolve() }),
  });
  return { commands, functions, shown, date };
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("Worker", FakeWorker);
  FakeWorker.asked.length = 0;
  FakeWorker.started = 0;
  FakeWorker.answer = ({ call }) => ({ call, answer: 1 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const load = () => import("../../addin/workbook/ribbon.ts");

describe("the buttons of the ribbon", () => {
  test("are those of the manifest", async () => {
    const { commands } = excel();
    await load();
    expect([...commands.keys()].toSorted()).toEqual(commandNames(MANIFEST).toSorted());
  });

  test("show the pane, begin, and tell Excel at once that the command is over", async () => {
    const { commands, shown } = excel();
    const { openRibbon } = await load();
    const checkWorkbook = vi.fn(() => new Promise<void>(() => {}));
    openRibbon({ checkWorkbook, showFormulas: async () => {} });
    const completed = vi.fn();
    await commands.get("checkWorkbook")?.({ completed });
    expect([shown.mock.calls.length, checkWorkbook.mock.calls.length, completed.mock.calls.length]).toEqual([1, 1, 1]);
  });

  test("wait for a pane that is only starting", async () => {
    const { commands } = excel();
    const { openRibbon } = await load();
    const showFormulas = vi.fn(async () => {});
    const completed = vi.fn();
    const pressed = commands.get("showFormulas")?.({ completed });
    await Promise.resolve();
    expect(completed).not.toHaveBeenCalled();
    openRibbon({ checkWorkbook: async () => {}, showFormulas });
    await pressed;
    expect([showFormulas.mock.calls.length, completed.mock.calls.length]).toEqual([1, 1]);
  });

  test.each<readonly [string, () => Promise<void>]>([
    ["cannot be shown", () => Promise.reject(new Error("no pane"))],
    ["is not shown for ten seconds", () => new Promise<void>(() => {})],
  ])("begin all the same where the pane %s", async (_, show) => {
    vi.useFakeTimers();
    const { commands } = excel({ show });
    const { openRibbon } = await load();
    const checkWorkbook = vi.fn(async () => {});
    openRibbon({ checkWorkbook, showFormulas: async () => {} });
    const completed = vi.fn();
    const pressed = commands.get("checkWorkbook")?.({ completed });
    await vi.advanceTimersByTimeAsync(10_000);
    await pressed;
    expect([checkWorkbook.mock.calls.length, completed.mock.calls.length]).toEqual([1, 1]);
  });

  test("tell Excel that the command is over when the pane never starts", async () => {
    vi.useFakeTimers();
    const { commands } = excel();
    await load();
    const completed = vi.fn();
    const pressed = commands.get("checkWorkbook")?.({ completed });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(completed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await pressed;
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe("a function of a sheet", () => {
  test("is asked without what Excel adds after its arguments, in the days of the workbook", async () => {
    const { functions } = excel({ from1904: true });
    await load();
    expect(await functions.get("TUOI")?.("20/5/1982", "13/5/2024", { functionName: "TUOI" })).toBe(1);
    await functions.get("TUOI")?.("20/5/1982", { functionName: "TUOI" });
    await functions.get("NHOM")?.([["a", "b"]], null, { functionName: "NHOM" });
    expect(FakeWorker.asked).toEqual([
      { call: 1, id: "TUOI", args: ["20/5/1982", "13/5/2024"], date1904: true },
      { call: 2, id: "TUOI", args: ["20/5/1982"], date1904: true },
      { call: 3, id: "NHOM", args: [[["a", "b"]], null], date1904: true },
    ]);
  });

  test("asks Excel once how it counts days, starts one worker, and each call has its own answer", async () => {
    const { functions, date } = excel();
    await load();
    FakeWorker.answer = ({ call, args }) => ({ call, answer: String(args[0]) });
    const births = ["1980", "1981", "1982"];
    const answers = await Promise.all(births.map((birth) => functions.get("TUOI")?.(birth, "2024", {})));
    expect(answers).toEqual(births);
    expect([date.mock.calls.length, FakeWorker.started]).toEqual([1, 1]);
  });

  test("that is handed something wrong shows #VALUE! with the reason", async () => {
    const { functions } = excel();
    await load();
    FakeWorker.answer = ({ call }) => ({ call, wrong: "Thiếu ngày tính tuổi." });
    const refused = functions.get("TUOI")?.("1980", null, {});
    await expect(refused).rejects.toMatchObject({ code: "#VALUE!", message: "Thiếu ngày tính tuổi." });
  });

  test("that could not be loaded shows #N/A and what to do; the next call tries again", async () => {
    const { functions } = excel();
    await load();
    FakeWorker.answer = () => null;
    await expect(functions.get("NHOM")?.("a", {})).rejects.toMatchObject({ code: "#N/A", message: /Kiểm tra kết nối/ });
    FakeWorker.answer = ({ call }) => ({ call, answer: "a" });
    expect(await functions.get("NHOM")?.("a", {})).toBe("a");
    expect(FakeWorker.started).toBe(2);
  });

  test("counts days from 1900 where Excel does not say within a second, and as Excel says once it does", async () => {
    vi.useFakeTimers();
    const { functions } = excel();
    let say: (from1904: boolean) => void = () => {};
    vi.stubGlobal("Excel", { run: () => new Promise<boolean>((resolve) => (say = resolve)) });
    await load();
    const answer = functions.get("TUOI")?.("1980", "2024", {});
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toBe(1);
    await functions.get("TUOI")?.("1981", "2024", {});
    say(true);
    await functions.get("TUOI")?.("1982", "2024", {});
    expect(FakeWorker.asked.map(({ date1904 }) => date1904)).toEqual([false, false, true]);
  });

  test("counts days from 1900 where Excel refuses to say, and asks it again at the next call", async () => {
    const { functions } = excel({ from1904: true });
    const { run } = globalThis.Excel;
    vi.stubGlobal("Excel", { run: () => Promise.reject(new Error("InvalidOperationInCellEditMode")) });
    await load();
    await functions.get("TUOI")?.("1980", "2024", {});
    vi.stubGlobal("Excel", { run });
    await functions.get("TUOI")?.("1980", "2024", {});
    expect(FakeWorker.asked.map(({ date1904 }) => date1904)).toEqual([false, true]);
  });
});

test("outside Excel, or in one that knows neither, nothing is called by name and nothing breaks", async () => {
  await load();
  vi.stubGlobal("Office", { onReady: () => Promise.resolve({}) });
  vi.resetModules();
  await load();
  expect(FakeWorker.started).toBe(0);
});
