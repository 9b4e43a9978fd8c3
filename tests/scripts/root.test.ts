/** Which Node may run TypeScript, and where the caller stood. */
import { describe, expect, test } from "vitest";
import { callerDirectory, ROOT, stripsTypes } from "../../scripts/root.mjs";

describe("a Node that strips types", () => {
  test.each<[string, boolean]>([
    ["20.20.2", false],
    ["22.17.9", false],
    ["22.18.0", true],
    ["22.23.3", true],
    ["23.5.0", false],
    ["23.6.0", true],
    ["24.0.0", true],
  ])("%s: %s", (version, expected) => {
    expect(stripsTypes(version)).toBe(expected);
  });
});

describe("the caller's directory", () => {
  test("under npm it is where npm was called, though npm moved to the project", () => {
    expect(callerDirectory({ npm_lifecycle_event: "check", INIT_CWD: "/home/a b" }, ROOT)).toBe("/home/a b");
  });

  test("without npm it is the working directory, whatever an outer npm left in the environment", () => {
    expect(callerDirectory({ INIT_CWD: "/home/a" }, ROOT)).toBe(ROOT);
    expect(callerDirectory({ npm_lifecycle_event: "test", INIT_CWD: "/home/a" }, "/home/b")).toBe("/home/b");
  });

  test("a launcher's child is told, and believes it", () => {
    expect(callerDirectory({ KEHOACH_CWD: "/home/kế hoạch", npm_lifecycle_event: "check", INIT_CWD: "/x" }, ROOT)).toBe(
      "/home/kế hoạch",
    );
  });
});
