import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addressOf, manifestFor } from "../../scripts/manifest-address.ts";
import { manifestFaults } from "../../scripts/manifest-faults.ts";

const MANIFEST = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");

test("a manifest for another address is as good, and names no other", async () => {
  const xml = manifestFor(MANIFEST, "https://kehoach.example.vn");
  expect(await manifestFaults(xml)).toEqual([]);
  expect(xml).not.toContain("localhost:8787/");
  expect(xml).toContain('<SourceLocation DefaultValue="https://kehoach.example.vn/excel"/>');
});

describe("the address", () => {
  test.each([
    [[], "https://localhost:8787"],
    [["--port", "3000"], "https://localhost:3000"],
    [["--url", "https://kehoach.example.vn/"], "https://kehoach.example.vn"],
  ])("of %j is %s", (args, address) => {
    expect(addressOf(args)).toBe(address);
  });

  test.each([
    [["--url", "http://kehoach.example.vn"], "https"],
    [["--url", "kehoach"], "https"],
    [["--url", "https://kehoach.example.vn/excel"], "without a path"],
    [["--port", "ba nghìn"], "must be a number"],
  ])("of %j is refused", (args, reason) => {
    expect(() => addressOf(args)).toThrow(reason);
  });
});
