import { afterEach, describe, expect, it, vi } from "vitest";
import { createApp } from "../../../addin/actions/app.ts";
import { follow } from "../../../addin/actions/follow.ts";
import { initialState } from "../../../addin/state.ts";
import type { PlanView } from "../../../addin/worker/messages.ts";

const pane = (watch: () => Promise<never>) => {
  const app = createApp(initialState("excel", "vi"), { watch } as never);
  app.store.set({ plan: {} as PlanView });
  return app;
};
const SAID = "Chưa tự kiểm tra được khi sửa. Sửa xong, bấm Kiểm tra lại để xem kết quả mới.";

describe("where edits in Excel cannot be followed it is said, once", () => {
  afterEach(() => void vi.doUnmock("../../../addin/actions/live.ts"));

  it("because Excel refuses to tell of them", async () => {
    const app = pane(() => Promise.reject(new Error("GeneralException")));
    await follow(app);
    await follow(app);
    await vi.waitFor(() => expect(app.store.get().caveats.map(({ vi }) => vi)).toEqual([SAID]));
  });

  it("because what follows them cannot be loaded", async () => {
    vi.doMock("../../../addin/actions/live.ts", () => {
      throw new Error("Failed to fetch");
    });
    const app = pane(() => Promise.reject(new Error("never asked")));
    await follow(app);
    expect(app.store.get().caveats.map(({ vi }) => vi)).toEqual([SAID]);
  });
});
