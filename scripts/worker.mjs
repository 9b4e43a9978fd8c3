/** Builds the Worker into dist/worker, one module for plain workerd, when its sources changed; Cloudflare's own tool bundles it itself. */
import { ensureBuilt } from "./built.mjs";

export function ensureWorker() {
  return ensureBuilt({
    name: "worker",
    title: "the Worker",
    config: "functions/vite.config.ts",
    sources: ["functions", "shared"],
  });
}
