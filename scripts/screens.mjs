/** Draws the pictures of the README from the built page: `node scripts/screens.mjs` writes docs/pictures/*.png. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openFaultySample, serveLive, servePage } from "../tests/support/built-page.ts";
import { accept, openTotals, prepareSending, sendPlan, setAsideIfAsked } from "../tests/support/sending-steps.ts";

const folder = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
mkdirSync(folder, { recursive: true });

const site = await servePage();
try {
  for (const [name, width, height] of [
    ["page", 1280, 800],
    ["fill", 1280, 800],
    ["pane", 350, 760],
  ]) {
    const { page } = await site.open({ viewport: { width, height }, colorScheme: "light", deviceScaleFactor: 2 });
    await openFaultySample(page);
    if (name === "page") {
      // A finding that rests on a person's conditions: the picture shows why.
      await page.locator("[data-finding]").filter({ hasText: "không dưới 45 tuổi" }).last().click();
      await page.locator(".tree").waitFor();
    }
    if (name === "fill") {
      await page.locator(".tabs:visible").getByText("Công thức").click();
      await page.getByLabel("Tất cả").check();
      await page.locator(".fill .primary:enabled").click();
      await page.locator(".work-note").waitFor();
      await page.getByText("Các công thức còn lại đã có và đúng.").waitFor();
      // The columns that were filled are at the right end of the sheet.
      await page.locator(".grid").evaluate((grid) => grid.scrollTo({ left: grid.scrollWidth }));
      await page.waitForTimeout(300);
    }
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}${name}.png` });
    await page.context().close();
  }
} finally {
  await site.close();
}

// Sending and adding up need the service. At the size they are read at: the tables stay clear, the files small.
const live = await serveLive();
const picture = { colorScheme: "light", deviceScaleFactor: 1.5 };
try {
  const { page } = await live.open({ viewport: { width: 350, height: 650 }, ...picture });
  await prepareSending(page, "qd1641-lao-cai.xlsx", "planner-lao-cai");
  await sendPlan(page);
  await page.getByText(/· Đã gửi/).waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path: `${folder}receipt.png` });
  await page.context().close();

  const other = await live.open({ viewport: { width: 1000, height: 700 }, ...picture });
  await prepareSending(other.page, "qd1641-clean.xlsx", "planner-bo-noi-vu");
  await setAsideIfAsked(other.page);
  await sendPlan(other.page);
  await other.page.context().close();

  const centre = await live.open({ viewport: { width: 1160, height: 980 }, ...picture });
  await openTotals(centre.page, "centre");
  await accept(centre.page, "Bộ Nội vụ");
  await centre.page.getByRole("button", { name: /Về danh sách đơn vị/ }).click();
  await centre.page.locator(".totals-part").getByLabel("Theo", { exact: true }).selectOption("course");
  await centre.page.locator(".totals-table tbody tr").nth(3).waitFor();
  await centre.page.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
    for (const part of document.querySelectorAll("*")) part.scrollTop = 0;
  });
  await centre.page.screenshot({ path: `${folder}totals.png` });
} finally {
  await live.close();
}
