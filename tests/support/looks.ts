/** Looks at a screen as everybody does: light, dark and in forced colours, with every rule of axe, and a picture of each. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = fileURLToPath(new URL("../../dist/screens/", import.meta.url));

/** Light is looked at with every rule; dark differs in its colours alone; forced colours are the system's own, so not for contrast. */
const LOOKS: readonly { readonly name: string; readonly media: Parameters<Page["emulateMedia"]>[0]; readonly axe: RunOptions }[] =
  [
    { name: "light", media: { colorScheme: "light", forcedColors: "none" }, axe: {} },
    { name: "dark", media: { colorScheme: "dark", forcedColors: "none" }, axe: { runOnly: ["color-contrast"] } },
    {
      name: "forced",
      media: { colorScheme: "dark", forcedColors: "active" },
      axe: { rules: { "color-contrast": { enabled: false } } },
    },
  ];

export async function prepareLooking(page: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.evaluate(AXE);
}

/** What is wrong with the screen that is shown, as sentences; pictures of it go to dist/screens. */
export async function lookAt(page: Page, screen: string): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const wrong: string[] = [];
  for (const { name, media, axe } of LOOKS) {
    await page.emulateMedia(media);
    await page.screenshot({ path: `${PICTURES}${screen}-${width}-${name}.png` });
    wrong.push(...(await faults(page, axe)).map((fault) => `${screen} at ${width} px, ${name}: ${fault}`));
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return overflow > 0 ? [...wrong, `${screen} at ${width} px scrolls sideways by ${overflow} px`] : wrong;
}

/** Faults that axe finds, as "rule: element". */
async function faults(page: Page, options: RunOptions): Promise<string[]> {
  const results: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ["violations"] })})`,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
