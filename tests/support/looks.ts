/**
 * Looks at a screen as everybody does: light, dark and in forced colours, with every rule of axe, and a picture of each. The pictures of the
 * README and of the guide are taken on the way: `npm run pictures`.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SEEN = fileURLToPath(new URL("../../dist/screens/", import.meta.url));
const DOCS = fileURLToPath(new URL("../../docs/", import.meta.url));
/** Whether the pictures in docs/ are drawn anew. */
const DRAWS = process.env.PICTURES === "1";

/** A picture in docs/, taken where the window is as wide as this. */
export interface Picture {
  readonly path: `${string}.png`;
  readonly width: number;
  /** What is done to the screen for the picture alone, such as scrolling. */
  readonly pose?: (page: Page) => Promise<void>;
}

/** A screen, and how to come there from the one before. */
export interface Step {
  readonly screen: string;
  readonly go: (page: Page) => Promise<void>;
  readonly pictures?: readonly Picture[];
  /** What is still on its way when it is looked at, such as a step in progress: it is not held against the screen that it moves. */
  readonly moves?: boolean;
}

interface Look {
  readonly name: string;
  readonly media: Parameters<Page["emulateMedia"]>[0];
  /** The rules that are asked; none where nothing can differ from what was asked before. */
  readonly axe?: RunOptions;
}

/** Light is looked at with every rule; dark differs in its colours alone; forced colours are the system's own and change nothing else. */
const LOOKS: readonly Look[] = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" }, axe: {} },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" }, axe: { runOnly: ["color-contrast"] } },
  { name: "forced", media: { colorScheme: "dark", forcedColors: "active" } },
];

/** What is drawn for docs/ is drawn finer. */
export const LOOKING = { reducedMotion: "reduce", colorScheme: "light", ...(DRAWS ? { deviceScaleFactor: 1.5 } : {}) } as const;

/** A screen that has come stays where it is: what still arrives in this time may not move it by more (1 is a whole window by its height). */
const SETTLED_MS = 150;
const MOST_SHIFT = 0.02;

/**
 * Walks through screens and looks at each; what is wrong, as sentences. Without `rules` axe is not asked: between the narrowest and the
 * widest window nothing but the layout differs.
 */
export async function walk(page: Page, steps: readonly Step[], { rules = true } = {}): Promise<string[]> {
  mkdirSync(SEEN, { recursive: true });
  await page.evaluate(AXE);
  await page.evaluate(WATCH_SHIFTS);
  const wrong: string[] = [];
  for (const step of steps) {
    await step.go(page);
    await page.evaluate("takeShift()");
    await page.waitForTimeout(SETTLED_MS);
    wrong.push(...(await lookAt(page, step, rules)));
  }
  return wrong;
}

async function lookAt(page: Page, { screen, pictures = [], moves = false }: Step, rules: boolean): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const at = `${screen} at ${width} px`;
  const wrong: string[] = [];
  const shift = await page.evaluate<number>("takeShift()");
  if (shift > MOST_SHIFT && !moves) wrong.push(`${at} moves under the reader's eyes: layout shift ${shift.toFixed(3)}`);
  for (const { name, media, axe } of LOOKS) {
    await page.emulateMedia(media);
    await page.screenshot({ path: `${SEEN}${screen}-${width}-${name}.png` });
    if (axe && rules) wrong.push(...(await faults(page, axe)).map((fault) => `${at}, ${name}: ${fault}`));
  }
  await page.emulateMedia(LOOKS[0]?.media ?? {});
  if (DRAWS) for (const picture of pictures) if (picture.width === width) await draw(page, picture);
  const { page: overPage, pane } = await page.evaluate(overflow);
  if (overPage > 0) wrong.push(`${at} scrolls sideways by ${overPage} px`);
  if (pane > 0) wrong.push(`${at} runs out of the pane by ${pane} px`);
  const primary = await page.locator(".button.primary:visible").allInnerTexts();
  const asked = await page.locator("dialog[open]").count();
  if (primary.length > 1 + asked) wrong.push(`${at} has more than one next step: ${primary.join(", ")}`);
  return wrong;
}

async function draw(page: Page, { path, pose }: Picture): Promise<void> {
  const file = `${DOCS}${path}`;
  mkdirSync(dirname(file), { recursive: true });
  await pose?.(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: file });
}

/** How far something runs out of the page, and out of the pane. */
function overflow(): { page: number; pane: number } {
  const body = document.querySelector(".pane-body");
  return {
    page: document.documentElement.scrollWidth - innerWidth,
    pane: body ? body.scrollWidth - body.clientWidth : 0,
  };
}

const WATCH_SHIFTS = `
  globalThis.shift = 0;
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shift += entry.value;
  });
  watch.observe({ type: "layout-shift" });
  globalThis.takeShift = () => {
    for (const entry of watch.takeRecords()) globalThis.shift += entry.value;
    const taken = globalThis.shift;
    globalThis.shift = 0;
    return taken;
  };`;

/** Faults that axe finds, as "rule: element". */
async function faults(page: Page, options: RunOptions): Promise<string[]> {
  const results: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ["violations"] })})`,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
