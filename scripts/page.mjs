/** Builds the browser page into dist/page when its sources changed since the last build. */
import { ensureBuilt } from "./built.mjs";

export function ensurePage() {
  const sources = [
    "addin",
    "shared",
    "scripts/service-worker.mjs",
    "scripts/guide.mjs",
    "docs/huong-dan",
    "docs/cai-dat-excel.md",
    "docs/ham-excel.md",
  ];
  return ensureBuilt({ name: "page", title: "the page", config: "addin/vite.config.ts", sources });
}
