/** Builds the pane: `index.html` is served at `/` and asks no foreign origin; `excel.html` at `/excel`. Output: `dist/page/`. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { serviceWorker } from "../scripts/service-worker.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const entries = ["index.html", "excel.html"].map((name) => root + name).filter((path) => existsSync(path));

/** Every programme is a file named after it: whoever looks at what is loaded sees whose it is. */
function chunkName({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string {
  const [, programme] = /programmes\/([^/]+)\/programme\.ts$/.exec(facadeModuleId ?? "") ?? [];
  return programme ? `assets/programme-${programme}-[hash].js` : "assets/[name]-[hash].js";
}

interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** What the worker needs at once lies in one file: many small ones would weigh more, and each be asked for by itself. */
function worksAtOnce(id: string, graph: Graph): string | null {
  const seen = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.endsWith("/addin/worker/rules.ts")) return "core";
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(graph.getModuleInfo(at)?.importers ?? []));
  }
  return null;
}

export default defineConfig({
  root,
  base: "./",
  plugins: [serviceWorker()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: {
    format: "es",
    rolldownOptions: {
      // How long each plugin took is no concern of whoever starts the program on a slow machine.
      checks: { pluginTimings: false },
      output: { chunkFileNames: chunkName, codeSplitting: { groups: [{ name: worksAtOnce, debugName: "core" }] } },
    },
  },
  build: {
    outDir: fileURLToPath(new URL("../dist/page/", import.meta.url)),
    emptyOutDir: true,
    // The last Chrome for Windows 7 and 8, still on many office desks.
    target: ["chrome109", "firefox115", "safari16.4"],
    modulePreload: { polyfill: false },
    rolldownOptions: { input: entries, checks: { pluginTimings: false } },
  },
});
