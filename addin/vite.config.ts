/** Builds the pane: `index.html` is served at `/` and asks no foreign origin; `excel.html` at `/excel`. Output: `dist/page/`. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));
const entries = ["index.html", "excel.html"].map((name) => root + name).filter((path) => existsSync(path));

export default defineConfig({
  root,
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../dist/page/", import.meta.url)),
    emptyOutDir: true,
    // The last Chrome for Windows 7 and 8, still on many office desks.
    target: ["chrome109", "firefox115", "safari16.4"],
    modulePreload: { polyfill: false },
    rolldownOptions: { input: entries },
  },
});
