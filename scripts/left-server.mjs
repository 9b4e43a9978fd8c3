/**
 * A launcher that is killed outright cannot stop its server, which then keeps the files of its folder open while the lock looks free. So
 * the server's own process id lies beside its data as long as it runs.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const fileIn = (folder) => join(folder, "server.pid");

export function noteServer(folder, pid) {
  writeFileSync(fileIn(folder), String(pid), { mode: 0o600 });
}

export function forgetServer(folder) {
  rmSync(fileIn(folder), { force: true });
}

/** The process id of a server that still runs on a folder, or null. */
export function serverLeftIn(folder) {
  if (!existsSync(fileIn(folder))) return null;
  const pid = Number(readFileSync(fileIn(folder), "utf8"));
  return pid > 0 && isAlive(pid) && mayBeServer(pid) ? pid : null;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM"; // alive, and somebody else's
  }
}

/** The system gives a number to another process in time; what that process is can be seen on Linux only. */
function mayBeServer(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("workerd");
  } catch {
    return true;
  }
}
