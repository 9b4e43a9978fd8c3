/** A reason in the open file: written with what was typed besides, and gone the moment a fact it rests on is edited. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { FindingView } from "../../../addin/worker/messages.ts";
import { type OpenWorkbook, openWorkbook } from "../../../addin/worker/open-workbook.ts";

const sample = readFileSync(join(import.meta.dirname, "../../fixtures/samples/qd1641-birth-by-gender.xlsx"));
const SAID = { reason: "Bổ sung xếp loại sau", by: "Nguyễn Văn A", at: "2024-03-12T02:30:00.000Z" };
const CODE = "qd-1641/rating-missing";

const open = (bytes: ArrayBuffer): Promise<OpenWorkbook> =>
  openWorkbook(
    {
      source: { kind: "file", name: "a.xlsx", bytes },
      settings: { asOf: "", options: {} },
      columns: null,
      fresh: true,
      locale: "vi",
    },
    () => {},
  );

const missing = ({ plan }: OpenWorkbook): FindingView | undefined => plan.findings.find(({ code }) => code === CODE);

test("it opens again when a fact is edited, and is closed again when the edit is taken back", async () => {
  const before = await open(new Uint8Array(sample).buffer);
  const { bytes, cells } = await before.write({ confirm: [missing(before)?.index ?? -1], said: SAID });
  expect(cells).toBe(1);
  const closed = await open(bytes);
  const finding = missing(closed);
  expect(finding?.confirmed).toEqual(SAID);
  const cell = `F${finding?.row}`;
  const { open: edited, edited: told } = await closed.edit({
    cells: [{ sheet: finding?.sheet ?? "", cell, text: "Giám đốc Sở Tài chính" }],
    locale: "vi",
  });
  expect(missing(edited)?.confirmed).toBeUndefined();
  expect(told.put.map(({ finding: one }) => one.code)).toContain(CODE);
  const { open: back } = await edited.edit({ cells: [...told.before], locale: "vi" });
  expect(missing(back)?.confirmed).toEqual(SAID);
});

test("what was typed before goes into the same file", async () => {
  const before = await open(new Uint8Array(sample).buffer);
  const finding = missing(before);
  const { open: edited } = await before.edit({
    cells: [{ sheet: finding?.sheet ?? "", cell: "X1", text: "đã rà soát" }],
    locale: "vi",
  });
  const { bytes } = await edited.write({ confirm: [missing(edited)?.index ?? -1], said: SAID });
  const after = await open(bytes);
  expect(missing(after)?.confirmed).toEqual(SAID);
  expect(after.rows(finding?.sheet ?? "", 0, 0)[0]?.[23]?.text).toBe("đã rà soát");
});
