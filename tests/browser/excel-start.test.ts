/** A start in Excel that hangs, in a real browser: each place where it may hang has its page and a way on, and whatever comes late still starts. */
import type { BrowserContextOptions, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { doorToExcel } from "../support/excel-door.ts";

const missing = await whyNoChromium();

/** Excel that answers when the test says so. */
const OFFICE = `(() => {
  const ready = new Promise((resolve) => { window.excelAnswers = () => resolve({ host: "Excel" }); });
  window.Office = { onReady: (then) => { if (then) ready.then(then); return ready; }, context: { requirements: { isSetSupported: () => true } } };
})();`;

describe.skipIf(missing)("a start that hangs", () => {
  let site: BuiltPage;
  const javascript = (body: string) => ({ contentType: "text/javascript", body });

  /** What becomes of Microsoft's script, and of the pane's own. Time stands still until a test lets it run. */
  const open = async (
    script: (route: Route) => unknown,
    own: (route: Route) => unknown = (route) => route.continue(),
    options: BrowserContextOptions = {},
  ): Promise<Page> => {
    const context = await site.browser.newContext({ viewport: { width: 350, height: 640 }, locale: "vi-VN", ...options });
    const page = await context.newPage();
    await page.clock.install();
    const door = doorToExcel("Kế hoạch.xlsx", null).replace("async () => ({", "async () => (await window.Office.onReady(), {");
    await page.route("**/assets/office-*.js", (route) => route.fulfill(javascript(door)));
    await page.route("https://appsforoffice.microsoft.com/**", async (route) => void (await script(route)));
    await page.route("**/assets/main-*.js", async (route) => void (await own(route)));
    await page.goto(`${site.origin}/excel`, { waitUntil: "commit" });
    return page;
  };
  const gate = (page: Page) => page.evaluate("document.documentElement.dataset.gate ?? null");
  const seen = (page: Page, end: string) => page.locator(`#gate-${end}`);
  /** The page to go on with, and a button where another try may help. */
  const waysOn = async (page: Page, end: string): Promise<readonly [number, number]> => [
    await seen(page, end).locator("button:visible").count(),
    await seen(page, end).locator('a[href="./"]:visible').count(),
  ];

  beforeAll(async () => {
    site = await servePage();
  });
  afterAll(async () => site?.close());

  it("says while Microsoft's script hangs what it waits for; the script that comes late still starts the pane", async () => {
    let held: Route | null = null;
    const page = await open((route) => (held = route));
    await page.locator("#gate-offline").waitFor({ state: "attached" });
    expect(await gate(page)).toBeNull();
    await page.clock.runFor(5000);
    await seen(page, "offline").waitFor();
    expect(await waysOn(page, "offline")).toEqual([1, 1]);
    expect(await page.locator("#app").isVisible()).toBe(false);
    await (held as Route | null)?.fulfill(javascript(OFFICE));
    await expect.poll(() => page.evaluate("typeof window.excelAnswers")).toBe("function");
    await page.evaluate("window.excelAnswers()");
    await page.locator(".start .button").waitFor();
    expect(await gate(page)).toBeNull();
    await page.context().close();
  });

  it("loads the pane again once when Excel does not answer, then says so; an answer that comes late starts the pane", async () => {
    let loads = 0;
    const page = await open((route) => {
      loads += 1;
      return route.fulfill(javascript(OFFICE));
    });
    await page.waitForLoadState("load");
    const again = page.waitForEvent("load");
    await page.clock.runFor(5000);
    await again;
    expect([loads, await gate(page)]).toEqual([2, null]);
    await page.clock.runFor(5000);
    await seen(page, "slow").waitFor();
    expect([loads, ...(await waysOn(page, "slow"))]).toEqual([2, 1, 1]);
    await page.evaluate("window.excelAnswers()");
    await page.locator(".start .button").waitFor();
    expect(await gate(page)).toBeNull();
    await page.context().close();
  });

  it("loads it again by the button, as often as it is pressed", async () => {
    let loads = 0;
    const page = await open((route) => {
      loads += 1;
      return route.fulfill(javascript(OFFICE));
    });
    await page.waitForLoadState("load");
    for (const wanted of [2, 3]) {
      const again = page.waitForEvent("load");
      await page.clock.runFor(5000);
      if (wanted === 3) await seen(page, "slow").locator("button").click();
      await again;
      expect(loads).toBe(wanted);
    }
    await page.context().close();
  });

  it("says at once that Microsoft's script is missing", async () => {
    const page = await open((route) => route.abort());
    await seen(page, "offline").waitFor();
    expect(await waysOn(page, "offline")).toEqual([1, 1]);
    await page.context().close();
  });

  it("says that a file of the pane's own is missing", async () => {
    const page = await open(
      (route) => route.fulfill(javascript(OFFICE)),
      (route) => route.abort(),
    );
    await seen(page, "broken").waitFor();
    expect(await waysOn(page, "broken")).toEqual([1, 1]);
    await page.context().close();
  });

  it("says that the pane's own files hang, and starts with them", async () => {
    const held: Route[] = [];
    const page = await open(
      (route) => route.fulfill(javascript(OFFICE)),
      (route) => held.push(route),
    );
    await expect.poll(() => page.evaluate("typeof window.excelAnswers")).toBe("function");
    await page.evaluate("window.excelAnswers()");
    await page.clock.runFor(10_000);
    await seen(page, "broken").waitFor();
    for (const route of held) await route.continue();
    await page.locator(".start .button").waitFor({ state: "attached" });
    await page.clock.runFor(1000);
    await page.locator(".start .button").waitFor();
    await page.context().close();
  });

  it("sends Internet Explorer 11 to the page in the browser, even while Microsoft's script hangs", async () => {
    const userAgent = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
    const page = await open(() => {}, undefined, { userAgent });
    await seen(page, "old").waitFor();
    expect(await seen(page, "old").innerText()).toMatch(/Phiên bản Excel này quá cũ[\s\S]*Lưu tệp rồi thả vào đây/);
    expect(await waysOn(page, "old")).toEqual([0, 1]);
    const link = await seen(page, "old").locator("a").getAttribute("href");
    expect(new URL(link ?? "", `${site.origin}/excel`).pathname).toBe("/");
    await page.context().close();
  });
});
