/** Writing on the page: fixes and formulas with a preview, undo, the file to take away, and nothing lost by a crash. */
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import { type ReadResult, readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { keptIn } from "../support/browser-store.ts";
import { type BuiltPage, dropFile, type OpenedPage, openFaultySample, PAGE_FOLDER, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";

const missing = await whyNoChromium();
const SAMPLE = () => new Uint8Array(readFileSync(`${PAGE_FOLDER}samples/de-an-1641-nhieu-tinh.xlsx`));

describe.skipIf(missing)("writing on the page", () => {
  let site: BuiltPage;
  let context: BrowserContext | null = null;
  const open = async (): Promise<OpenedPage> => {
    const opened = await site.open({ acceptDownloads: true });
    context = opened.page.context();
    return opened;
  };

  beforeAll(async () => {
    site = await servePage();
  });
  afterEach(async () => context?.close());
  afterAll(async () => site?.close());

  const tab = (page: Page, name: string) => page.locator(".tabs button:visible", { hasText: name });
  const downloaded = async (page: Page): Promise<{ readonly name: string; readonly read: ReadResult }> => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".work-note .button").click()]);
    const path = await download.path();
    return { name: download.suggestedFilename(), read: readWorkbook(new Uint8Array(readFileSync(path))) };
  };
  const mendAll = async (page: Page): Promise<void> => {
    await page.getByText(/^Tự động sửa \d/).click();
    await page.locator(".fix-kind").first().waitFor();
    await page.locator(".fixes .primary").click();
    await page.locator(".work-note", { hasText: /Đã sửa \d+ ô/ }).waitFor();
  };

  it("shows each fix before and after, mends what is safe, and gives the file away under its name", async () => {
    const { page, complaints } = await open();
    await openFaultySample(page);
    const before = await page.locator(".counts").innerText();
    await page.getByText(/^Tự động sửa \d/).click();
    await page.locator(".fix-kind summary", { hasText: "Xem trước" }).first().click();
    await expect.poll(() => page.locator(".changes .after").first().innerText()).toMatch(/\p{L}/u);
    // What corrects a value is not chosen until somebody has compared it with the papers.
    const corrects = page.locator(".fix-kind", { has: page.locator(".corrects") });
    expect(await corrects.first().locator("input").isChecked()).toBe(false);
    await page.locator(".fixes .primary").click();
    await page.locator(".work-note", { hasText: /Đã sửa \d+ ô/ }).waitFor();
    await tab(page, "Kiểm tra").click();
    await expect.poll(() => page.locator(".counts").innerText()).not.toBe(before);
    const { name, read } = await downloaded(page);
    expect(name).toBe("Đề án 1641 - nhiều tỉnh (đã kiểm tra).xlsx");
    if (!read.ok) throw new Error(read.error.code);
    const kinds = new Set(
      checkWorkbook(read.workbook)
        .fixes()
        .map(({ kind }) => kind),
    );
    expect([...kinds].filter((kind) => kind !== "money-unit" && kind !== "typed-total")).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("mends one finding from its own screen, and takes it back with Ctrl+Z", async () => {
    const { page } = await open();
    await openFaultySample(page);
    const before = await page.locator(".counts").innerText();
    await page.locator("[data-finding]", { hasText: "TCVN3" }).first().click();
    await page.locator(".own-fixes .button").click();
    await page.getByText("Đã sửa 1 ô").first().waitFor();
    await expect.poll(() => page.locator(".counts").innerText()).not.toBe(before);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".counts").innerText()).toBe(before);
    await expect.poll(() => page.locator(".work-note").count()).toBe(0);
  });

  it("fills formulas into new columns, and a second look finds nothing to write", async () => {
    const { page, complaints } = await open();
    await openFaultySample(page);
    await tab(page, "Công thức").click();
    await page.getByText("Không có cột nào để điền").waitFor();
    expect(await page.getByRole("button", { name: "Điền công thức" }).isDisabled()).toBe(true);
    expect(await page.locator(".fill .primary").count()).toBe(0);
    await page.getByLabel("Tất cả").check();
    await page.getByText("Tuổi khi khai giảng: cột U, 64 dòng").waitFor();
    await page.locator(".fill .primary").click();
    await page.locator(".work-note", { hasText: /Đã điền \d+ ô/ }).waitFor();
    await page.getByText("Các công thức còn lại đã có và đúng.").waitFor();
    await expect.poll(() => page.locator(".primary:visible").allInnerTexts()).toEqual(["Tải tệp về"]);
    await expect.poll(() => page.locator(".sheet-tabs, .sheet-side").first().innerText()).toContain("Tham số");
    // The sheet beside the pane is the one that was written.
    await page.locator(".grid").evaluate((grid) => grid.scrollTo({ left: grid.scrollWidth }));
    await page.locator(".grid-cell", { hasText: "Đủ điều kiện" }).first().waitFor();
    const { read } = await downloaded(page);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.workbook.sheets.map(({ name }) => name)).toEqual(["Đề cử", "Khóa học", "Tham số", "Tổng hợp"]);
    expect(read.workbook.sheets[0]?.formulas.size).toBeGreaterThan(400);
    expect(complaints).toEqual([]);
  });

  it("gives a ready workbook to whoever has no list yet, and opens it again as an empty list", async () => {
    const { page, complaints } = await open();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tạo từ mẫu: Đề án 1641" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Mẫu Đề án 1641.xlsx");
    const bytes = new Uint8Array(readFileSync(await download.path()));
    await dropFile(page, "mẫu.xlsx", bytes);
    await page
      .getByText(/Danh sách chưa có người nào/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it("keeps unfinished work through a crash: it can be gone on with, or thrown away", async () => {
    const { page } = await open();
    await openFaultySample(page);
    await mendAll(page);
    const steps = page.locator(".work-note", { hasText: /Đã sửa \d+ ô/ });
    const said = (await steps.locator("span").innerText()).trim();
    await expect.poll(() => keptIn(page, "ke-hoach", "work")).toBe(1);
    const again = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await again.goto(`${site.origin}/`);
    await again.getByText("đang làm dở").waitFor();
    await again.getByRole("button", { name: "Làm tiếp" }).click();
    await again.locator(".work-note", { hasText: said }).waitFor();
    await again.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(() => again.locator(".work-note").count()).toBe(0);
    await again.reload();
    await again.locator(".sample").first().waitFor();
    expect(await again.getByText("đang làm dở").count()).toBe(0);
  });

  it("throws unfinished work away only after asking", async () => {
    const { page } = await open();
    await openFaultySample(page);
    await mendAll(page);
    await expect.poll(() => keptIn(page, "ke-hoach", "work")).toBe(1);
    const again = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await again.goto(`${site.origin}/`);
    await again.getByRole("button", { name: "Bỏ bản này" }).click();
    await again.locator("dialog").getByRole("button", { name: "Bỏ bản này" }).click();
    await expect.poll(() => again.getByText("đang làm dở").count()).toBe(0);
    await again.reload();
    await again.locator(".sample").first().waitFor();
    expect(await again.getByText("đang làm dở").count()).toBe(0);
  });

  it("asks nothing once all is taken back, even of a file that was downloaded in between", async () => {
    const { page } = await open();
    await openFaultySample(page);
    await mendAll(page);
    await downloaded(page);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(() => page.locator(".work-note").count()).toBe(0);
    await dropFile(page, "khác.xlsx", SAMPLE());
    await expect.poll(() => page.locator(".file-name").innerText()).toBe("khác.xlsx");
    expect(await page.locator("dialog").count()).toBe(0);
  });

  it("has undo and the file at hand beside the sheet of a narrow page too", async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 320, height: 640 });
    await openFaultySample(page);
    await mendAll(page);
    await tab(page, "Bảng").click();
    await page.locator(".grid").waitFor();
    expect(await page.locator(".pane-body").isVisible()).toBe(false);
    const { name } = await downloaded(page);
    expect(name).toContain("(đã kiểm tra)");
  });

  it("asks before another file takes the place of work that was not downloaded", async () => {
    const { page } = await open();
    await openFaultySample(page);
    await mendAll(page);
    await dropFile(page, "khác.xlsx", SAMPLE());
    await page.locator("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".file-name").innerText()).toContain("nhiều tỉnh");
    await dropFile(page, "khác.xlsx", SAMPLE());
    await page.getByRole("button", { name: "Bỏ thay đổi" }).click();
    await expect.poll(() => page.locator(".file-name").innerText()).toBe("khác.xlsx");
    await expect.poll(() => page.locator(".work-note").count()).toBe(0);
  });
});
