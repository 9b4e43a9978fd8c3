/** Files that cannot be opened, dropped on the page: what happened, what is safe, what to try, in the words of every other door. */
import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { UNOPENED } from "../../shared/xlsx/unopened.ts";
import { type BuiltPage, dropFile, type OpenedPage, openFaultySample, PAGE_FOLDER, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { zipParts } from "../support/xlsx-builder.ts";

const missing = await whyNoChromium();
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/producers/${name}`, import.meta.url)));
const SAMPLE = () => new Uint8Array(readFileSync(`${PAGE_FOLDER}samples/de-an-1641-nhieu-tinh.xlsx`));

/** A file that the disk no longer has, or that another program holds. */
async function dropUnreadable(page: Page, fault: "NotFoundError" | "NotReadableError"): Promise<void> {
  await page.evaluate((name) => {
    const file = new File(["PK"], "Kế hoạch.xlsx");
    file.arrayBuffer = () => Promise.reject(new DOMException("gone", name));
    const item = { kind: "file", getAsFile: () => file, webkitGetAsEntry: () => null };
    const drop = new Event("drop", { bubbles: true, cancelable: true });
    document.body.dispatchEvent(Object.assign(drop, { dataTransfer: { items: [item], types: ["Files"] } }));
  }, fault);
}

async function dropItems(page: Page, count: number, isDirectory: boolean): Promise<void> {
  await page.evaluate(
    ([many, folder]) => {
      const item = { kind: "file", getAsFile: () => new File([], "a"), webkitGetAsEntry: () => ({ isDirectory: folder }) };
      const drop = new Event("drop", { bubbles: true, cancelable: true });
      const items = Array.from({ length: many }, () => item);
      document.body.dispatchEvent(Object.assign(drop, { dataTransfer: { items, types: ["Files"] } }));
    },
    [count, isDirectory] as const,
  );
}

describe.skipIf(missing)("a file that cannot be opened", () => {
  let site: BuiltPage;
  let opened: OpenedPage;
  beforeAll(async () => {
    site = await servePage();
    opened = await site.open();
    await openFaultySample(opened.page);
  });
  afterAll(async () => site?.close());

  const shown = (): Promise<string> => opened.page.locator(".problem").innerText();
  const close = async (): Promise<void> => {
    await expect.poll(shown).toContain("vẫn đang mở");
    await opened.page.locator(".problem").getByRole("button", { name: "Đóng" }).click();
    await expect.poll(() => opened.page.locator(".problem").count()).toBe(0);
  };

  it.each<[string, Uint8Array, RegExp]>([
    ["Kế hoạch cũ.xls", fixture("old-excel.xls"), /Excel cũ \(\.xls\).*Lưu thành › Sổ làm việc Excel \(\.xlsx\)/s],
    ["Kế hoạch.ods", fixture("open-document.ods"), /OpenDocument \(\.ods\).*Lưu thành › Sổ làm việc Excel \(\.xlsx\)/s],
    ["xuất từ phần mềm.xls", strToU8("<html><table><tr><td>Họ tên</td></tr></table></html>"), /HTML.*chọn Có/s],
    ["Danh sách.csv", strToU8("STT;Họ và tên\r\n1;Nga\r\n"), /văn bản thuần.*Từ Văn bản\/CSV/s],
    ["Kế hoạch.pdf", strToU8("%PDF-1.7\n"), /PDF/],
    ["Kế hoạch.zip", zipParts({ "Lào Cai.xlsx": "PK" }), /tệp nén.*Giải nén/s],
    ["tải dở.xlsx", SAMPLE().slice(0, 9000), /hỏng hoặc thiếu một phần.*Tải lại/s],
    ["trên mây.xlsx", new Uint8Array(0), /0 byte.*OneDrive/s],
  ])("%s says what it is and what to try, in the reader's own words", async (name, bytes, words) => {
    const read = readWorkbook(bytes);
    await dropFile(opened.page, name, bytes);
    await expect.poll(shown).toMatch(words);
    const said = (await shown()).replaceAll(/\s+/g, " ");
    expect(said).toContain(read.ok ? "read" : read.error.message.vi);
    await close();
  });

  it("that is gone, held by another program, a folder, or one of several says so", async () => {
    const { page } = opened;
    const says = async (kind: keyof typeof UNOPENED): Promise<void> => {
      await expect.poll(async () => (await shown()).replaceAll(/\s+/g, " ")).toContain(UNOPENED[kind].vi);
      await close();
    };
    await dropUnreadable(page, "NotFoundError");
    await says("missing");
    await dropUnreadable(page, "NotReadableError");
    await says("held");
    await dropItems(page, 1, true);
    await says("folder");
    await dropItems(page, 3, false);
    await says("several");
    expect(opened.complaints).toEqual([]);
  });
});
