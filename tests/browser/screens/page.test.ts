/** The page's screens and states as everybody sees them, from 320 px on. The pictures that were taken lie in dist/screens. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, dropFile, openFaultySample, servePage } from "../../support/built-page.ts";
import { whyNoChromium } from "../../support/chromium.ts";
import { largeList } from "../../support/large-list.ts";
import { LOOKING, type Step, walk } from "../../support/looks.ts";
import { sample } from "../../support/sending-steps.ts";
import { buildXlsx } from "../../support/xlsx-builder.ts";

const missing = await whyNoChromium();
const WIDTHS = [320, 350, 1280] as const;
const ENDS = [320, 1280] as const;
const GUIDE = "huong-dan/hinh";

const tab = (page: Page, name: string) => page.locator(".tabs:visible").getByText(name);
const openFinding = async (page: Page, words: string): Promise<void> => {
  await page.locator("[data-finding]").filter({ hasText: words }).last().click();
  await page.locator(".tree").waitFor();
};
/** The columns that were filled are at the right end of the sheet. */
const atTheRight = async (page: Page): Promise<void> => {
  await page.locator(".grid").evaluate((grid) => grid.scrollTo({ left: grid.scrollWidth }));
  await page.waitForTimeout(300);
};

/** From the first screen through one faulty plan. */
const WORK: readonly Step[] = [
  { screen: "welcome", go: async () => {}, pictures: [{ path: `${GUIDE}/bat-dau.png`, width: 1280 }] },
  {
    screen: "list",
    go: openFaultySample,
    pictures: [
      { path: `${GUIDE}/ket-qua.png`, width: 350 },
      { path: "pictures/pane.png", width: 350 },
    ],
  },
  {
    screen: "detail",
    go: (page) => openFinding(page, "không dưới 45 tuổi"),
    pictures: [
      { path: `${GUIDE}/chi-tiet.png`, width: 350 },
      { path: `${GUIDE}/trang-kiem-tra.png`, width: 1280 },
      { path: "pictures/page.png", width: 1280 },
    ],
  },
  {
    screen: "what-if",
    go: async (page) => {
      await page.getByRole("button", { name: "Thử phương án khác" }).click();
      await page.locator(".what-if [role=status]").waitFor();
    },
    pictures: [{ path: `${GUIDE}/phuong-an-khac.png`, width: 350 }],
  },
  {
    screen: "explain",
    go: async (page) => {
      await page.keyboard.press("Escape");
      await page.locator("#group-confirm ~ .kind [data-finding]").first().click();
      await page.locator(".detail").getByRole("button", { name: "Giải trình", exact: true }).click();
      await page.locator(".explain textarea").fill("Đã có văn bản đồng ý của Ban Thường vụ Tỉnh ủy.");
      await page.getByLabel("Họ và tên người giải trình").fill("Nguyễn Văn A");
    },
    pictures: [{ path: `${GUIDE}/giai-trinh.png`, width: 350 }],
  },
  {
    screen: "explained",
    go: async (page) => {
      await page.getByRole("button", { name: "Lưu giải trình" }).click();
      await page.locator(".explained").waitFor();
    },
  },
  {
    screen: "fixes",
    go: async (page) => {
      await page.keyboard.press("Escape");
      await page.getByText(/^Tự động sửa \d/).click();
      await page.locator(".fix-kind summary").first().click();
      await page.locator(".changes").first().waitFor();
    },
    pictures: [{ path: `${GUIDE}/tu-dong-sua.png`, width: 350 }],
  },
  {
    screen: "fixed",
    go: async (page) => {
      await page.locator(".fixes .primary:enabled").click();
      await page.locator(".work-note").waitFor();
      // The list of what is left has come when nothing of it is chosen.
      await page.locator(".fixes .primary").waitFor({ state: "detached" });
    },
  },
  {
    screen: "fill",
    go: async (page) => {
      await tab(page, "Công thức").click();
      await page.getByLabel("Tất cả").check();
      await page.locator(".fill-columns li").nth(5).waitFor();
    },
    pictures: [{ path: `${GUIDE}/cong-thuc.png`, width: 350 }],
  },
  {
    screen: "filled",
    go: async (page) => {
      await page.locator(".fill .primary:enabled").click();
      await page.getByText("Các công thức còn lại đã có và đúng.").waitFor();
    },
    pictures: [{ path: "pictures/fill.png", width: 1280, pose: atTheRight }],
  },
  {
    screen: "settings",
    go: (page) => page.locator(".tabs:visible").getByLabel("Thiết lập").click(),
    pictures: [{ path: `${GUIDE}/thiet-lap.png`, width: 350 }],
  },
  {
    screen: "recognition",
    go: async (page) => {
      await page.getByText("Xem, sửa các cột đã nhận dạng").click();
      await page.locator(".field-columns li").first().waitFor();
    },
    pictures: [{ path: `${GUIDE}/nhan-dang.png`, width: 350 }],
  },
  {
    screen: "sheet",
    go: async (page) => {
      const sheet = page.locator(".tabs-narrow").getByText("Bảng");
      if (await sheet.isVisible()) await sheet.click();
      await page.locator(".grid-cell").first().waitFor();
    },
  },
];

