/** Bundles the Worker into one module for plain workerd: `dist/worker/index.js`, embedded by `workerd.capnp`. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root,
  // Everything is inside; only the runtime's own module is not.
  ssr: { target: "webworker", noExternal: true },
  build: {
    ssr: "index.ts",
    outDir: fileURLToPath(new URL("../dist/worker/", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    // Read by people when something fails, and never sent to a browser.
    minify: false,
    rolldownOptions: {
      external: ["cloudflare:workers"],
      output: { format: "es", entryFileNames: "index.js", codeSplitting: false },
    },
  },
});
