/** The page with the network really cut: the server is stopped, and the browser is told that it is offline. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ensurePage } from "../../scripts/page.mjs";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { dropFile, PAGE_FOLDER } from "../support/built-page.ts";
import { sharedChromium, whyNoChromium } from "../support/chromium.ts";
import { type StaticServer, serveFolder } from "../support/static-server.ts";

const missing = await whyNoChromium();

/** Everything is kept once the worker that answers is active. */
async function everythingKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

const OTHERS = [
  ["ha-noi-2022-2025.xlsx", "Hà Nội"],
  ["tp-hcm-2023.xlsx", "2023 TP.HCM"],
  ["ket-luan-39.xlsx", "Kết luận 39"],
  ["de-an-1641-nhieu-tinh.xlsx", "Đề án 1641"],
] as const;

const versionsKept = (page: Page): Promise<number> => page.evaluate(async () => (await caches.keys()).length);

describe.skipIf(missing)("without a network", () => {
  let browser: Browser;
  let folder: string;
  let server: StaticServer;
  let context: BrowserContext | null = null;

  beforeAll(async () => {
    await ensurePage();
    folder = mkdtempSync(join(tmpdir(), "kehoach-offline-"));
    cpSync(PAGE_FOLDER, folder, { recursive: true });
    browser = await sharedChromium();
  });
  afterEach(async () => {
    await context?.close();
    await server?.close().catch(() => {});
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function visit(): Promise<{ readonly page: Page; readonly complaints: string[] }> {
    server = await serveFolder(folder);
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "vi-VN", acceptDownloads: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${server.origin}/`);
    await page.locator(".sample").first().waitFor();
    return { page, complaints };
  }

  async function cut(): Promise<void> {
    await context?.setOffline(true);
    await server.close();
  }

  it("opens, checks a file of each programme, mends, fills, downloads and makes a template after a reload", async () => {
    const { page, complaints } = await visit();
    await everythingKept(page);
    await cut();
    await page.reload();
    await page.locator(".sample").first().waitFor();
    await page.locator(".sample").last().click();
    await page.locator(".summary h1", { hasText: "CCHC" }).waitFor();
    for (const [sample, programme] of OTHERS) {
      await dropFile(page, sample, new Uint8Array(readFileSync(join(folder, "samples", sample))));
      await page.locator(".summary h1", { hasText: programme }).waitFor();
    }
    await page.getByText(/^Tự động sửa \d/).click();
    await page.locator(".fixes .primary").click();
    await page.locator(".work-note", { hasText: /Đã sửa \d+ ô/ }).waitFor();
    await page.locator(".tabs button:visible", { hasText: "Công thức" }).click();
    await page.getByLabel("Tất cả").check();
    await page.getByText("Tuổi khi khai giảng: cột U, 64 dòng").waitFor();
    await page.locator(".fill .primary").click();
    await page.locator(".work-note", { hasText: /Đã điền \d+ ô/ }).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Tải tệp về").click()]);
    const read = readWorkbook(new Uint8Array(readFileSync(await download.path())));
    expect(read.ok && read.workbook.sheets.map(({ name }) => name)).toEqual(["Đề cử", "Khóa học", "Tham số", "Tổng hợp"]);
    await page.locator(".tabs button:visible", { hasText: "Gửi" }).click();
    await page.getByText("Đang ngoại tuyến: kiểm tra, sửa, tải về vẫn làm được; gửi khi có mạng.").waitFor();
    await page.reload();
    await page.locator(".sample").first().waitFor();
    const templates = page.getByRole("button", { name: /^Tạo từ mẫu: / });
    for (let place = 0; place < (await templates.count()); place += 1)
      await Promise.all([page.waitForEvent("download"), templates.nth(place).click()]);
    expect(complaints.filter((words) => !words.includes("net::ERR_"))).toEqual([]);
  });

  it("tells of a newer version, takes it at the next visit, and then drops the older one", async () => {
    const { page } = await visit();
    await everythingKept(page);
    const main = /assets\/main-[\w-]+\.js/.exec(readFileSync(join(folder, "index.html"), "utf8"))?.[0] ?? "";
    const newer = main.replace(/-[\w-]{8}\.js$/, "-newer123.js");
    const rename = (file: string): void =>
      writeFileSync(join(folder, file), readFileSync(join(folder, file), "utf8").replaceAll(main, newer));
    cpSync(join(folder, main), join(folder, newer));
    rename("index.html");
    rename("sw.js");
    rmSync(join(folder, main));
    await page.locator(".sample").first().click();
    await page.getByText(/^Tự động sửa \d/).click();
    await page.locator(".fixes .primary").click();
    await page.locator(".work-note", { hasText: /Đã sửa \d+ ô/ }).waitFor();
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await page.getByText("Có bản mới").waitFor();
    // Both are here: the open page goes on with its own.
    expect(await versionsKept(page)).toBe(2);
    await page.getByRole("button", { name: "Tải lại" }).click();
    await page.getByText("đang làm dở").waitFor();
    const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname.slice(1)));
    expect([scripts.includes(newer), scripts.includes(main)]).toEqual([true, false]);
    await page.close();
    const again = await context?.newPage();
    if (!again) throw new Error("No page");
    await again.goto(`${server.origin}/`);
    await expect.poll(() => versionsKept(again)).toBe(1);
    await again.getByText("đang làm dở").waitFor();
  });

  it("keeps nothing of the service, and nothing of the pane in Excel", async () => {
    const { page } = await visit();
    await everythingKept(page);
    const kept = await page.evaluate(async () => {
      const [name = ""] = await caches.keys();
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    });
    const excels = /^\/(?:excel|functions\.js)|^\/assets\/(?:office|functions-worker|person)-/;
    expect(kept.filter((path) => path.startsWith("/api") || excels.test(path))).toEqual([]);
    // The guide can be read, its pictures come from the server.
    expect([kept.includes("/huong-dan/index.html"), kept.some((path) => path.endsWith(".png") && path.includes("hinh"))]).toEqual(
      [true, false],
    );
    expect(kept).toContain("/");
  });
});
