/** Which files are merged, as somebody adds them and leaves them out. */
import { beforeEach, expect, test, vi } from "vitest";
import { createApp } from "../../../addin/actions/app.ts";
import { addFiles, merging, removeFile } from "../../../addin/actions/books/merge.ts";
import { initialState } from "../../../addin/state.ts";
import type { MergeFile } from "../../../addin/worker/books-messages.ts";
import { UNOPENED } from "../../../shared/xlsx/unopened.ts";

const asked = vi.hoisted((): MergeFile[][] => []);
vi.mock("../../../addin/actions/books/running.ts", () => ({
  startRunning: () => ({ call: async (_: string, { files }: { files: MergeFile[] }) => void asked.push(files), stop: () => {} }),
  isStopped: () => false,
}));

const app = createApp(initialState("page", "vi"), null);
const file = (name: string, content = name): File => new File([content], name, { lastModified: 1 });

beforeEach(() => {
  asked.length = 0;
});

test("one whose bytes do not come stands among the others with the reason, and can be left out", async () => {
  const held = Object.assign(file("b.xlsx"), { arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")) });
  await addFiles(app, [file("a.xlsx"), held]);
  expect(asked.at(-1)).toEqual([
    { name: "a.xlsx", bytes: expect.any(ArrayBuffer) },
    { name: "b.xlsx", problem: UNOPENED.held },
  ]);
  expect(merging(app).get().problem).toBeNull();
  await removeFile(app, 1);
  expect(asked.at(-1)?.map(({ name }) => name)).toEqual(["a.xlsx"]);
});

test("the same file is taken once, another of its name is not the same, and each is left out by itself", async () => {
  await addFiles(app, [file("a.xlsx"), file("a.xlsx", "of another unit")]);
  expect(asked.at(-1)?.map(({ name }) => name)).toEqual(["a.xlsx", "a.xlsx"]);
  await removeFile(app, 0);
  expect(
    merging(app)
      .get()
      .files.map(({ size }) => size),
  ).toEqual(["of another unit".length]);
});
