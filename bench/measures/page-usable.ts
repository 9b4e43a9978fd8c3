/** How long after the address was asked for the page can be used, by the page's own clock: a file can be chosen, a sample opened. */
import type { Browser } from "playwright-core";
import { launchChromium } from "../../tests/support/chromium.ts";
import { serveFolder } from "../../tests/support/static-server.ts";
import { median, ROUNDS } from "../median.ts";

/** Milliseconds, or why there is no browser. Every load is a new visitor: nothing is in a cache. */
export async function usableAfter(folder: string): Promise<number | string> {
  const browser = await launched();
  if (typeof browser === "string") return browser;
  const server = await serveFolder(folder);
  try {
    const times: number[] = [];
    // The first load also starts the browser's own processes: it is not the page's time.
    for (let round = 0; round <= ROUNDS; round++) times.push(await loadOnce(browser, `${server.origin}/`));
    return median(times.slice(1));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function launched(): Promise<Browser | string> {
  try {
    return await launchChromium();
  } catch (error) {
    return `no Chromium: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
  }
}

async function loadOnce(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteWhenUsable);
    await page.goto(address);
    const handle = await page.waitForFunction(() => document.documentElement.dataset.usableAfter);
    return Number(await handle.jsonValue());
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes the time of the first frame after the samples and the place for files stand there. */
function noteWhenUsable(): void {
  const look = (): void => {
    if (!document.querySelector(".sample") || !document.querySelector('input[type="file"]'))
      return void requestAnimationFrame(look);
    document.documentElement.dataset.usableAfter = String(performance.now());
  };
  requestAnimationFrame(look);
}
