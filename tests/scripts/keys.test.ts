/** The keys beside kept data: made once, for nobody else to read, and never silently made anew. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keysOf } from "../../scripts/keys.mjs";

const GIVEN = "A".repeat(43);

function places(): { folder: string; objects: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-keys-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, objects: join(folder, "objects"), file: join(folder, "keys.json") };
}

test("are random, different, long enough, and the same again", () => {
  const here = places();
  const first = keysOf(here, {});
  expect(Object.keys(first)).toEqual(["SESSION_KEY", "TOKEN_KEY"]);
  for (const key of Object.values(first)) expect(Buffer.from(String(key), "base64url").length).toBe(32);
  expect(first.SESSION_KEY).not.toBe(first.TOKEN_KEY);
  expect(keysOf(here, {})).toEqual(first);
  expect(keysOf(places(), {})).not.toEqual(first);
});

test.skipIf(process.platform === "win32")("stand in a file that only its owner reads", () => {
  const here = places();
  keysOf(here, {});
  expect((statSync(here.file).mode & 0o777).toString(8)).toBe("600");
});

test("come from the environment where it has them, and are then not written down", () => {
  const here = places();
  expect(keysOf(here, { SESSION_KEY: GIVEN, TOKEN_KEY: GIVEN })).toEqual({ SESSION_KEY: GIVEN, TOKEN_KEY: GIVEN });
  expect(() => readFileSync(here.file)).toThrow("ENOENT");
  const mixed = keysOf(here, { TOKEN_KEY: GIVEN });
  expect(mixed.TOKEN_KEY).toBe(GIVEN);
  expect(mixed.SESSION_KEY).not.toBe(GIVEN);
});

test("that are too short, or cannot be read, are refused without repeating them", () => {
  const here = places();
  expect(() => keysOf(here, { TOKEN_KEY: "hunter2" })).toThrow(/^(?!.*hunter2).*TOKEN_KEY/s);
  writeFileSync(here.file, '{ "SESSION_KEY": "hunter2"');
  expect(() => keysOf(here, {})).toThrow(/^(?!.*hunter2).*keys\.json/s);
  expect(readFileSync(here.file, "utf8")).toContain("hunter2");
});

test("are not made anew for data that had others: its tokens would match nobody", () => {
  const here = places();
  mkdirSync(join(here.objects, "ke-hoach-ProgrammeRoom"), { recursive: true });
  expect(() => keysOf(here, {})).toThrow(/thiếu keys\.json/);
  expect(keysOf(here, { SESSION_KEY: GIVEN, TOKEN_KEY: GIVEN }).TOKEN_KEY).toBe(GIVEN);
});
