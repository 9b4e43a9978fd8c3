import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { doorToExcel } from "../support/excel-door.ts";

const missing = await whyNoChromium();

describe.skipIf(missing)("the pane in Excel", () => {
  let site: BuiltPage;
  let page: Page;

  const open = async (options: BrowserContextOptions = {}, dark: boolean | null = null, query = ""): Promise<Page> => {
    const context = await site.browser.newContext({ viewport: { width: 350, height: 640 }, locale: "vi-VN", ...options });
    const page = await context.newPage();
    const javascript = (body: string) => ({ contentType: "text/javascript", body });
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill(
        javascript(
          'window.Office = { onReady: (then) => (then && then({ host: "Excel" }), Promise.resolve({ host: "Excel" })) };',
        ),
      ),
    );
    await page.route("**/assets/office-*.js", (route) => route.fulfill(javascript(doorToExcel("Kế hoạch 2024.xlsx", dark))));
    await page.goto(`${site.origin}/excel${query}`);
    await page.locator(".start").waitFor();
    return page;
  };

  beforeAll(async () => {
    site = await servePage();
    page = await open();
  });
  afterAll(async () => site?.close());

  it("starts with one sentence and one button, and shows the findings of the open workbook", async () => {
    await expect.poll(() => page.locator(".lead").innerText()).toBe("Mở bảng kế hoạch rồi bấm Kiểm tra.");
    await page.locator(".start .button").click();
    await page.locator(".finding-list li").first().waitFor();
    await expect.poll(() => page.locator(".grid").count()).toBe(0);
    expect(await page.title()).toContain("Kế hoạch 2024.xlsx");
  });

  it("leaves the selection alone until Đến ô is pressed, and then selects that very cell", async () => {
    const line = page.locator(".line").first();
    const cell = await line.locator(".cell").innerText();
    await line.locator("[data-finding]").click();
    await page.locator(".around").waitFor();
    expect(await page.evaluate("selected")).toEqual([]);
    await page.locator(".detail .primary").click();
    expect(await page.evaluate("selected")).toEqual([{ sheet: expect.any(String), cell }]);
  });

  it("shows the row of the finding with its neighbours", async () => {
    const row = (await page.locator(".detail h1").innerText()).match(/\d+/)?.[0];
    await expect.poll(() => page.locator(".around .own th").innerText()).toBe(row);
    await expect.poll(() => page.locator(".around tbody tr").count()).toBeGreaterThan(1);
  });

  it("lets a heading beside that row flow over the empty cells after it", async () => {
    await page.keyboard.press("Escape");
    await page.locator("[data-finding]").filter({ hasText: "C24" }).click();
    await expect.poll(() => page.locator(".around .flowing").innerText()).toMatch(/^II\. Khóa K02: Quản lý công/);
  });

  it("mends the open workbook, checks it again, and takes it back; there is no file to take away", async () => {
    await page.keyboard.press("Escape");
    await page.locator(".finding-list li").first().waitFor();
    const before = await page.locator(".counts").innerText();
    await page.getByText(/^Tự động sửa \d/).click();
    await page.locator(".fix-kind").first().waitFor();
    await page.locator(".fixes .primary").click();
    await page.locator(".work-note", { hasText: /Đã sửa \d+ ô/ }).waitFor();
    await page.getByText("Xem đã ghi những gì").click();
    const listed = await page.locator(".done-lines .chip").allInnerTexts();
    const mended = await page.evaluate("written.at(-1).sheets.flatMap((sheet) => sheet.cells).length");
    expect(listed.length).toBe(mended);
    await page.locator(".done-lines .chip").first().click();
    await expect.poll(() => page.evaluate("selected.at(-1).cell")).toBe(listed[0]);
    expect(await page.evaluate("written.length")).toBe(1);
    await page.locator(".tabs:visible").getByText("Kiểm tra").click();
    await expect.poll(() => page.locator(".counts").innerText()).not.toBe(before);
    expect(await page.getByText("Tải tệp về").count()).toBe(0);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(() => page.locator(".counts").innerText()).toBe(before);
    await expect.poll(() => page.locator(".work-note").count()).toBe(0);
  });

  it.each([320, 350])("has room for its tabs beside Excel's own menu at %i px", async (width) => {
    await page.setViewportSize({ width, height: 640 });
    const tabs = page.locator(".tabs-pane");
    expect(await tabs.locator(".tab").allInnerTexts()).toEqual(["Kiểm tra", "Công thức", "Gửi", "Tổng hợp", "⚙"]);
    expect(await tabs.evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBeLessThanOrEqual(0);
    const last = await tabs.locator(".tab").last().boundingBox();
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width - 40);
    await page.setViewportSize({ width: 350, height: 640 });
  });

  it("offers the list on the clipboard, for a pane saves no files", async () => {
    await page.keyboard.press("Escape");
    await page.locator(".finding-list li").first().waitFor();
    await page.getByRole("button", { name: "Việc khác" }).click();
    await expect.poll(() => page.getByText("Chép danh sách").count()).toBe(1);
    await expect.poll(() => page.getByText("Lưu danh sách").count()).toBe(0);
  });

  it("shows the findings in their cells and hides them again by one button, with what is said at each", async () => {
    await page.getByRole("button", { name: "Hiện đánh dấu trong bảng" }).click();
    const hide = page.getByRole("button", { name: "Ẩn đánh dấu" });
    await hide.waitFor();
    const marked = await page.evaluate(() => (globalThis as { marked?: { cell: string; text: string }[] }).marked ?? []);
    expect(marked.length).toBeGreaterThan(5);
    expect(marked[0]?.text).toMatch(/^● Phải sửa: .*Căn cứ: /s);
    expect(marked.at(-1)?.text).toMatch(/^[◆○] /);
    await expect.poll(() => page.getByText("2 ô đã có ghi chú.").count()).toBe(1);
    await hide.click();
    await page.getByRole("button", { name: "Hiện đánh dấu trong bảng" }).waitFor();
    expect(await page.evaluate(() => (globalThis as { marked?: unknown }).marked)).toBeNull();
    await expect.poll(() => page.getByText("2 ô đã có ghi chú.").count()).toBe(0);
  });

  it.each<[string, string, string]>([
    ["marks of an earlier session are there", "?left", "Ẩn đánh dấu"],
    ["an Excel cannot mark without spoiling the sheet", "?old", "Excel này chưa có cách đánh dấu ô"],
  ])("says so where %s", async (_, query, words) => {
    const other = await open({}, null, query);
    await other.locator(".start .button").click();
    await other.locator(".finding-list li").first().waitFor();
    await expect.poll(() => other.getByText(words).count()).toBe(1);
    await other.context().close();
  });

  it.each<[string, boolean | null, "light" | "dark", string]>([
    ["dark Excel in a light system", true, "light", "rgb(36, 36, 36)"],
    ["light Excel in a dark system", false, "dark", "rgb(255, 255, 255)"],
    ["Excel that does not say, in a dark system", null, "dark", "rgb(36, 36, 36)"],
  ])("takes the colours of %s", async (_, dark, colorScheme, surface) => {
    const themed = await open({ colorScheme }, dark);
    const background = await themed.locator(".pane").evaluate((pane) => getComputedStyle(pane).backgroundColor);
    await themed.context().close();
    expect(background).toBe(surface);
  });
});
