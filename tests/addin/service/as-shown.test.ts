/** What is sent from Excel is what lies there now, and only if it is what was shown. */
import { expect, test } from "vitest";
import type { App } from "../../../addin/actions/app.ts";
import { createApp } from "../../../addin/actions/app.ts";
import { isAsShown } from "../../../addin/actions/service/as-shown.ts";
import { initialState } from "../../../addin/state.ts";
import { FakeWorkbook } from "../../../addin/workbook/fake-workbook.ts";
import type { Session } from "../../../addin/worker/session.ts";

/** Two checks of a workbook, with what each would send. */
function appWith(
  first: unknown,
  second: unknown,
  inExcel: boolean,
): { app: App; check: () => Promise<boolean>; checks: number[] } {
  const excel = inExcel ? new FakeWorkbook({ date1904: false, sheets: [] }) : null;
  const app = createApp(initialState(inExcel ? "excel" : "page", "vi"), excel);
  const answering = (outgoing: unknown): Session => ({ call: async () => outgoing, close: () => {} }) as unknown as Session;
  app.session = answering(first);
  const checks: number[] = [];
  const check = async (): Promise<boolean> => {
    checks.push(checks.length);
    app.session = answering(second);
    return true;
  };
  return { app, check, checks };
}

test("the same lines go out", async () => {
  const { app, check, checks } = appWith({ lines: [1] }, { lines: [1] }, true);
  expect(await isAsShown(app, check)).toBe("same");
  expect(checks).toHaveLength(1);
});

test("a line that changed meanwhile stops the sending", async () => {
  const { app, check } = appWith({ lines: [1] }, { lines: [2] }, true);
  expect(await isAsShown(app, check)).toBe("changed");
});

test("a workbook that cannot be read any more is not sent", async () => {
  const { app } = appWith({ lines: [1] }, { lines: [1] }, true);
  expect(await isAsShown(app, async () => false)).toBe("unread");
});

test("a file lies still: it is not checked again", async () => {
  const { app, check, checks } = appWith({ lines: [1] }, { lines: [2] }, false);
  expect(await isAsShown(app, check)).toBe("same");
  expect(checks).toHaveLength(0);
});
