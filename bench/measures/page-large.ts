/**
 * The workbook of 19.963 people dropped on the page, in a real browser: until its findings stand there and its last row can be scrolled
 * to, and the longest time that the page answered nobody meanwhile.
 */
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { ensurePage } from "../../scripts/page.mjs";
import { launchChromium } from "../../tests/support/chromium.ts";
import { longestTask } from "../../tests/support/longest-task.ts";
import { serveFolder } from "../../tests/support/static-server.ts";
import { buildXlsx } from "../../tests/support/xlsx-builder.ts";
import { type Measure, measured, type SkippedMeasure } from "../measure.ts";
import { median, ROUNDS } from "../median.ts";
import { makePeople } from "../rows/people.ts";
import { COURSES, courseRows, LIST, listRows } from "../rows/sheet.ts";
import { say } from "../say.ts";

const PAGE = fileURLToPath(new URL("../../dist/page/", import.meta.url));

const MEASURES = ["page-20000", "page-20000-task", "page-20000-own-task"];

interface Round {
  readonly usable: number;
  readonly longestTask: number;
  /** Of the longest in it, what the thread itself worked. */
  readonly ownTask: number;
}

export async function pageLarge(): Promise<readonly (Measure | SkippedMeasure)[]> {
  say("page-20000 …");
  await ensurePage();
  const made = makePeople(1641);
  const rows = listRows(made);
  const sheets = [
    { name: LIST, rows },
    { name: COURSES, rows: courseRows(made) },
  ];
  const rounds = await inBrowser(buildXlsx({ sheets }), rows.length);
  if (typeof rounds === "string") return MEASURES.map((measure) => ({ measure, skipped: rounds }));
  const note = `${rows.length} rows of ${rows[5]?.length ?? 0} columns; from the drop to the findings in sight and the last row drawn after a scroll, a new visitor each time`;
  const value = (of: (round: Round) => number): number => median(rounds.map(of));
  return [
    measured({
      measure: "page-20000",
      value: value(({ usable }) => usable),
      unit: "ms",
      target: 2000,
      direction: "at most",
      note,
    }),
    measured({
      measure: "page-20000-task",
      value: value(({ longestTask }) => longestTask),
      unit: "ms",
      target: 50,
      direction: "at most",
      note: "the longest task of the page's own thread meanwhile; 0 where none was longer than 50 ms",
    }),
    measured({
      measure: "page-20000-own-task",
      value: value(({ ownTask }) => ownTask),
      unit: "ms",
      target: 50,
      direction: "at most",
      note: "the same without what the thread waited for the processor while the machine did other work",
    }),
  ];
}

/** Or why there is no browser. */
async function inBrowser(bytes: Uint8Array, lastRow: number): Promise<readonly Round[] | string> {
  let browser: Browser;
  try {
    browser = await launchChromium();
  } catch (error) {
    return `no Chromium: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
  }
  const server = await serveFolder(PAGE);
  try {
    const rounds: Round[] = [];
    // The first one also starts the browser's own processes.
    for (let round = 0; round <= ROUNDS; round++) rounds.push(await dropOnce(browser, server.origin, bytes, lastRow));
    return rounds.slice(1);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function dropOnce(browser: Browser, origin: string, bytes: Uint8Array, lastRow: number): Promise<Round> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    await page.locator(".sample").first().waitFor();
    await page.waitForTimeout(1000);
    await prepare(page, bytes);
    const { done, longest } = await longestTask(page, () => page.evaluate(dropAndWait, lastRow));
    return { ...done, ownTask: longest };
  } finally {
    await context.close();
  }
}

/** Hands the bytes over before anything is measured, a part at a time. */
async function prepare(page: Page, bytes: Uint8Array): Promise<void> {
  const text = Buffer.from(bytes).toString("base64");
  await page.evaluate(() => Object.assign(window, { parts: [] }));
  const PART = 3 * 2 ** 18;
  for (let at = 0; at < text.length; at += PART) {
    await page.evaluate(
      (part) => {
        const { parts } = window as unknown as { parts: Uint8Array<ArrayBuffer>[] }; // put there above
        parts.push(Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0)));
      },
      text.slice(at, at + PART),
    );
  }
}

/** Runs in the page. */
async function dropAndWait(lastRow: number): Promise<{ usable: number; longestTask: number }> {
  const { parts } = window as unknown as { parts: Uint8Array<ArrayBuffer>[] }; // put there by `prepare`
  const transfer = new DataTransfer();
  transfer.items.add(new File(parts, "Toàn quốc.xlsx"));
  await new Promise((resolve) => setTimeout(resolve, 200));
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: "longtask" });
  const began = performance.now();
  const until = (met: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => void (met() ? resolve() : requestAnimationFrame(look));
      look();
    });
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  await until(() => document.querySelector(".finding-list li") !== null);
  // The sheet is drawn right after the result.
  await until(() => document.querySelector(".grid-row") !== null);
  const grid = document.querySelector(".grid");
  grid?.scrollTo(0, grid.scrollHeight);
  await until(() => document.querySelector(`.grid-row[aria-rowindex="${lastRow + 1}"] .grid-cell`) !== null);
  const usable = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { usable, longestTask };
}
