/** The commands that a person types: each is in package.json, in the table and on the disk, and stdout is the result alone. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { COMMANDS } from "../../scripts/commands.mjs";
import { ROOT } from "../../scripts/root.mjs";

const Texts = z.record(z.string(), z.string());
const PackageJson = z.object({ scripts: Texts, dependencies: Texts, devDependencies: Texts });

const packageJson = PackageJson.parse(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")));
const commands: Readonly<Record<string, { readonly entry: string }>> = COMMANDS;

describe("package.json", () => {
  test("every script is the launcher with its own name, and every command has one", () => {
    expect(packageJson.scripts).toEqual(
      Object.fromEntries(Object.keys(commands).map((name) => [name, `node scripts/run.mjs ${name}`])),
    );
  });

  test.each(Object.entries(commands))("%s has its program", (_, { entry }) => {
    expect(existsSync(join(ROOT, entry))).toBe(true);
  });

  test("versions are exact: the lock file and a registry of tomorrow agree", () => {
    const versions = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe("the launcher", () => {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = (command: string, args: readonly string[], cwd = ROOT) => {
    // Without what this very test was started with: a person's shell knows nothing of it.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD|KEHOACH_CWD|VITEST|NODE_ENV)/.test(name)),
    );
    return spawnSync(command, [...args], { cwd, env, encoding: "utf8", shell: process.platform === "win32" });
  };

  test("an unknown command: exit code 2, the known ones on stderr, nothing on stdout", () => {
    const { status, stdout, stderr } = run(process.execPath, ["scripts/run.mjs", "chek"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("check, fill, start, test");
  });

  test("`npm run check` from a subfolder takes its path from there and prints the result alone", () => {
    const { status, stdout } = run(
      npm,
      ["run", "check", "--", "samples/qd1641-lao-cai.xlsx", "--json"],
      join(ROOT, "tests", "fixtures"),
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test("the program's exit code is the command's: 2 for a file that is not there", () => {
    const { status } = run(process.execPath, [join(ROOT, "scripts", "run.mjs"), "check", "không có.xlsx"], join(ROOT, "tests"));
    expect(status).toBe(2);
  });
});
