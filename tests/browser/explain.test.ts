/** Explaining on the page: one sentence, kept in the file that is taken away, found again when it is opened, and open again once a fact has changed. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { type BuiltPage, dropFile, openFaultySample, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";

const missing = await whyNoChromium();

describe.skipIf(missing)("explaining a finding on the page", () => {
  let site: BuiltPage;
  let page: Page;
  let complaints: string[];
  let taken: Uint8Array;

  beforeAll(async () => {
    site = await servePage();
    ({ page, complaints } = await site.open({ acceptDownloads: true }));
    await openFaultySample(page);
  });
  afterAll(async () => site?.close());

  const counts = () => page.locator(".counts").innerText();
  const asked = async (): Promise<number> => Number(/(\d+) cần giải trình/.exec(await counts())?.[1] ?? 0);

  it("takes a sentence and a name, says what was said, and counts one less", async () => {
    const before = await asked();
    await page.locator("#group-confirm ~ .kind [data-finding]").first().click();
    await page.locator(".detail").getByRole("button", { name: "Giải trình", exact: true }).click();
    const save = page.getByRole("button", { name: "Lưu giải trình" });
    expect(await save.isDisabled()).toBe(true);
    expect(await page.locator(".primary:visible").count()).toBe(1);
    await expect.poll(() => page.evaluate("document.activeElement?.tagName")).toBe("TEXTAREA");
    await page.keyboard.type("Đã có văn bản đồng ý của Ban Thường vụ");
    await page.getByLabel("Họ và tên người giải trình").fill("Nguyễn Văn A");
    await page.keyboard.press("Enter");
    await page.locator(".explained").waitFor();
    expect(await page.locator(".explained").innerText()).toMatch(
      /^✔ Đã giải trình: Đã có văn bản đồng ý của Ban Thường vụ · Nguyễn Văn A, \d\d?\/\d\d?\/\d{4} · Hủy giải trình/,
    );
    await page.keyboard.press("Escape");
    await expect.poll(asked).toBe(before - 1);
    expect(await counts()).toContain("1 đã giải trình");
  });

  it("takes it back, and gives it again with Hoàn tác", async () => {
    const before = await asked();
    await page.locator("#group-confirmed ~ .kind [data-finding]").first().click();
    await page.getByRole("button", { name: "Hủy giải trình" }).click();
    await page.locator(".detail").getByRole("button", { name: "Giải trình", exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(asked).toBe(before + 1);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect.poll(asked).toBe(before);
  });

  it("explains a whole kind with one sentence, and knows the name by now", async () => {
    const before = await asked();
    const kind = page.locator("#group-confirm ~ .kind", { has: page.locator(".explain-kind") }).first();
    const count = Number(await kind.locator(".count").first().innerText());
    await kind.locator(".explain-kind").click();
    expect(await page.getByLabel("Họ và tên người giải trình").inputValue()).toBe("Nguyễn Văn A");
    expect(await page.locator(".explain input[type=checkbox]").isChecked()).toBe(true);
    await page.getByLabel("Lý do, trong một câu").fill("Đơn vị đã rà soát hồ sơ");
    await page.getByRole("button", { name: `Lưu giải trình ${count} nội dung` }).click();
    await page.locator(".explained").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(asked).toBe(before - count);
  });

  it("goes with the file that is taken away, and is there when it is opened again", async () => {
    const before = await counts();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".work-note .button").click()]);
    taken = new Uint8Array(readFileSync(await download.path()));
    const read = readWorkbook(taken);
    if (!read.ok) throw new Error(read.error.code);
    const given = checkWorkbook(read.workbook).report.findings.flatMap(({ confirmed }) => confirmed ?? []);
    expect(given).toContainEqual({ reason: "Đơn vị đã rà soát hồ sơ", by: "Nguyễn Văn A", at: expect.stringMatching(/^\d{4}-/) });
    const other = await site.open();
    await dropFile(other.page, "gửi lại.xlsx", taken);
    await other.page.locator(".finding-list li").first().waitFor();
    expect(await other.page.locator(".counts").innerText()).toBe(before);
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
  });

  it("is found again by the next page where it was never taken away", async () => {
    await page.locator("#group-confirm ~ .kind [data-finding]").first().click();
    await page.locator(".detail").getByRole("button", { name: "Giải trình", exact: true }).click();
    await page.getByLabel("Lý do, trong một câu").fill("Bổ sung sau");
    await page.getByRole("button", { name: "Lưu giải trình", exact: true }).click();
    await page.locator(".explained").waitFor();
    await page.keyboard.press("Escape");
    const before = await counts();
    const again = await page.context().newPage();
    await again.goto(page.url());
    await again.getByRole("button", { name: "Làm tiếp" }).click();
    await again.locator(".counts").waitFor();
    expect(await again.locator(".counts").innerText()).toBe(before);
    await again.close();
    expect(complaints).toEqual([]);
  });
});
