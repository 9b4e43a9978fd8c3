/** Draws the pictures of the README from the built page: `node scripts/screens.mjs` writes docs/pictures/*.png. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openFaultySample, servePage } from "../tests/support/built-page.ts";

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
