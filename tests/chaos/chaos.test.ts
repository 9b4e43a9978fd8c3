/** A short storm on every run of the tests; `npm run chaos` is the long one. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { ROOT } from "../../scripts/root.mjs";

const Report = z.looseObject({ kills: z.int(), steps: z.int(), lost: z.int(), doubled: z.int(), mismatches: z.int() });

test.skipIf(process.platform === "win32")(
  "killed five times under load, the server loses nothing and does nothing twice",
  { timeout: 240_000 },
  () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", "run.mjs"), "chaos", "--cycles", "5"], {
      encoding: "utf8",
    });
    expect([status, stderr, stdout]).toEqual([0, expect.anything(), expect.anything()]);
    const report = Report.parse(JSON.parse(stdout));
    expect(report).toMatchObject({ kills: 6, lost: 0, doubled: 0, mismatches: 0 });
    expect(report.steps).toBeGreaterThan(10);
  },
);
