/**
 * `npm test`: everything. Lint each folder's types and the short chaos run count as one test each; vitest's tests count one by one.
 * The last line is the count; ends 0 when nothing failed, else 1.
 *
 * REQUIRE=browser,libreoffice makes a missing Chromium or LibreOffice a failure instead of a skip.
 */

import { join } from "node:path";
import { LINT } from "./lint.mjs";
import { ensurePage } from "./page.mjs";
import { Failure, ROOT } from "./root.mjs";
import { libreOffice, oneTest, vitest } from "./stage.mjs";
import { typeCheck, typedFolders } from "./types.mjs";

const TOOLS = ["browser", "libreoffice"];

const fixture = (name) => join(ROOT, "tests", "fixtures", name);
const REHEARSED = [fixture("rehearsal/rules.json"), fixture("samples"), "--accepted", fixture("rehearsal/accepted.json")];

/** What waits much or works on one core goes beside the two large suites, lane by lane. */
const LANES = [
  [
    { name: "unit", run: () => vitest("unit", ["--project", "unit"]) },
    { name: "browser", run: () => vitest("browser", ["--project", "browser"]) },
  ],
  [
    { name: "lint", run: () => oneTest([...LINT, "--max-diagnostics=50"]) },
    // What a change of rules does to the sample plans is read by people, so it is shown also when it is accepted (docs/rehearsal.md).
    { name: "rehearsal", run: () => oneTest(["cli/rehearse.ts", ...REHEARSED]), shown: true },
    ...typedFolders().map((folder) => ({ name: `types of ${folder}`, run: () => oneTest(typeCheck(folder)) })),
    { name: "worker", run: () => vitest("worker", ["--config", "tests/functions/vitest.config.ts"]) },
    // A short storm; `npm run chaos` is the long one.
    { name: "chaos", run: () => oneTest(["tests/chaos/run.ts", "--cycles", "5"]) },
  ],
];

/** What watches the clock comes last and has the machine for itself. */
const TIMED = { name: "timed", run: () => vitest("timed", ["--project", "timed"]) };

export async function main() {
  const required = requiredTools(process.env.REQUIRE);
  const results = [officeResult(required), await pageResult()];
  await Promise.all(
    LANES.map(async (stages) => {
      for (const stage of stages) results.push(await perform(stage));
    }),
  );
  results.push(await perform(TIMED));
  return conclude(results);
}

function requiredTools(text = "") {
  const names = text.split(",").filter(Boolean);
  const unknown = names.filter((name) => !TOOLS.includes(name));
  if (unknown.length > 0) throw new Failure(`REQUIRE knows ${TOOLS.join(" and ")}, not "${unknown.join(", ")}"`);
  return names;
}

/** Said once, here: the tests that need LibreOffice skip themselves. A missing browser is said by the browser tests. */
function officeResult(required) {
  const result = { passed: 0, failed: 0, skipped: [] };
  if (libreOffice()) return result;
  const demanded = required.includes("libreoffice");
  print(
    `${demanded ? "FAIL" : "skip"}  LibreOffice is not installed${demanded ? " and REQUIRE asks for it" : ": what needs it is skipped"}`,
  );
  return { ...result, failed: demanded ? 1 : 0 };
}

/** The browser's tests and those of `npm start` need the built page; without it they fail too, and the rest still runs. */
async function pageResult() {
  try {
    await ensurePage();
    return { passed: 1, failed: 0, skipped: [] };
  } catch (error) {
    print(`FAIL  ${error.message}`);
    return { passed: 0, failed: 1, skipped: [] };
  }
}

async function perform({ name, run, shown = false }) {
  const start = Date.now();
  const { passed, failed, skipped, output } = await run();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (failed > 0 || shown) print(output.trimEnd());
  sayWhatWasSkipped(skipped, output);
  print(`${failed > 0 ? "FAIL" : "ok"}  ${name}: ${countsText(passed, failed, skipped.length)} (${seconds} s)`);
  return { passed, failed, skipped };
}

/** Each file with its number of skipped tests, and the reasons that helpers of the tests gave on lines of their own. */
function sayWhatWasSkipped(files, output) {
  if (files.length === 0) return;
  for (const reason of new Set(output.match(/^skip: .*$/gm))) print(`skip  ${reason.slice("skip: ".length)}`);
  for (const file of new Set(files)) print(`skip  ${file}: ${files.filter((other) => other === file).length} tests`);
}

function conclude(results) {
  const sum = (pick) => results.reduce((total, result) => total + pick(result), 0);
  const failed = sum((result) => result.failed);
  const passed = sum((result) => result.passed);
  print(
    countsText(
      passed,
      failed,
      sum((result) => result.skipped.length),
    ),
  );
  return failed > 0 ? 1 : 0;
}

function countsText(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
