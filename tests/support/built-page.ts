/** The page as it is deployed: built when its sources changed, served with its own headers, opened in a fresh browser context. */
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, JSHandle, Page } from "playwright-core";
import { ensurePage } from "../../scripts/page.mjs";
import { sharedChromium } from "./chromium.ts";
import { OwnServer } from "./own-server.ts";
import { serveFolder } from "./static-server.ts";

export const PAGE_FOLDER = fileURLToPath(new URL("../../dist/page/", import.meta.url));

export interface BuiltPage {
  readonly origin: string;
  readonly browser: Browser;
  /** Opens `/` and waits until it can be used. */
  open(options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

export interface OpenedPage {
  readonly page: Page;
  /** What went wrong in the page: errors, and everything that the content security policy forbade. */
  readonly complaints: string[];
  /** Every address asked for, `blob:` and `data:` left out. */
  readonly requests: string[];
}

export async function servePage(): Promise<BuiltPage> {
  await ensurePage();
  const server = await serveFolder(PAGE_FOLDER);
  const browser = await sharedChromium();
  return {
    origin: server.origin,
    browser,
    open: (options) => openAt(browser, server.origin, options),
    async close() {
      await closeContexts(browser);
      await server.close();
    },
  };
}

export interface LivePage extends BuiltPage {
  readonly server: OwnServer;
}

/** The page as `npm start` serves it: by the Worker on plain workerd, which also answers the calls. */
export async function serveLive(): Promise<LivePage> {
  await ensurePage();
  const server = await OwnServer.prepare(PAGE_FOLDER);
  await server.start();
  const browser = await sharedChromium();
  return {
    origin: server.origin,
    server,
    browser,
    open: (options) => openAt(browser, server.origin, options),
    async close() {
      await closeContexts(browser);
      await server.remove();
    },
  };
}

/** What one file opened is closed before the next one comes. */
async function closeContexts(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

async function openAt(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  // Without a service worker, as in a private window, but where one is asked for: every test is a first visit.
  const settings = { viewport: { width: 1280, height: 800 }, locale: "vi-VN", serviceWorkers: "block" } as const;
  const context = await browser.newContext({ ...settings, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => /^https?:/.test(request.url()) && requests.push(request.url()));
  await page.goto(`${origin}/`);
  await page.locator(".sample").first().waitFor();
  return { page, complaints, requests };
}

/** Opens the sample with many faults and waits for its findings. */
export async function openFaultySample(page: Page): Promise<void> {
  await page.locator(".sample").first().click();
  await page.locator(".finding-list li").first().waitFor();
}

/** Drops a file on the page as a mouse would. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await dropHeld(page, await heldFile(page, name, bytes));
}

/** A file in somebody's hand, for whoever watches what comes of dropping it alone. */
export function heldFile(page: Page, name: string, bytes: Uint8Array): Promise<JSHandle<DataTransfer>> {
  return page.evaluateHandle(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
}

export async function dropHeld(page: Page, dataTransfer: JSHandle<DataTransfer>): Promise<void> {
  await page.dispatchEvent("body", "dragover", { dataTransfer });
  await page.dispatchEvent("body", "drop", { dataTransfer });
}
