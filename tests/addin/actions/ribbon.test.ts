/** The buttons of Excel's ribbon as the pane carries them out. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type App, createApp } from "../../../addin/actions/app.ts";
import { checkWorkbook, showFormulas } from "../../../addin/actions/ribbon.ts";
import { initialState } from "../../../addin/state.ts";
import type { WorkbookPort } from "../../../addin/workbook/workbook.ts";
import type { FindingView, PlanView } from "../../../addin/worker/messages.ts";

const checkExcel = vi.hoisted(() => vi.fn<(app: App) => Promise<boolean>>());
vi.mock("../../../addin/actions/check.ts", () => ({ checkExcel }));

const EXCEL: WorkbookPort = {
  name: "Kế hoạch.xlsx",
  caveats: [],
  read: () => Promise.reject(new Error("not read here")),
  select: () => Promise.resolve(),
  selection: () => Promise.resolve(null),
  write: () => Promise.reject(new Error("a button of the ribbon writes nothing")),
  canMark: false,
  mark: () => Promise.reject(new Error("nor does it mark")),
  unmark: () => Promise.reject(new Error("nor does it unmark")),
  isMarked: () => Promise.resolve(false),
};

let app: App;
beforeEach(() => {
  vi.useFakeTimers();
  checkExcel.mockReset().mockResolvedValue(true);
  app = createApp({ ...initialState("excel", "vi"), screen: "settings" }, EXCEL);
});
afterEach(() => void vi.useRealTimers());

test("Kiểm tra checks the workbook as it is now and shows the result", async () => {
  await checkWorkbook(app);
  expect(checkExcel).toHaveBeenCalledWith(app);
  expect(app.store.get().screen).toBe("check");
  expect(app.store.get().toast).toBeNull();
});

test("Kiểm tra says in words that it has checked again where the result was in sight already", async () => {
  const plan = { name: "Kế hoạch.xlsx", findings: [] as readonly FindingView[] } as PlanView; // the rest is not looked at here
  app.store.set({ plan, screen: "check" });
  await checkWorkbook(app);
  expect(app.store.get().toast).toMatchObject({ words: /^Đã kiểm tra: 0 phải sửa/, shown: true });
});

test("Điền công thức checks, then shows what would be written, and writes nothing", async () => {
  await showFormulas(app);
  expect(checkExcel).toHaveBeenCalledTimes(1);
  expect(app.store.get().screen).toBe("fill");
  expect(app.store.get().work.steps).toBe(0);
});

test.each([
  ["Kiểm tra", checkWorkbook],
  ["Điền công thức", showFormulas],
])("a second click on %s while something is being done begins nothing, and says so", async (_, press) => {
  app.store.set({ busy: { progress: { stage: "write" }, shown: true } });
  await press(app);
  expect(checkExcel).not.toHaveBeenCalled();
  expect(app.store.get().screen).toBe("settings");
  expect(app.store.get().toast).toMatchObject({ words: /chưa bắt đầu việc mới/, shown: true });
});

test("a check that failed or was stopped leaves the pane where it says why", async () => {
  checkExcel.mockResolvedValue(false);
  await showFormulas(app);
  expect(app.store.get().screen).toBe("settings");
  await checkWorkbook(app);
  expect(app.store.get().screen).toBe("check");
  expect(app.store.get().toast).toBeNull();
});
