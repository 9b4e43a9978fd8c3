/** The pane's screens beside Excel, as everybody sees them: Excel itself is a stand-in with the same workbook open. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, servePage } from "../../support/built-page.ts";
import { whyNoChromium } from "../../support/chromium.ts";
import { doorToExcel } from "../../support/excel-door.ts";
import { LOOKING, type Step, walk } from "../../support/looks.ts";

const missing = await whyNoChromium();
const WIDTHS = [320, 350];

const SCREENS: readonly Step[] = [
  { screen: "excel-start", go: (page) => page.locator(".start").waitFor() },
  {
    screen: "excel-list",
    go: async (page) => {
      await page.locator(".start .button").click();
      await page.locator(".finding-list li").first().waitFor();
      await page.getByText(/^Tự động sửa \d/).waitFor();
    },
    pictures: [{ path: "huong-dan/hinh/trong-excel.png", width: 350 }],
  },
  {
    screen: "excel-marked",
    go: async (page) => {
      await page.getByRole("button", { name: "Hiện đánh dấu trong bảng" }).click();
      await page.getByRole("button", { name: "Ẩn đánh dấu" }).waitFor();
    },
  },
  {
    screen: "excel-detail",
    go: async (page) => {
      await page.locator("[data-finding]").filter({ hasText: "không dưới 45 tuổi" }).first().click();
      await page.locator(".around").waitFor();
    },
  },
];

describe.skipIf(missing)("every screen beside Excel can be used by everybody", () => {
  let site: BuiltPage;
  beforeAll(async () => {
    site = await servePage();
  });
  afterAll(async () => site?.close());

  it.each(WIDTHS)("at %i px, light, dark and in forced colours", { timeout: 180_000 }, async (width) => {
    const context = await site.browser.newContext({ ...LOOKING, viewport: { width, height: 700 }, locale: "vi-VN" });
    const page = await context.newPage();
    const javascript = (body: string) => ({ contentType: "text/javascript", body });
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill(javascript('window.Office = { onReady: async (then) => (then?.({ host: "Excel" }), { host: "Excel" }) };')),
    );
    await page.route("**/assets/office-*.js", (route) => route.fulfill(javascript(doorToExcel("Kế hoạch 2024.xlsx", null))));
    await page.goto(`${site.origin}/excel`);
    expect(await walk(page, SCREENS, { rules: width !== 350 })).toEqual([]);
    await context.close();
  });
});
