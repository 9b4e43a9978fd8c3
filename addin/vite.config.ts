/** Builds the pane: `index.html` is served at `/` and asks no foreign origin; `excel.html` at `/excel`. Output: `dist/page/`. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));
const entries = ["index.html", "excel.html"].map((name) => root + name).filter((path) => existsSync(path));

/** Every programme is a file named after it: whoever looks at what is loaded sees whose it is. */
function chunkName({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string {
  const [, programme] = /programmes\/([^/]+)\/programme\.ts$/.exec(facadeModuleId ?? "") ?? [];
  return programme ? `assets/programme-${programme}-[hash].js` : "assets/[name]-[hash].js";
}

export default defineConfig({
  root,
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es", rolldownOptions: { output: { chunkFileNames: chunkName } } },
  build: {
    outDir: fileURLToPath(new URL("../dist/page/", import.meta.url)),
    emptyOutDir: true,
    // The last Chrome for Windows 7 and 8, still on many office desks.
    target: ["chrome109", "firefox115", "safari16.4"],
    modulePreload: { polyfill: false },
    rolldownOptions: { input: entries },
  },
});
