/** One holder at a time, also after a holder was killed. */
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withLock } from "../../scripts/lock.mjs";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kehoach-lock-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("two at once work one after the other, and the file is gone afterwards", async () => {
  const file = join(folder, "two", "a.lock");
  const steps: string[] = [];
  const work = (name: string) =>
    withLock(file, async () => {
      steps.push(`${name} begins`);
      await sleep(30);
      steps.push(`${name} ends`);
    });
  await Promise.all([work("first"), work("second")]);
  expect(steps).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(existsSync(file)).toBe(false);
});

test("a failure releases it too", async () => {
  const file = join(folder, "b.lock");
  await expect(withLock(file, () => Promise.reject(new Error("no network")))).rejects.toThrow("no network");
  expect(existsSync(file)).toBe(false);
});

test("a holder that is no longer alive is passed over", async () => {
  const file = join(folder, "c.lock");
  writeFileSync(file, "999999999");
  expect(await withLock(file, async () => "done")).toBe("done");
});

test("a holder that stopped touching its file is passed over, whoever has its number now", async () => {
  const file = join(folder, "d.lock");
  writeFileSync(file, String(process.pid));
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(file, longAgo, longAgo);
  expect(await withLock(file, async () => "done")).toBe("done");
});
