/** One at a time across processes: two first runs in one checkout must not install or build over each other. */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { say } from "./root.mjs";

const BEAT_MS = 2_000;
/** A holder that has not touched its file for this long was killed. */
const DEAD_AFTER_MS = 20_000;

/** Runs `work` while holding the lock file; waits for another holder first, or fails with what `busy` makes of it. */
export async function withLock(file, work, busy) {
  await take(file, busy);
  const beat = setInterval(() => utimesSync(file, new Date(), new Date()), BEAT_MS);
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off("exit", release);
    release();
  }
}

async function take(file, busy) {
  mkdirSync(dirname(file), { recursive: true });
  for (let waited = false; ; waited = true) {
    if (tryTake(file)) return;
    if (isDead(file)) rmSync(file, { force: true });
    else if (busy) throw busy();
    else if (!waited) say("Waiting for another run that is preparing this checkout …");
    await sleep(200);
  }
}

function tryTake(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isDead(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > DEAD_AFTER_MS) return true;
    const pid = Number(readFileSync(file, "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    // ESRCH: no such process. ENOENT: released meanwhile. EPERM: alive, and somebody else's.
    return error.code === "ESRCH";
  }
}
