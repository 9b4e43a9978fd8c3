/**
 * Bundles rules into one file that needs nothing beside it: `npm run pack`, and the older side of a rehearsal. KEHOACH_RULES is the folder
 * that holds the shared/ to pack, KEHOACH_PACK the file to write.
 */
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));
const project = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
const { KEHOACH_RULES: rules = project, KEHOACH_PACK: file = `${project}/dist/pack/rules.mjs` } = process.env;

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^\.\.\/\.\.\/shared\//, replacement: `${rules.replaceAll("\\", "/")}/shared/` },
      // Rules in a folder of their own have no packages beside them.
      { find: /^fflate$/, replacement: `${project}/node_modules/fflate/esm/browser.js` },
    ],
  },
  ssr: { noExternal: true },
  build: {
    ssr: "pack.ts",
    outDir: dirname(file),
    emptyOutDir: false,
    target: "es2023",
    // Read by people who ask what the rules were.
    minify: false,
    rolldownOptions: { output: { format: "es", entryFileNames: basename(file), codeSplitting: false } },
  },
});
