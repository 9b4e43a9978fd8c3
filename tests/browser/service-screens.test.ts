/** The screens that need the service, as everybody sees them, from 320 px on; and with the keyboard alone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dropFile, type LivePage, serveLive } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { lookAt, prepareLooking } from "../support/looks.ts";
import { sample, sendPlan, signIn, tab } from "../support/sending-steps.ts";

const missing = await whyNoChromium();
const WIDTHS = [320, 900, 1280];

/** Each screen, and how to come there from the one before. */
const PLANNER: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    "sign-in",
    async (page) => {
      await dropFile(page, "Kế hoạch.xlsx", sample("qd1641-flat.xlsx"));
      await page.locator(".finding-list li").first().waitFor();
      await tab(page, "Gửi").click();
      await page.locator(".demo-loud").waitFor();
    },
  ],
  [
    "send",
    async (page) => {
      await signIn(page, "planner-bo-noi-vu");
      await page.locator(".send-form").waitFor();
    },
  ],
  [
    "receipt",
    async (page) => {
      await page.getByLabel(/^Để lại /).check();
      await sendPlan(page);
    },
  ],
  [
    "sent",
    async (page) => {
      await page.getByRole("button", { name: "Gửi bản mới" }).click();
      await page.locator(".filed").waitFor();
    },
  ],
];

const CENTRE: typeof PLANNER = [
  [
    "units",
    async (page) => {
      await page.getByRole("button", { name: "Tổng hợp" }).click();
      await signIn(page, "centre");
      await page.locator(".units tbody tr").first().waitFor();
      await page.locator(".totals-part .empty").waitFor();
    },
  ],
  [
    "plan",
    async (page) => {
      await page.locator(".units [data-unit]").first().click();
      await page.locator(".decision").waitFor();
    },
  ],
  [
    "return",
    async (page) => {
      await page.getByRole("button", { name: "Trả lại" }).click();
      await page.getByLabel("Nội dung").fill("Bổ sung xếp loại năm 2023 cho từng người trong danh sách.");
    },
  ],
  [
    "totals",
    async (page) => {
      await page.getByRole("button", { name: "Thôi" }).click();
      await page.getByRole("button", { name: /Về danh sách đơn vị/ }).click();
      await page.getByLabel("Kế hoạch", { exact: true }).selectOption("sent");
      await page.locator(".totals-part").getByLabel("rồi theo").selectOption("gender");
      await page.locator(".totals-table tbody tr").nth(3).waitFor();
      await page.locator(".totals-part").scrollIntoViewIfNeeded();
    },
  ],
];

describe.skipIf(missing)("the screens of sending and of the centre", () => {
  let site: LivePage;
  beforeAll(async () => {
    site = await serveLive();
  });
  afterAll(async () => site?.close());

  it.each(WIDTHS)("can be used by everybody at %i px, light, dark and in forced colours", { timeout: 120_000 }, async (width) => {
    await site.server.forget();
    const viewport = { width, height: width < 900 ? 700 : 800 };
    for (const steps of [PLANNER, CENTRE]) {
      const { page, complaints } = await site.open({ viewport, reducedMotion: "reduce" });
      await prepareLooking(page);
      for (const [screen, go] of steps) {
        await go(page);
        expect(await lookAt(page, screen)).toEqual([]);
        const cut = await page.locator(".pane-body").evaluate((body) => body.scrollWidth - body.clientWidth);
        expect(cut, `${screen} at ${width} px runs out of the pane`).toBeLessThanOrEqual(0);
        const primary = await page.locator(".button.primary:visible").allInnerTexts();
        expect(primary.length, `${screen}: ${primary.join(", ")}`).toBeLessThanOrEqual(1);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  it("sends with the keyboard alone, and the focus is never lost", async () => {
    await site.server.forget();
    const { page } = await site.open();
    const lost = () => page.evaluate(() => document.activeElement === document.body);
    await dropFile(page, "Kế hoạch.xlsx", sample("qd1641-clean.xlsx"));
    await page.locator(".summary h1").waitFor();
    await tab(page, "Gửi").focus();
    await page.keyboard.press("Enter");
    await page.locator("#demo-account").focus();
    await page.keyboard.type("Người lập kế hoạch, Bộ");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".send-form").waitFor();
    expect(await lost()).toBe(false);
    await page.getByLabel("Đơn vị cam kết các").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".receipt").waitFor();
    await expect.poll(lost).toBe(false);
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Kiểm tra biên nhận");
    await page.keyboard.press("Enter");
    await page.getByText("Biên nhận đúng").waitFor();
    expect(await lost()).toBe(false);
    await page.context().close();
  });
});
