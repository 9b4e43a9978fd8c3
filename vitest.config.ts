/**
 * Three projects: `unit` runs in plain Node, `browser` starts Chromium and the server and takes its time, `timed` watches the
 * clock, most of it in the browser, so it has the machine for itself.
 * The Worker's own tests run inside workerd: tests/functions/vitest.config.ts.
 */
import { defineConfig } from "vitest/config";

/** Sentences about how long something takes. */
const TIMED = ["tests/browser/weight.test.ts", "tests/browser/typing.test.ts", "tests/shared/recheck/in-time.test.ts"];

/**
 * A slow machine draws late: what a test expects to see is waited for. Files share their process, and with it one browser
 * (tests/support/chromium.ts).
 */
const BROWSER = { isolate: false, expect: { poll: { timeout: 20_000 } }, testTimeout: 120_000, hookTimeout: 120_000 };

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
          exclude: ["tests/functions/**", "tests/browser/**", ...TIMED],
          pool: "threads",
          // The default leaves a core free for a person; here nobody waits at the machine.
          maxWorkers: "100%",
          // Against hanging, not against a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { ...BROWSER, name: "browser", include: ["tests/browser/**/*.test.ts"], exclude: TIMED, maxWorkers: 2 },
      },
      // After all others, where they run in one command.
      { extends: true, test: { ...BROWSER, name: "timed", include: TIMED, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
