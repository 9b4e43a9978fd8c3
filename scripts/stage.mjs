/** One stage of the tests: a program that runs to its end with its output kept, and what it counted. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { childEnvironment, nodePath, ROOT } from "./root.mjs";

/** The long stages end, one way or another, within the twenty minutes of a continuous build. */
const WITHIN_MS = 10 * 60_000;

/** No colours where nobody sees them. */
const PLAIN = process.stdout.isTTY ? {} : { NO_COLOR: "1" };

/** Runs Node with `args`; never fails: the exit code and the output say what happened. */
export function capture(args) {
  return new Promise((resolve) => {
    const child = spawn(nodePath(), args, { cwd: ROOT, env: childEnvironment(PLAIN), stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (text) => {
      output += text;
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", keep);
    const tooLong = setTimeout(() => {
      keep(`\nStopped: it took longer than ${WITHIN_MS / 60_000} minutes\n`);
      child.kill("SIGKILL");
    }, WITHIN_MS);
    const end = () => child.kill("SIGTERM");
    process.once("exit", end);
    child.on("error", (error) => keep(String(error)));
    child.on("close", (code) => {
      clearTimeout(tooLong);
      process.off("exit", end);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** A program that passes or fails as a whole counts as one test. */
export async function oneTest(args) {
  const { code, output } = await capture(args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], output };
}

/** A vitest run: its tests are counted one by one; whatever else made it fail counts as one failure. */
export async function vitest(name, args) {
  const file = join(tmpdir(), `kehoach-${process.pid}-${name}.json`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { code, output } = await capture(["node_modules/vitest/vitest.mjs", "run", ...reporters, ...args]);
  const counts = countsOf(readReport(file));
  rmSync(file, { force: true });
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...counts, output };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // No report: vitest did not get that far, and its exit code and output say why.
    return { testResults: [] };
  }
}

function countsOf({ testResults }) {
  const counts = { passed: 0, failed: 0, skipped: [] };
  for (const { name, status, assertionResults } of testResults) {
    if (status === "failed" && !assertionResults.some((test) => test.status === "failed")) counts.failed += 1;
    for (const test of assertionResults) {
      if (test.status === "passed") counts.passed += 1;
      else if (test.status === "failed") counts.failed += 1;
      else counts.skipped.push(name.slice(ROOT.length + 1));
    }
  }
  return counts;
}

/** Where LibreOffice is, or undefined. */
export function libreOffice() {
  return ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
}
