/** “Nếu …” beside a finding: answered as it is chosen, by keyboard, in 320 pixels, with nothing of the sheet changed. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, openFaultySample, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";

const missing = await whyNoChromium();

describe.skipIf(missing)("trying other facts for a person", () => {
  let site: BuiltPage;
  beforeAll(async () => {
    site = await servePage();
  });
  afterAll(async () => site?.close());

  const openPerson = async (page: Page): Promise<void> => {
    await openFaultySample(page);
    await page
      .locator(".pane")
      .getByText(/Không thuộc|chức danh/)
      .first()
      .click();
    await page.locator(".detail").waitFor();
    await page.getByRole("button", { name: "Thử phương án khác" }).click();
    await page.locator(".what-if").waitFor();
  };

  it("says the decision before and after, what turned, and on which days; clearing brings back what counts", async () => {
    const { page, complaints } = await site.open({});
    await openPerson(page);
    const answer = page.locator(".what-if [role=status]");
    await expect.poll(() => answer.innerText()).toContain("Hiện nay: không đủ điều kiện");
    await page.getByLabel("Chức vụ", { exact: true }).fill("Phó Chủ tịch UBND tỉnh");
    await page.getByLabel("Chức vụ", { exact: true }).press("Tab");
    await expect.poll(() => answer.innerText()).toContain("Khi đó: ");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("if-plannedPosition");
    await page.getByRole("button", { name: "Bỏ các thay đổi" }).click();
    await expect.poll(() => answer.innerText()).not.toContain("Khi đó");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("fits 320 pixels, and Escape leads back to the list", async () => {
    const { page } = await site.open({ viewport: { width: 320, height: 640 } });
    await openPerson(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByLabel("Chức vụ", { exact: true }).press("Escape");
    await expect.poll(() => page.locator(".detail").count()).toBe(0);
    await page.context().close();
  });
});
