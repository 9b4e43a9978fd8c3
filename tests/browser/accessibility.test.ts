import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, openFaultySample, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { lookAt, prepareLooking } from "../support/looks.ts";

const missing = await whyNoChromium();
const WIDTHS = [320, 350, 1280];

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
    "what if",
    async (page) => {
      await page.getByRole("button", { name: "Thử phương án khác" }).click();
      await page.locator(".what-if [role=status]").waitFor();
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
  ["settings", (page) => page.locator(".tabs:visible").getByLabel("Thiết lập").click()],
  [
    "recognition",
    async (page) => {
      await page.getByText("Xem, sửa các cột đã nhận dạng").click();
      await page.locator(".field-columns li").first().waitFor();
      await page.getByRole("button", { name: "Chọn dòng tiêu đề" }).click();
      await page.locator(".pointing").waitFor();
    },
  ],
  [
    "sheet",
    async (page) => {
      const tab = page.locator(".tabs-narrow").getByText("Bảng");
      if (await tab.isVisible()) await tab.click();
      await page.locator(".grid-cell").first().waitFor();
    },
  ],
];

describe.skipIf(missing)("every screen can be used by everybody", () => {
  let site: BuiltPage;
  beforeAll(async () => {
    site = await servePage();
  });
  afterAll(async () => site?.close());

  it.each(WIDTHS)("at %i px, light, dark and in forced colours", async (width) => {
    const { page } = await site.open({ viewport: { width, height: width < 900 ? 700 : 800 }, reducedMotion: "reduce" });
    await prepareLooking(page);
    for (const [screen, go] of SCREENS) {
      await go(page);
      expect(await lookAt(page, screen)).toEqual([]);
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
      [tabs.getByLabel("Thiết lập"), ".settings"],
      [page.getByText("Xem, sửa các cột đã nhận dạng"), ".recognition .field-columns"],
    ] as const) {
      await tab.click();
      await page.locator(screen).waitFor();
      expect(await cut()).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});
