/** The screens that need the service, as everybody sees them, from 320 px on; and with the keyboard alone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dropFile, type LivePage, serveLive } from "../../support/built-page.ts";
import { whyNoChromium } from "../../support/chromium.ts";
import { LOOKING, type Step, walk } from "../../support/looks.ts";
import { sample, sendPlan, setAsideIfAsked, signIn, tab } from "../../support/sending-steps.ts";

const missing = await whyNoChromium();
const WIDTHS = [320, 900, 1280];

const GUIDE = "huong-dan/hinh";

const toTheTop = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("*")) part.scrollTop = 0;
  });
};

const PLANNER: readonly Step[] = [
  {
    screen: "sign-in",
    go: async (page) => {
      await dropFile(page, "Kế hoạch.xlsx", sample("qd1641-clean.xlsx"));
      await page.locator(".summary h1").waitFor();
      await tab(page, "Gửi").click();
      await page.locator(".demo-loud").waitFor();
    },
  },
  {
    screen: "send",
    go: async (page) => {
      await signIn(page, "planner-bo-noi-vu");
      await page.locator(".send-form").waitFor();
    },
    pictures: [{ path: `${GUIDE}/gui.png`, width: 320 }],
  },
  {
    screen: "receipt",
    go: async (page) => {
      await setAsideIfAsked(page);
      await sendPlan(page);
      await page.getByText(/· Đã gửi/).waitFor();
    },
    pictures: [
      { path: `${GUIDE}/bien-nhan.png`, width: 320 },
      { path: "pictures/receipt.png", width: 320 },
    ],
  },
  {
    screen: "sent",
    go: async (page) => {
      await page.getByRole("button", { name: "Gửi bản mới" }).click();
      await page.locator(".filed").waitFor();
    },
  },
];

const CENTRE: readonly Step[] = [
  {
    screen: "units",
    go: async (page) => {
      await page.getByRole("button", { name: "Tổng hợp" }).click();
      await signIn(page, "centre");
      await page.locator(".units tbody tr").first().waitFor();
      await page.locator(".totals-part .empty").waitFor();
    },
  },
  {
    screen: "plan",
    go: async (page) => {
      await page.locator(".units [data-unit]").first().click();
      await page.locator(".decision").waitFor();
    },
    pictures: [{ path: `${GUIDE}/mot-ke-hoach.png`, width: 1280 }],
  },
  {
    screen: "return",
    go: async (page) => {
      await page.getByRole("button", { name: "Trả lại" }).click();
      await page.getByLabel("Nội dung").fill("Bổ sung xếp loại năm 2023 cho từng người trong danh sách.");
    },
  },
  {
    screen: "totals",
    go: async (page) => {
      await page.getByRole("button", { name: "Thôi" }).click();
      await page.getByRole("button", { name: /Về danh sách đơn vị/ }).click();
      await page.getByLabel("Kế hoạch", { exact: true }).selectOption("sent");
      await page.locator(".totals-part").getByLabel("rồi theo").selectOption("gender");
      await page.locator(".totals-table tbody tr").first().waitFor();
      await page.locator(".totals-part").scrollIntoViewIfNeeded();
    },
    pictures: [
      { path: `${GUIDE}/tong-hop.png`, width: 1280, pose: toTheTop },
      { path: "pictures/totals.png", width: 1280, pose: toTheTop },
    ],
  },
];

describe.skipIf(missing)("the screens of sending and of the centre", () => {
  let site: LivePage;
  beforeAll(async () => {
    site = await serveLive();
  });
  afterAll(async () => site?.close());

  it.each(WIDTHS)("can be used by everybody at %i px, light, dark and in forced colours", { timeout: 180_000 }, async (width) => {
    await site.server.forget();
    const viewport = { width, height: width < 900 ? 700 : 900 };
    for (const steps of [PLANNER, CENTRE]) {
      const { page, complaints } = await site.open({ ...LOOKING, viewport });
      expect(await walk(page, steps, { rules: width !== 900 })).toEqual([]);
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