/** Nothing to show, nothing wrong, something wrong, something under way, something to lose. A drop made by a script is no input to the browser: what it brings would count as moving. */
const STATES: readonly Step[] = [
  {
    screen: "unreadable",
    moves: true,
    go: async (page) => {
      await dropFile(page, "Công văn.pdf", new TextEncoder().encode("%PDF-1.7\n"));
      await page.locator("[role=alert]").first().waitFor();
    },
  },
  {
    screen: "no-table",
    moves: true,
    go: async (page) => {
      await dropFile(page, "Lịch trực.xlsx", buildXlsx({ sheets: [{ name: "Tháng 3", rows: [["Lịch trực"], ["Thứ hai"]] }] }));
      await page.locator(".notice").first().waitFor();
    },
  },
  {
    screen: "no-findings",
    moves: true,
    go: async (page) => {
      await dropFile(page, "Kế hoạch.xlsx", sample("qd1641-clean.xlsx"));
      await page.locator(".summary h1").waitFor();
    },
  },
  {
    screen: "busy",
    moves: true,
    go: async (page) => {
      await dropFile(page, "Toàn quốc.xlsx", largeList(20_000));
      await page.getByRole("button", { name: "Dừng" }).first().waitFor();
    },
  },
  {
    screen: "stopped",
    moves: true,
    go: async (page) => {
      const stop = page.getByRole("button", { name: "Dừng" }).first();
      // A quick machine may have finished meanwhile.
      if (await stop.isVisible()) await stop.click({ timeout: 2000 }).catch(() => {});
      await page.locator(".summary h1").waitFor();
    },
  },
  {
    screen: "asked-before-leaving",
    moves: true,
    go: async (page) => {
      await dropFile(page, "Kế hoạch.xlsx", sample("qd1641-flat.xlsx"));
      await page.locator(".finding-list").getByText("không dưới 45 tuổi").first().waitFor();
      await page.getByText(/^Tự động sửa \d/).click();
      await page.locator(".fixes .primary:enabled").click();
      await page.locator(".work-note").waitFor();
      await page.locator(".fixes .primary:enabled").waitFor({ state: "detached" });
      await dropFile(page, "Khác.xlsx", sample("qd1641-clean.xlsx"));
      await page.locator("dialog[open]").waitFor();
    },
  },
];

describe.skipIf(missing)("every screen of the page can be used by everybody", () => {
  let site: BuiltPage;
  beforeAll(async () => {
    site = await servePage();
  });
  afterAll(async () => site?.close());

  // What is narrow at 320 px is so at 350 px: the longest walk is taken at both.
  const flows = { work: [WORK, WIDTHS], states: [STATES, ENDS] } as const;
  for (const [flow, [steps, widths]] of Object.entries(flows)) {
    it.each(widths)(`${flow} at %i px, light, dark and in forced colours`, { timeout: 180_000 }, async (width) => {
      const { page, complaints } = await site.open({ ...LOOKING, viewport: { width, height: width < 900 ? 700 : 800 } });
      expect(await walk(page, steps, { rules: width !== 350 })).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }
});
