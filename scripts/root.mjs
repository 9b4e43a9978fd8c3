/** Where the project stands, where the caller stood, and which Node runs TypeScript. Plain JavaScript for Node 20. */
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure that is said in one line, without a stack: the person can do something about it. */
export class Failure extends Error {}

/** Progress and explanations go to stderr: stdout is the result alone. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** The directory the person called from. npm moves to the project and leaves the caller's directory in INIT_CWD. */
export function callerDirectory(env = process.env, cwd = process.cwd()) {
  if (env.KEHOACH_CWD) return env.KEHOACH_CWD;
  return env.npm_lifecycle_event && cwd === ROOT && env.INIT_CWD ? env.INIT_CWD : cwd;
}

/** Node strips types by itself since 22.18 and 23.6. */
export function stripsTypes(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** The Node that runs TypeScript: this one when it can, else the one that the `node` package brought. */
export function nodePath() {
  if (stripsTypes(process.versions.node)) return process.execPath;
  const brought = join(ROOT, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(brought)) return brought;
  throw new Failure(
    `Node ${process.versions.node} cannot run TypeScript, and the Node that the "node" package brings is missing (${brought}). ` +
      'Allow its install script and run "npm ci --loglevel=error", or install Node 22.18 or newer.',
  );
}

/** The environment of every child: its `node` is the one above, and it knows where the caller stood. */
export function childEnvironment(extra = {}) {
  const { INIT_CWD: _, ...env } = process.env;
  // Windows spells it "Path"; process.env finds it under any case, a copy does not.
  const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  env[key] = [dirname(nodePath()), env[key]].filter(Boolean).join(delimiter);
  return { ...env, KEHOACH_CWD: callerDirectory(), ...extra };
}
