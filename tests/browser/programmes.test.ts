/** Under which programme a workbook is checked, on the page: shown, changed, and never lost when a part cannot be fetched. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/root.mjs";
import { type BuiltPage, dropFile, servePage } from "../support/built-page.ts";
import { whyNoChromium } from "../support/chromium.ts";

const missing = await whyNoChromium();
const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(ROOT, "tests", "fixtures", "samples", `${name}.xlsx`)));

describe.skipIf(missing)("the programme of a workbook", () => {
  let site: BuiltPage;
  beforeAll(async () => {
    site = await servePage();
  });
  afterAll(async () => site?.close());

  it("is recognised and shown with its own figures, and another can be chosen and left again", async () => {
    const { page, complaints } = await site.open();
    await dropFile(page, "Kế hoạch Hà Nội.xlsx", sample("ha-noi-2022-2025"));
    const picker = page.getByLabel("Kiểm tra theo");
    await expect.poll(() => picker.locator("option").first().innerText()).toBe("Tự nhận: Kế hoạch 2022 - 2025 Hà Nội");
    await expect.poll(() => page.locator(".figures").innerText()).not.toBe("");
    await picker.selectOption({ label: "Kết luận 39" });
    await page.locator(".notice").getByText("Đang chọn Kết luận 39, nhưng bảng này là của Kế hoạch 2022 - 2025 Hà Nội").waitFor();
    expect(await page.locator("[data-finding]").count()).toBe(1);
    await page.locator(".summary").getByRole("button", { name: "Kiểm tra theo Kế hoạch 2022 - 2025 Hà Nội" }).click();
    await expect.poll(() => page.locator(".notice").count()).toBe(0);
    await expect.poll(() => picker.inputValue()).toBe("ha-noi-2022");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("that cannot be fetched is said, and what was open stays as it was", async () => {
    const { page } = await site.open();
    await dropFile(page, "Danh sách.xlsx", sample("qd1641-clean"));
    await page.locator(".figures").waitFor();
    const before = await page.locator(".summary h1").innerText();
    await page.context().route("**/programme-kl-39-*.js", (route) => route.abort());
    const picker = page.getByLabel("Kiểm tra theo");
    await picker.selectOption({ label: "Kết luận 39" });
    await page.locator(".problem").getByText("Chưa tải được phần phần mềm cần cho việc này.").waitFor();
    await expect.poll(() => picker.inputValue()).toBe("");
    await expect.poll(() => page.locator(".summary h1").innerText()).toBe(before);
    await page.context().unroute("**/programme-kl-39-*.js");
    await picker.selectOption({ label: "Kết luận 39" });
    await expect.poll(() => page.locator(".summary h1").innerText()).toContain("Kết luận 39");
    await page.context().close();
  });
});
