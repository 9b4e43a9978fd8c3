import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, openFaultySample, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";

const missing = await whyNoChromium();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = fileURLToPath(new URL("../../dist/screens/", import.meta.url));

const WIDTHS = [320, 350, 1280];
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

/** Each screen, and how to come there from the one before. */
const SCREENS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["welcome", async () => {}],
  ["list", openFaultySample],
  [
    "detail",
    async (page) => {
      await page.locator("[data-finding]").filter({ hasText: "không dưới 45 tuổi" }).first().click();
      await page.locator(".tree").waitFor();
    },
  ],
  [
    "fixes",
    async (page) => {
      await page.keyboard.press("Escape");
      await page.getByText(/^Tự động sửa \d/).click();
      await page.locator(".fix-kind summary").first().click();
      await page.locator(".changes").first().waitFor();
    },
  ],
  [
    "fill",
    async (page) => {
      await page.locator(".tabs:visible").getByText("Công thức").click();
      await page.getByLabel("Tất cả").check();
      await page.locator(".fill-columns li").nth(5).waitFor();
    },
  ],
  ["recognition", (page) => page.locator(".tabs:visible").getByText("Nhận dạng").click()],
  ["settings", (page) => page.locator(".tabs:visible").getByLabel("Thiết lập").click()],
  [
    "sheet",
    async (page) => {
      const tab = page.locator(".tabs-narrow").getByText("Bảng");
      if (await tab.isVisible()) await tab.click();
      await page.locator(".grid-cell").first().waitFor();
    },
  ],
];

/** Faults that axe finds, as "rule: element". */
async function faults(page: Page, options: RunOptions): Promise<string[]> {
  const results: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify({ ...options, resultTypes: ["violations"] })})`,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.skipIf(missing)("every screen can be used by everybody", () => {
  let site: BuiltPage;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    site = await servePage();
  });
  afterAll(async () => site?.close());

  it.each(WIDTHS)("at %i px, light, dark and in forced colours", async (width) => {
    const { page } = await site.open({ viewport: { width, height: width < 900 ? 700 : 800 }, reducedMotion: "reduce" });
    await page.evaluate(AXE);
    for (const [screen, go] of SCREENS) {
      await go(page);
      for (const { name, media, axe } of LOOKS) {
        await page.emulateMedia(media);
        await page.screenshot({ path: `${PICTURES}${screen}-${width}-${name}.png` });
        expect(await faults(page, axe), `${screen} at ${width} px, ${name}`).toEqual([]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${screen} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  it("lets nothing run out of the pane at 320 px", async () => {
    const { page } = await site.open({ viewport: { width: 320, height: 700 } });
    await openFaultySample(page);
    await page.locator("[data-finding]").filter({ hasText: "không dưới 45 tuổi" }).first().click();
    await page.locator(".tree").waitFor();
    const cut = () => page.locator(".pane-body").evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(await cut()).toBeLessThanOrEqual(0);
    const tabs = page.locator(".tabs-narrow");
    for (const [tab, screen] of [
      [tabs.getByText("Công thức"), ".fill"],
      [tabs.getByText("Nhận dạng"), ".recognition"],
      [tabs.getByLabel("Thiết lập"), ".settings"],
    ] as const) {
      await tab.click();
      await page.locator(screen).waitFor();
      expect(await cut()).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});
