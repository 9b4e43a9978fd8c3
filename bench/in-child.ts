/** Runs `child.ts` and gives back its line. A contender that fails is a reason, not an exception: the others still run. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ContenderResult, FileResult, KeptResult } from "./child.ts";

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));
/** Longer than any contender takes on a slow machine; a hanging one must not keep the rest waiting. */
const LIMIT_MS = 120_000;

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

export async function runContenderInChild(kind: "rows" | "people", name: string): Promise<Outcome<ContenderResult>> {
  return run([kind, name]);
}

export async function readFileInChild(name: string, file: string): Promise<Outcome<FileResult>> {
  return run(["file", name, file]);
}

export async function fillFileInChild(name: string, file: string): Promise<Outcome<FileResult>> {
  return run(["fill", name, file]);
}

export async function touchFileInChild(name: string, file: string): Promise<Outcome<KeptResult>> {
  return run(["keep", name, file]);
}

function run<T>(args: readonly string[]): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", CHILD, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: LIMIT_MS,
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (part) => (out += part));
    child.stderr.on("data", (part) => (err += part));
    child.on("error", (error) => resolve({ ok: false, reason: error.message }));
    child.on("close", (code, signal) => {
      if (code !== 0) return resolve({ ok: false, reason: signal ? `ended by ${signal}` : errorIn(err) });
      // The last line is the child's own result type; whatever a peer prints stands before it.
      resolve({ ok: true, value: JSON.parse(out.trimEnd().split("\n").at(-1) ?? "null") as T });
    });
  });
}

/** The line that names the error, out of what Node prints of an exception. */
function errorIn(printed: string): string {
  const lines = printed.trim().split("\n");
  return (lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? "no reason given").slice(0, 200);
}
