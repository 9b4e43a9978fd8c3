/** How a workbook is checked travels with it: written with whatever is written, read when it is opened fresh, and never harmful. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWorkbook } from "../../../addin/worker/open-workbook.ts";
import { readKept } from "../../../shared/kept/kept.ts";
import type { KeptSettings } from "../../../shared/kept/settings.ts";
import { withSettings } from "../../../shared/kept/with-settings.ts";
import { NO_EDITS } from "../../../shared/sheet/edits.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../../shared/xlsx/write/patch-workbook.ts";

const sample = new Uint8Array(readFileSync(join(import.meta.dirname, "../../fixtures/samples/qd1641-flat.xlsx")));
const bytesOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const DEFAULT = { asOf: "", options: {} };
const CHOSEN = { asOf: "2025-07-01", options: { termEnd: "2031-03-31" } };

function workbookIn(bytes: ArrayBuffer) {
  const read = readWorkbook(new Uint8Array(bytes));
  if (!read.ok) throw read.error;
  return read.workbook;
}

const settingsIn = (bytes: ArrayBuffer) => readKept(workbookIn(bytes).kept).settings;

async function saved(settings: KeptSettings, before = bytesOf(sample)): Promise<ArrayBuffer> {
  const edits = withSettings(NO_EDITS, settings, workbookIn(before).kept ?? null);
  const patched = await patchWorkbook(new Uint8Array(before), edits);
  if (!patched.ok) throw patched.error;
  return bytesOf(patched.bytes);
}

const open = (bytes: ArrayBuffer, fresh: boolean) =>
  openWorkbook({ source: { kind: "file", name: "a.xlsx", bytes }, settings: DEFAULT, fresh, locale: "vi" }, () => {});

test("defaults are not written; what was chosen is, and choosing the defaults again takes it back", async () => {
  expect(settingsIn(bytesOf(sample))).toBeNull();
  expect((await saved(DEFAULT)).byteLength).toBe(sample.byteLength);
  expect(settingsIn(await saved(CHOSEN))).toEqual(CHOSEN);
  expect(settingsIn(await saved(DEFAULT, await saved(CHOSEN)))).toEqual(DEFAULT);
});

test("a file opened fresh is checked as it says; one for which something was chosen here is not", async () => {
  const fresh = await open(await saved(CHOSEN), true);
  expect([fresh.plan.settings, fresh.plan.asOf]).toEqual([CHOSEN, "2025-07-01"]);
  const chosen = await open(await saved(CHOSEN), false);
  expect([chosen.plan.settings, chosen.plan.asOf]).toEqual([DEFAULT, null]);
});

test("a workbook that Excel has open is checked as it says, and what is written into it keeps that", async () => {
  const snapshot = workbookIn(await saved(CHOSEN));
  const source = { kind: "snapshot", name: "a.xlsx", snapshot } as const;
  const { plan, edits, fixes } = await openWorkbook({ source, settings: DEFAULT, fresh: true, locale: "vi" }, () => {});
  expect([plan.settings, plan.asOf]).toEqual([CHOSEN, "2025-07-01"]);
  const [kind] = await fixes("vi");
  // It stands there already: nothing of it is written again.
  expect((await edits({ fixes: kind?.ids ?? [] })).edits.customXml).toBeNull();
});

test("mending a file takes what was chosen along", async () => {
  const { fixes, write } = await open(await saved(CHOSEN), true);
  const [kind] = await fixes("vi");
  const { bytes } = await write({ fixes: kind?.ids ?? [] });
  expect(settingsIn(bytes)).toEqual(CHOSEN);
});

test("the programme chosen stays with the file, and one that there is none of counts for nothing", async () => {
  const file = await saved({ ...DEFAULT, programme: "kl-39" });
  expect(settingsIn(file)).toEqual({ ...DEFAULT, programme: "kl-39" });
  expect((await open(file, true)).plan).toMatchObject({ programmeId: "kl-39", because: { kind: "asked" } });
  expect((await open(await saved({ ...DEFAULT, programme: "qd-9999" }), true)).plan.because?.kind).toBe("taken");
});

test("days that are not real and choices that the programme does not know count for nothing", async () => {
  const odd = await saved({ asOf: "2025-02-31", options: { termEnd: "1999-01-01", unknown: "x" } });
  const { plan } = await open(odd, true);
  expect([plan.settings, plan.asOf]).toEqual([DEFAULT, null]);
});
