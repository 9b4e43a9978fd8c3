/** The centre's page against the Worker itself: who has sent, decisions on what was looked at, totals and their files. */
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { type LivePage, serveLive } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";
import { accept, openTotals, prepareSending, sendPlan, setAsideIfAsked } from "../support/sending-steps.ts";

const missing = await whyNoChromium();

describe.skipIf(missing)("the centre", () => {
  let site: LivePage;
  const contexts: BrowserContext[] = [];
  const open = async (): Promise<Page> => {
    const { page } = await site.open({ acceptDownloads: true });
    contexts.push(page.context());
    return page;
  };
  const sent = async (name: string, account: string): Promise<Page> => {
    const page = await open();
    await prepareSending(page, name, account);
    await setAsideIfAsked(page);
    await sendPlan(page);
    return page;
  };
  const centre = async (): Promise<Page> => {
    const page = await open();
    await openTotals(page, "centre");
    return page;
  };

  beforeAll(async () => {
    site = await serveLive();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    await site.server.forget();
  });
  afterAll(async () => site?.close());

  it("sees what waits first, opens it and goes back to its line with the keyboard alone", async () => {
    await sent("qd1641-lao-cai.xlsx", "planner-lao-cai");
    const page = await centre();
    await expect.poll(() => page.locator(".units tbody tr").first().innerText()).toMatch(/tỉnh Lào Cai\s+● Đã gửi/);
    await page.locator(".units [data-unit]").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".decision").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("tỉnh Lào Cai");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-unit"))).toBe("63:10");
  });

  it("decides on exactly what was looked at: a newer version is shown before", async () => {
    const planner = await sent("qd1641-clean.xlsx", "planner-bo-noi-vu");
    const page = await centre();
    await page.getByRole("button", { name: "Mở kế hoạch của Bộ Nội vụ" }).click();
    await page.locator(".decision").waitFor();
    await sendPlan(planner);
    await page.locator(".decision").getByRole("button", { name: "Chấp nhận" }).click();
    await page.locator("dialog").getByRole("button", { name: "Chấp nhận" }).click();
    await page.getByText("Kế hoạch vừa thay đổi.").waitFor();
    await expect.poll(() => page.locator(".versions tbody tr").count()).toBe(2);
    await page.locator(".differences summary").click();
    await page.getByText("Hai bản giống nhau.").waitFor();
    await page.locator(".decision").getByRole("button", { name: "Chấp nhận" }).click();
    await page.locator("dialog").getByRole("button", { name: "Chấp nhận" }).click();
    await page.getByText("Đã chấp nhận kế hoạch của Bộ Nội vụ.").first().waitFor();
  });

  it("a decision whose reply was lost is not taken twice", async () => {
    await sent("qd1641-clean.xlsx", "planner-bo-noi-vu");
    const page = await centre();
    const keys: (string | undefined)[] = [];
    await page.route("**/decisions", async (route) => {
      keys.push(route.request().headers()["idempotency-key"]);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort("connectionreset");
    });
    await page.getByRole("button", { name: "Mở kế hoạch của Bộ Nội vụ" }).click();
    for (const said of ["Chưa biết quyết định đã được ghi hay chưa.", "Đã chấp nhận kế hoạch của Bộ Nội vụ."]) {
      await page.locator(".decision").getByRole("button", { name: "Chấp nhận" }).click();
      await page.locator("dialog").getByRole("button", { name: "Chấp nhận" }).click();
      await page.getByText(said).first().waitFor();
    }
    expect(new Set(keys).size).toBe(1);
    await expect.poll(() => page.locator(".totals-table tfoot .figure").first().innerText()).toBe("64");
  });

  it("draws totals by up to three ways, on either map, and gives them away as files with their sum", async () => {
    await sent("qd1641-clean.xlsx", "planner-bo-noi-vu");
    const page = await centre();
    await accept(page, "Bộ Nội vụ");
    await page.locator(".totals-table").waitFor();
    await page.getByLabel("Theo", { exact: true }).selectOption("gender");
    await page.locator(".totals-part").getByLabel("rồi theo").selectOption("group");
    await expect.poll(() => page.locator(".totals-table thead").innerText()).toMatch(/Giới tính\s+Nhóm đối tượng\s+Số người/);
    const people = await page.locator(".totals-table tbody tr td:nth-last-child(2)").allInnerTexts();
    expect(people.reduce((sum, count) => sum + Number(count), 0)).toBe(64);
    await page.getByLabel("Bản đồ").selectOption("34");
    await page.getByLabel("Kế hoạch", { exact: true }).selectOption("sent");
    await page.getByText("Không có kế hoạch nào đang chờ trong năm này.").waitFor();
    await page.getByLabel("Kế hoạch", { exact: true }).selectOption("accepted");
    const [xlsx] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải tệp Excel" }).click(),
    ]);
    expect(xlsx.suggestedFilename()).toBe("Tổng hợp 2024.xlsx");
    const read = readWorkbook(readFileSync(await xlsx.path()));
    if (!read.ok) throw new Error(read.error.code);
    expect(read.workbook.sheets[0]?.rows.at(-1)).toContain(64);
    const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải tệp CSV" }).click()]);
    expect(readFileSync(await csv.path(), "utf8")).toMatch(/"Tổng cộng","",64,\d+/);
  });

  it("shows every other unit its own figures and no list of units", async () => {
    await sent("qd1641-clean.xlsx", "planner-bo-noi-vu");
    await sent("qd1641-lao-cai.xlsx", "planner-lao-cai");
    const page = await open();
    await openTotals(page, "planner-lao-cai");
    await page.getByLabel("Kế hoạch", { exact: true }).selectOption("sent");
    await expect.poll(() => page.locator(".totals-table tfoot .figure").first().innerText()).toBe("4");
    expect(await page.locator(".units").count()).toBe(0);
  });
});
