/**
 * Draws the icons of the add-in and of its buttons as PNG files from `addin/icons/*.svg`, in every size that Office may ask for: `node
 * scripts/make-icons.ts`. Run by hand when a drawing changes; the files are in the repository, because Excel asks for them by address. Up to 24
 * pixels a simpler drawing (`…-small.svg`) is used where there is one. Without a background, for light ribbons and dark ones.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { launchChromium } from "../tests/support/chromium.ts";

const DRAWINGS = new URL("../addin/icons/", import.meta.url);
const ICONS = new URL("../addin/public/icons/", import.meta.url);
const NAMES = ["icon", "check", "fill", "open"];
/** The add-in's own mark is the page's. */
const MARK: Readonly<Record<string, URL>> = { icon: new URL("../addin/public/favicon.svg", import.meta.url) };
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Of the page's own mark, for the desks of computers. */
const PAGE_SIZES = [192, 512];
const SMALL = 24;

const browser = await launchChromium();
const page = await (await browser.newContext({ deviceScaleFactor: 1 })).newPage();
for (const name of NAMES) {
  for (const size of MARK[name] ? [...SIZES, ...PAGE_SIZES] : SIZES) {
    const small = new URL(`${name}-small.svg`, DRAWINGS);
    const drawing = size <= SMALL && existsSync(small) ? small : (MARK[name] ?? new URL(`${name}.svg`, DRAWINGS));
    const svg = readFileSync(drawing, "utf8").replace("<svg ", `<svg width="${size}" height="${size}" style="display:block" `);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${svg}</body>`);
    writeFileSync(new URL(`${name}-${size}.png`, ICONS), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
