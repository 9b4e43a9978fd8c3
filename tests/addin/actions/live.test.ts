import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type App, createApp } from "../../../addin/actions/app.ts";
import { followExcel } from "../../../addin/actions/live.ts";
import { initialState } from "../../../addin/state.ts";
import type { CellArea, Hint, WorkbookPort } from "../../../addin/workbook/workbook.ts";
import type { CellPut, Edited } from "../../../addin/worker/edit-messages.ts";
import { openWorkbook } from "../../../addin/worker/open-workbook.ts";
import { plainSheet } from "../../../shared/sheet/snapshot.ts";
import { findingView } from "../../support/finding-view.ts";

const NOTHING: Edited = { before: [], after: [], was: [], refused: [], removed: [], put: [], plan: {}, rows: [], whole: false };
const SHEET = "Đề cử";

interface Stage {
  readonly app: App;
  readonly asked: CellArea[][];
  readonly edits: CellPut[][];
  readonly written: unknown[];
  tell(hint: Hint): void;
  readonly stopped: () => number;
}

async function stage(answer: Edited = NOTHING): Promise<Stage> {
  const asked: CellArea[][] = [];
  const edits: CellPut[][] = [];
  const written: unknown[] = [];
  let hear: (hint: Hint) => void = () => {};
  let stopped = 0;
  const refuse = async (): Promise<never> => {
    written.push("written");
    throw new Error("Live checking must not write");
  };
  const excel: Partial<WorkbookPort> = {
    watch: async (tell) => {
      hear = tell;
      return async () => {
        stopped++;
      };
    },
    cells: async (areas) => {
      asked.push([...areas]);
      return [{ sheet: SHEET, cell: "B3", row: 2, column: 1, value: "Lý Văn Anh", formula: null }];
    },
    write: refuse,
    mark: refuse,
    select: refuse,
  };
  const app = createApp(initialState("excel", "vi"), excel as WorkbookPort);
  const snapshot = { sheets: [plainSheet(SHEET, [["a", "b", "c"]])], date1904: false };
  const open = await openWorkbook(
    {
      source: { kind: "snapshot", name: "a.xlsx", snapshot },
      settings: { asOf: "", options: {} },
      fresh: false,
      locale: "vi",
      columns: null,
    },
    () => {},
  );
  const finding = { ...findingView({}), index: 7 };
  app.store.set({ plan: { ...open.plan, findings: [finding] }, detail: 7 });
  app.session = {
    call: (async (_: string, ask: { cells: CellPut[] }) => {
      edits.push(ask.cells);
      return answer;
    }) as never,
    close: () => {},
  };
  await followExcel(app);
  await vi.advanceTimersByTimeAsync(0);
  return { app, asked, edits, written, tell: (hint) => hear(hint), stopped: () => stopped };
}

const area = (row: number) => ({ top: row, left: 1, bottom: row, right: 1 });

describe("following what people edit in Excel", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("waits for a pause, reads the lines that changed once, and checks what they touch", async () => {
    const { asked, edits, tell, written } = await stage();
    tell({ sheet: SHEET, areas: [area(2)] });
    await vi.advanceTimersByTimeAsync(300);
    tell({ sheet: SHEET, areas: [area(3)] });
    await vi.advanceTimersByTimeAsync(390);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(asked).toEqual([[{ sheet: SHEET, area: { top: 2, left: 0, bottom: 3, right: 2 } }]]);
    expect(edits).toEqual([[{ sheet: SHEET, cell: "B3", value: "Lý Văn Anh", formula: null }]]);
    expect(written).toEqual([]);
  });

  it("does not wait for ever while somebody types on", async () => {
    const { asked, tell } = await stage();
    for (let at = 0; at < 12; at++) {
      tell({ sheet: SHEET, areas: [area(2)] });
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(asked.length).toBeGreaterThan(0);
  });

  it("says that the table has changed where rows moved, and leaves what is open as it is", async () => {
    const { app, asked, tell } = await stage();
    tell(null);
    await vi.advanceTimersByTimeAsync(500);
    expect([app.store.get().stale, app.store.get().detail, app.store.get().busy, asked]).toEqual([true, 7, null, []]);
  });

  it("keeps an open finding open that still stands, and tells politely what changed", async () => {
    const put = [{ at: 0, finding: { ...findingView({}), index: 8 } }];
    const { app, tell } = await stage({ ...NOTHING, put });
    tell({ sheet: SHEET, areas: [area(2)] });
    await vi.advanceTimersByTimeAsync(500);
    const { detail, plan, heard, toast } = app.store.get();
    expect([detail, plan?.findings.map(({ index }) => index), toast]).toEqual([7, [8, 7], null]);
    expect(heard).toBe("Thêm 1 lỗi, có 2.");
  });

  it("waits for whatever is under way", async () => {
    const { app, asked, tell } = await stage();
    app.store.set({ busy: { progress: null, shown: false } });
    tell({ sheet: SHEET, areas: [area(2)] });
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked).toEqual([]);
    app.store.set({ busy: null });
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toHaveLength(1);
  });

  it("ends listening when another check begins to, or it is switched off", async () => {
    const { app, stopped } = await stage();
    await followExcel(app);
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped()).toBe(1);
  });
});
