/** What was done is seen for a while, whatever else is said to screen readers meanwhile. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { say } from "../../../addin/actions/say.ts";
import { initialState } from "../../../addin/state.ts";
import { createStore } from "../../../addin/state-store.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const fresh = () => createStore(initialState("page", "vi"));

it("words for screen readers leave standing what everybody sees", () => {
  const store = fresh();
  say(store, "Đã trả lại kế hoạch.", { shown: true });
  say(store, "Đã cập nhật, 3 dòng.");
  expect(store.get().toast).toEqual({ words: "Đã trả lại kế hoạch.", shown: true });
  expect(store.get().heard).toBe("Đã cập nhật, 3 dòng.");
});

it("the same words said three times are seen until the last time is over", () => {
  const store = fresh();
  for (const _ of [1, 2, 3]) {
    say(store, "Đã lưu.", { shown: true });
    vi.advanceTimersByTime(2_000);
  }
  expect(store.get().toast?.shown).toBe(true);
  vi.advanceTimersByTime(3_000);
  expect(store.get().toast?.shown).toBe(false);
});

it("the same words again are a change that screen readers notice", () => {
  const store = fresh();
  say(store, "Đã cập nhật, 3 dòng.");
  const before = store.get().heard;
  say(store, "Đã cập nhật, 3 dòng.");
  expect(store.get().heard).not.toBe(before);
});
