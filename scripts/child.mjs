/** Runs a script under the Node that knows TypeScript, passes signals on, and answers with its exit code. */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { childEnvironment, nodePath, ROOT } from "./root.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** The exit code as a shell would give it. */
export function exitCode(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 0);
}

/** Runs until it ends. `args` are Node's: a script from the root, then its arguments. */
export function run(args, { stdio = "inherit", env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(nodePath(), ["--disable-warning=ExperimentalWarning", ...args], {
      cwd: ROOT,
      env: childEnvironment(env),
      stdio,
    });
    const forward = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      resolve(exitCode(code, signal));
    });
  });
}
