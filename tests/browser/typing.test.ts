/** Typing into the page's own sheet, with keys alone unless said otherwise: as in a spreadsheet, and checked at once. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { keptIn } from "../support/browser-store.ts";
import { type BuiltPage, dropFile, type OpenedPage, openFaultySample, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { largeList } from "../support/large-list.ts";
import { longestTask } from "../support/longest-task.ts";
import { buildXlsx } from "../support/xlsx-builder.ts";
import { touchedParts } from "../support/zip-entries.ts";

const missing = await whyNoChromium();

describe.skipIf(missing)("typing into the sheet", () => {
  let site: BuiltPage;
  let opened: OpenedPage;
  const open = async (): Promise<Page> => {
    opened = await site.open({ acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] });
    return opened.page;
  };
  beforeAll(async () => {
    site = await servePage();
  });
  afterEach(async () => {
    expect(opened.complaints).toEqual([]);
    await opened.page.context().close();
  });
  afterAll(async () => site?.close());

  const goTo = async (page: Page, cell: string): Promise<void> => {
    await page.locator(".grid").focus();
    await page.keyboard.press("Control+g");
    await page.getByLabel("Đến ô hoặc tìm chữ").fill(cell);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".cell-bar .cell").innerText()).toBe(cell);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("grid");
  };
  const text = (page: Page) => page.locator(".cell-bar .cell-text").innerText();
  const counts = (page: Page) => page.locator(".counts").innerText();
  /** A finding on a birth date that never was, with the cell it stands on. */
  const noSuchDay = async (page: Page): Promise<string> =>
    page.locator("[data-finding]", { hasText: "không tồn tại" }).first().locator(".cell").innerText();

  it("mends a cell by typing: the finding goes, the cell is marked, listed, downloaded, and taken back and done again", async () => {
    const page = await open();
    await openFaultySample(page);
    const cell = await noSuchDay(page);
    const before = await counts(page);
    await goTo(page, cell);
    const was = await text(page);
    const label = await page.locator("#active-cell").getAttribute("aria-label");
    expect(label).toMatch(new RegExp(`^${cell}, Ngày sinh, ${was}, phải sửa: .*không tồn tại`));
    await page.keyboard.type("12/3/1985");
    expect(await page.locator(".cell-editor").inputValue()).toBe("12/3/1985");
    await page.keyboard.press("Enter");
    await expect.poll(() => counts(page)).not.toBe(before);
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => text(page)).toBe("12/03/1985");
    await page.locator(".grid-cell.typed.active").waitFor();
    await page.getByText("Đã nhập 1 ô").first().waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => counts(page)).toBe(before);
    await expect.poll(() => text(page)).toBe(was);
    await page.keyboard.press("Control+y");
    await expect.poll(() => text(page)).toBe("12/03/1985");
    await page.locator(".done-list summary").click();
    await expect.poll(() => page.locator(".done-lines li").first().innerText()).toContain(`${cell} ${was} → 12/3/1985`);
    await expect.poll(() => keptIn(page, "ke-hoach", "work")).toBe(1);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Tải tệp về").click()]);
    const read = readWorkbook(new Uint8Array(readFileSync(await download.path())));
    const row = Number(cell.replace(/\D/g, "")) - 1;
    expect(read.ok && read.workbook.sheets[0]?.rows[row]).toContain(31_118);
  });

  it("says what changed of a list of 20.000 people, and after the key no task of the page's thread takes 50 ms", async () => {
    const page = await open();
    await dropFile(page, "Toàn quốc.xlsx", largeList(20_000));
    await page.locator(".finding-list li").first().waitFor();
    await page.locator(".grid-row").first().waitFor();
    const before = await counts(page);
    await goTo(page, await noSuchDay(page));
    await page.keyboard.type("12/3/1985");
    const { longest } = await longestTask(page, async () => {
      await page.keyboard.press("Enter");
      await expect.poll(() => counts(page)).not.toBe(before);
      // What follows the drawing counts too.
      await page.waitForTimeout(500);
    });
    expect(longest).toBeLessThan(50);
  });

  it("moves as a spreadsheet does: Enter down, Tab right, arrows while typing over, F2 to change, Escape to leave it", async () => {
    const page = await open();
    await openFaultySample(page);
    const name = () => page.locator(".cell-bar .cell").innerText();
    await goTo(page, "T12");
    await page.keyboard.type("a");
    await page.keyboard.press("Tab");
    await expect.poll(name).toBe("U12");
    await page.keyboard.type("b");
    await page.keyboard.press("Enter");
    await expect.poll(name).toBe("U13");
    await page.keyboard.type("c");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(name).toBe("T13");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => text(page)).toBe("a");
    await page.keyboard.press("F2");
    await expect.poll(() => page.locator(".cell-editor").inputValue()).toBe("a");
    await page.keyboard.type("bc");
    await page.keyboard.press("Escape");
    await expect.poll(() => text(page)).toBe("a");
    await page.keyboard.press("Delete");
    await expect.poll(() => text(page)).toBe("");
    await page.keyboard.press("Control+Home");
    await expect.poll(name).toBe("A1");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest(".grid") === null)).toBe(true);
  });

  it("copies chosen cells as text, and puts a block of text into cells as one step", async () => {
    const page = await open();
    await openFaultySample(page);
    await goTo(page, "T20");
    await page.evaluate(() => navigator.clipboard.writeText('x\t1,5\r\n"hai\ndòng"\t31/12/2024\r\n'));
    await page.keyboard.press("Control+v");
    await page.getByText("Đã nhập 4 ô").first().waitFor();
    await goTo(page, "T20");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await page.locator(".grid-chosen").waitFor();
    await page.keyboard.press("Control+c");
    await page.getByText("Đã chép.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('x\t1,5\r\n"hai\ndòng"\t31/12/2024');
    await page.keyboard.press("Delete");
    await expect.poll(() => text(page)).toBe("");
    await page.keyboard.press("Control+z");
    await expect.poll(() => text(page)).toBe("x");
  });

  it("takes keys that come faster than they are drawn, and chooses all from the first cell whatever was chosen before", async () => {
    const page = await open();
    await openFaultySample(page);
    await goTo(page, "C20");
    const chosen = (keys: readonly (readonly [key: string, shiftKey: boolean, ctrlKey: boolean])[]): Promise<string> =>
      page.evaluate(async (pressed) => {
        const grid = document.querySelector(".grid");
        // In one task: nothing is drawn in between.
        for (const [key, shiftKey, ctrlKey] of pressed)
          grid?.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, ctrlKey, bubbles: true, cancelable: true }));
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)));
        return document.querySelector(".cell-bar .cell")?.textContent ?? "";
      }, keys);
    expect(
      await chosen([
        ["ArrowRight", false, false],
        ["ArrowDown", false, false],
        ["ArrowDown", false, false],
      ]),
    ).toBe("D22");
    expect(await chosen([["a", false, true]])).toBe("A1");
  });

  const RULES = `<dataValidations count="2"><dataValidation type="list" sqref="B2:B9"><formula1>"Nam,Nữ"</formula1></dataValidation><dataValidation type="list" sqref="C2:C9"><formula1>'Danh mục'!$A$1:$A$2</formula1></dataValidation></dataValidations>`;
  const book = (inside: string): Uint8Array =>
    buildXlsx({
      sheets: [
        { name: "Bảng", rows: [] },
        { name: "Danh mục", rows: [["Giỏi"], ["Khá"]] },
      ],
      parts: {
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Gộp</t></is></c><c r="D1"><f>1+1</f><v>2</v></c></row></sheetData>${inside}</worksheet>`,
      },
    });

  it("offers the list of a cell, asks before a formula is typed over, and steps over merged cells", async () => {
    const page = await open();
    await dropFile(page, "Luật nhập.xlsx", book(`<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>${RULES}`));
    await page.locator(".notice").first().waitFor();
    await goTo(page, "A1");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator(".cell-bar .cell").innerText()).toBe("D1");
    await page.keyboard.type("5");
    await page.locator("dialog", { hasText: "Ô D1 đang có công thức" }).getByRole("button", { name: "Giữ công thức" }).click();
    await expect.poll(() => text(page)).toBe("2");
    await page.locator(".grid").focus();
    await page.keyboard.type("5");
    await page.getByRole("button", { name: "Nhập đè" }).click();
    await expect.poll(() => page.locator(".cell-editor").inputValue()).toBe("5");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".cell-bar .cell").innerText()).toBe("D2");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("F2");
    await expect.poll(() => page.locator(".cell-choices [role=option]").allInnerTexts()).toEqual(["Giỏi", "Khá"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => text(page)).toBe("Khá");
  });

  it("says why a cell of a protected sheet stays as it is", async () => {
    const page = await open();
    await dropFile(page, "Khóa.xlsx", book('<sheetProtection sheet="1"/>'));
    await page.locator(".notice").first().waitFor();
    await goTo(page, "A1");
    await page.keyboard.type("x");
    await page.locator(".toast", { hasText: "Ô A1 bị khóa vì trang tính đang được bảo vệ" }).waitFor();
    await expect.poll(() => text(page)).toBe("Gộp");
  });

  it("leaves every other part of the downloaded file byte for byte", async () => {
    const page = await open();
    const bytes = book(RULES);
    await dropFile(page, "Từng phần.xlsx", bytes);
    await page.locator(".notice").first().waitFor();
    await goTo(page, "A1");
    await page.keyboard.type("khác");
    await page.keyboard.press("Enter");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Tải tệp về").click()]);
    expect(touchedParts(bytes, new Uint8Array(readFileSync(await download.path())))).toEqual([
      // Excel is told to calculate anew.
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it("draws only what is in sight of a narrow page too, with what was typed and the file at hand, and says there what went wrong", async () => {
    const page = await open();
    await page.setViewportSize({ width: 320, height: 640 });
    await openFaultySample(page);
    const cell = await noSuchDay(page);
    await page.locator(".tabs-narrow button").first().click();
    await goTo(page, cell);
    await page.getByRole("button", { name: `Sửa ô ${cell}` }).click();
    await page.locator(".cell-editor:focus").fill("12/3/1985");
    await page.keyboard.press("Enter");
    await page.getByText("Đã nhập 1 ô").first().waitFor();
    expect(await page.locator(".grid-row").count()).toBeLessThan(50);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(640);
    await page.getByText("Tải tệp về").click({ trial: true });
    await dropFile(page, "ảnh.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
    await page.getByRole("button", { name: "Bỏ thay đổi" }).click();
    await page.locator(".problem", { hasText: "hình ảnh" }).waitFor();
  });

  it("finds words anywhere in the sheet, whatever their marks", async () => {
    const page = await open();
    await openFaultySample(page);
    await page.locator(".grid").focus();
    await page.keyboard.press("Control+f");
    await page.getByLabel("Đến ô hoặc tìm chữ").fill("ngay sinh");
    await page.keyboard.press("Enter");
    await page.locator("#active-cell", { hasText: "Ngày sinh" }).waitFor();
  });
});
