/** What was chosen for a workbook comes back with it, on this device, and a workbook's name is not kept. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepSettings, settingsOf } from "../../../addin/actions/kept-settings.ts";

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

const CHOSEN = { asOf: "2025-07-01", options: { termEnd: "2031-03-31" } };

test("each workbook has its own; choosing nothing forgets", () => {
  keepSettings("Kế hoạch 2024.xlsx", CHOSEN);
  keepSettings("Khác.xlsx", { asOf: "", options: { termEnd: "2031-03-31" } });
  expect(settingsOf("Kế hoạch 2024.xlsx")).toEqual(CHOSEN);
  expect(settingsOf("Kế hoạch 2024.xlsx".normalize("NFD"))).toEqual(CHOSEN);
  expect(settingsOf("Khác.xlsx")?.asOf).toBe("");
  expect(settingsOf("Mới.xlsx")).toBeNull();
  keepSettings("Kế hoạch 2024.xlsx", { asOf: "", options: {} });
  expect(settingsOf("Kế hoạch 2024.xlsx")).toBeNull();
  expect([...kept.values()].join()).not.toContain("xlsx");
});

test("a hundred at most, the newest; a workbook without a name has none", () => {
  for (let count = 0; count < 120; count++) keepSettings(`${count}.xlsx`, CHOSEN);
  expect(settingsOf("0.xlsx")).toBeNull();
  expect(settingsOf("119.xlsx")).toEqual(CHOSEN);
  keepSettings("", CHOSEN);
  expect(settingsOf("")).toBeNull();
});

test.each(["not JSON", "{}", '[["a",1,{}]]', '[["a","2025-07-01",{"x":1}]]'])("%s in its place is nothing", (text) => {
  kept.set("settings", text);
  expect(settingsOf("a.xlsx")).toBeNull();
});
