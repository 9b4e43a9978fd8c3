/**
 * Two projects: `unit` runs in plain Node, `browser` starts Chromium and the server and takes its time.
 * The Worker's own tests run inside workerd: tests/functions/vitest.config.ts.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
  // The pane's views are rendered in unit tests too.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/functions/**", "tests/browser/**"],
          pool: "threads",
          // The default leaves a core free for a person; here nobody waits at the machine.
          maxWorkers: "100%",
          // Against hanging, not against a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          // One browser and one server at a time: the machine has few cores, and timings matter here.
          fileParallelism: false,
          // A slow machine draws late: what a test expects to see is waited for.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
