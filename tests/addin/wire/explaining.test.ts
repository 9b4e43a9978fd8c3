/** A finding that was explained in Excel, over Microsoft's own client: one writing of our own part, read with the plan, and taken back. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ExcelWorkbook } from "../../../addin/workbook/excel-workbook.ts";
import { type OpenWorkbook, openWorkbook } from "../../../addin/worker/open-workbook.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { ExcelHost } from "../../support/excel-host.ts";

const SAID = { reason: "Nghỉ thai sản năm 2022", by: "Nguyễn Văn A", at: "2024-03-12T02:30:00.000Z" };

function excel(): { readonly host: ExcelHost; readonly port: ExcelWorkbook } {
  const read = readWorkbook(
    new Uint8Array(readFileSync(join(import.meta.dirname, "../../fixtures/samples/qd1641-birth-by-gender.xlsx"))),
  );
  if (!read.ok) throw read.error;
  const host = new ExcelHost(read.workbook);
  return { host, port: new ExcelWorkbook({ run: host.run, supports: () => true, wait: async () => {} }) };
}

async function opened(port: ExcelWorkbook): Promise<OpenWorkbook> {
  const source = { kind: "snapshot", name: "a.xlsx", snapshot: await port.read() } as const;
  return openWorkbook({ source, settings: { asOf: "", options: {} }, fresh: true, locale: "vi" }, () => {});
}

const asking = ({ plan }: OpenWorkbook) =>
  plan.findings.filter(({ severity, confirmed }) => severity === "confirm" && !confirmed);
const explained = ({ plan }: OpenWorkbook) => plan.findings.flatMap(({ confirmed }) => confirmed ?? []);

test("is written in one request, holds at the next reading, and asks again once that is undone", async () => {
  const { host, port } = excel();
  const before = await opened(port);
  const all = asking(before);
  expect(all.length).toBeGreaterThan(5);
  const { edits, cells } = await before.edits({ confirm: all.map(({ index }) => index), said: SAID });
  expect([edits.sheets, edits.newSheets, cells]).toEqual([[], [], all.length]);
  const from = host.requests;
  const done = await port.write(edits);
  const changes = host.members.slice(from).filter((members) => members.some((member) => /parts\.Add|part\.SetXml/.test(member)));
  expect(changes).toHaveLength(1);
  expect(host.parts.size).toBe(1);

  const after = await opened(port);
  expect(asking(after)).toEqual([]);
  expect(explained(after)).toEqual(all.map(() => SAID));
  await done.undo();
  expect(asking(await opened(port))).toEqual(all);
});

test("one of them taken back asks again, and the others do not", async () => {
  const { port } = excel();
  const before = await opened(port);
  const all = asking(before);
  await port.write((await before.edits({ confirm: all.map(({ index }) => index), said: SAID })).edits);
  const closed = await opened(port);
  const [one] = closed.plan.findings.filter(({ confirmed }) => confirmed);
  await port.write((await closed.edits({ reopen: [one?.index ?? -1] })).edits);
  expect(asking(await opened(port)).map(({ cell }) => cell)).toEqual([one?.cell]);
});

test.each([
  ["no reason", { reason: " " }],
  ["a reason beyond the longest", { reason: "a".repeat(501) }],
  ["no name", { by: "" }],
])("%s is refused in words, and nothing is written", async (_, change) => {
  const { port } = excel();
  const before = await opened(port);
  const [first] = asking(before);
  const asked = before.edits({ confirm: [first?.index ?? -1], said: { ...SAID, ...change } });
  await expect(asked).rejects.toMatchObject({ code: "not-explained", message: { vi: expect.stringContaining("một câu lý do") } });
});
