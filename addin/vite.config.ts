/** Builds the pane: `index.html` is served at `/` and asks no foreign origin; `excel.html` at `/excel`. Output: `dist/page/`. */
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { guide } from "../scripts/guide.mjs";
import { serviceWorker } from "../scripts/service-worker.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const pages = ["index", "excel"].map((name) => [name, `${root}${name}.html`]).filter(([, path]) => existsSync(path ?? ""));
/** What Excel calls by name; the manifest names the file, so that its own name never changes. */
const FUNCTIONS = "functions";
const entries = Object.fromEntries([...pages, [FUNCTIONS, `${root}workbook/ribbon.ts`]]);

/** Where the worker begins, and where each programme does. */
const WORKER = /[\\/]addin[\\/]worker[\\/]rules\.ts$/;
const PROGRAMME = /[\\/]programmes[\\/]([^\\/]+)[\\/]programme\.ts$/;
const programmes = readdirSync(`${root}../shared/programmes`).filter((name) =>
  existsSync(`${root}../shared/programmes/${name}/programme.ts`),
);

interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * The file of the rules' worker that a module lies in. Left to itself the bundler makes a file of every handful of modules that a later
 * question needs besides, and twenty small files weigh a tenth more than the same code in three: each is compressed by itself, and names what
 * it gives and takes. So what the worker or every programme needs at once is one file, what one programme alone needs is named after it, and
 * what several share is one file for those very several.
 */
function fileOf(id: string, graph: Graph): { readonly name: string; readonly needing: number } | null {
  const needing = new Set([id]);
  // A set is walked to its end, with what is added on the way.
  for (const at of needing) for (const importer of graph.getModuleInfo(at)?.importers ?? []) needing.add(importer);
  const all = [...needing];
  const by = all.flatMap((at) => PROGRAMME.exec(at)?.[1] ?? []).sort();
  if (by.length === programmes.length || all.some((at) => WORKER.test(at))) return { name: "core", needing: programmes.length };
  if (by.length === 0) return null;
  return { name: by.length === 1 ? `programme-${by[0]}` : `shared-by-${by.join("-")}`, needing: by.length };
}

/** Of more programmes first: a file takes with it whatever its modules need, as far as no other has it. */
const files = programmes.map((_, index) => ({
  debugName: `needed by ${index + 1}`,
  priority: index + 1,
  name: (id: string, graph: Graph) => {
    const file = fileOf(id, graph);
    return file?.needing === index + 1 ? file.name : null;
  },
}));

export default defineConfig({
  root,
  base: "./",
  plugins: [guide(), serviceWorker()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: {
    format: "es",
    rolldownOptions: {
      // How long each plugin took is no concern of whoever starts the program on a slow machine.
      checks: { pluginTimings: false },
      output: { chunkFileNames: "assets/[name]-[hash].js", codeSplitting: { groups: files } },
    },
  },
  build: {
    outDir: fileURLToPath(new URL("../dist/page/", import.meta.url)),
    emptyOutDir: true,
    // The last Chrome for Windows 7 and 8, still on many office desks.
    target: ["chrome109", "firefox115", "safari16.4"],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: entries,
      checks: { pluginTimings: false },
      output: { entryFileNames: ({ name }) => (name === FUNCTIONS ? "[name].js" : "assets/[name]-[hash].js") },
    },
  },
});
