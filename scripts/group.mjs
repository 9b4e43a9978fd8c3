/** A server and all the processes it starts, stopped together: by Ctrl-C, by SIGTERM, or when whoever started us is gone. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { childEnvironment, ROOT } from "./root.mjs";

const WINDOWS = process.platform === "win32";
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** How long a server may take to end by itself before it is ended. */
const GRACE_MS = 4_000;
const OUTPUT_KEPT = 20_000;

/**
 * Starts a program in a group of its own. `ended` gives the exit code, the last output, and whether a person `asked` for the end
 * (and not `stop()`, nor the server itself).
 */
export function startGroup(command, args, env) {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: childEnvironment(env),
    detached: !WINDOWS,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text) => {
      output = (output + text).slice(-OUTPUT_KEPT);
    });
  }
  let asked = false;
  let over = false;
  const stop = () => {
    if (over) return;
    signalGroup(child, "SIGTERM");
    setTimeout(() => over || signalGroup(child, "SIGKILL"), GRACE_MS).unref();
  };
  const unwatch = watchForTheEnd(() => {
    asked = true;
    stop();
  });
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      over = true;
      unwatch();
      // The leader is gone; whatever it left behind goes too.
      signalGroup(child, "SIGKILL");
      resolve({ code: code ?? signal, output, asked });
    });
  });
  return { ended, stop, over: () => over, pid: child.pid };
}

/** Calls `end` on a signal, and when the npm that started us is gone. */
function watchForTheEnd(end) {
  for (const signal of SIGNALS) process.on(signal, end);
  const orphaned = process.env.npm_lifecycle_event === undefined ? () => false : parentWatch();
  const timer = setInterval(() => orphaned() && end(), 500);
  return () => {
    clearInterval(timer);
    for (const signal of SIGNALS) process.off(signal, end);
  };
}

/**
 * npm starts us through a shell and passes SIGTERM to that shell only, which dies without a word to us; and npm killed outright leaves
 * shell and server behind. The second can be seen on Linux only.
 */
function parentWatch() {
  const shell = process.ppid;
  const { name, parent: npm } = processStatus(shell);
  const viaShell = name === "sh" || name === "dash";
  return () => process.ppid !== shell || (viaShell && processStatus(shell).parent !== npm);
}

function processStatus(pid) {
  try {
    const [, name, parent] = /\((.*)\) \S+ (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "latin1"));
    return { name, parent };
  } catch {
    return {}; // not Linux, or gone
  }
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (WINDOWS) {
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
