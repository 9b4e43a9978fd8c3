/** Builds the browser page into dist/page when its sources changed since the last build. */
import { ensureBuilt } from "./built.mjs";

export function ensurePage() {
  const sources = ["addin", "shared", "scripts/service-worker.mjs"];
  return ensureBuilt({ name: "page", title: "the page", config: "addin/vite.config.ts", sources });
}
