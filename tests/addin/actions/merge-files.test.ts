/** Which files are merged, as somebody adds them and leaves them out. */
import { beforeEach, expect, test, vi } from "vitest";
import { createApp } from "../../../addin/actions/app.ts";
import { addFiles, keep, merge, mergeOthers, merging, removeFile, stopMerging } from "../../../addin/actions/books/merge.ts";
import { initialState } from "../../../addin/state.ts";
import type { MergeFile } from "../../../addin/worker/books-messages.ts";
import { UNOPENED } from "../../../shared/xlsx/unopened.ts";

type Ask = { readonly files: MergeFile[] } | { readonly choices: Readonly<Record<string, number>> };

const { asked, merged, PLAN } = vi.hoisted(() => ({
  asked: [] as MergeFile[][],
  merged: [] as Readonly<Record<string, number>>[],
  PLAN: { told: "what would be merged" },
}));
vi.mock("../../../addin/actions/books/running.ts", () => ({
  startRunning: () => ({
    call: async (_: string, ask: Ask) => {
      if ("choices" in ask) return void merged.push(ask.choices);
      asked.push(ask.files);
      return PLAN;
    },
    stop: () => {},
  }),
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

test("whoever stops comes back to the files that were read, with what was chosen of them", async () => {
  mergeOthers(app);
  await addFiles(app, [file("a.xlsx"), file("b.xlsx")]);
  keep(app, "one", 2);
  const adding = addFiles(app, [file("c.xlsx")]);
  expect(merging(app).get().plan).toBeNull();
  stopMerging(app);
  await adding;
  const { files, choices, plan, progress } = merging(app).get();
  expect(files.map(({ name }) => name)).toEqual(["a.xlsx", "b.xlsx"]);
  expect([choices, plan, progress]).toEqual([{ one: 2 }, PLAN, null]);
  asked.length = 0;
  await merge(app);
  expect(asked.map((read) => read.map(({ name }) => name))).toEqual([["a.xlsx", "b.xlsx"]]);
  expect(merged.at(-1)).toEqual({ one: 2 });
});

test("the first reading that is stopped leaves nothing", async () => {
  mergeOthers(app);
  const adding = addFiles(app, [file("a.xlsx")]);
  stopMerging(app);
  await adding;
  expect(merging(app).get()).toMatchObject({ files: [], plan: null, progress: null });
});
