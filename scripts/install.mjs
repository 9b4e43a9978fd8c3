/** Installs dependencies when the lock file asks for something that is not there. Says so on stderr, writes nothing to stdout. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { withLock } from "./lock.mjs";
import { Failure, ROOT, say } from "./root.mjs";

export async function ensureInstalled() {
  if (isInstalled()) return;
  await withLock(join(ROOT, ".cache", "install.lock"), async () => {
    if (isInstalled()) return;
    say(`Installing dependencies (once, about half a minute): npm ci in ${ROOT}`);
    const code = await npmInstall();
    if (code !== 0) throw new Failure(`npm ci failed with exit code ${code}; its own words stand above`);
  });
}

/**
 * npm writes node_modules/.package-lock.json when an install is complete. It is compared with what the lock file asks for;
 * optional packages (other platforms' binaries) may be missing, and what is there besides is nobody's business.
 */
function isInstalled() {
  const present = packagesOf(join(ROOT, "node_modules", ".package-lock.json"));
  if (!present) return false;
  const wanted = packagesOf(join(ROOT, "package-lock.json")) ?? {};
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === "") return true;
    const found = present[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

function npmInstall() {
  const { command, args, shell } = npm();
  // `npm ci` removes node_modules first, which Windows refuses while a program in it (this very Node) is running.
  const inUse = process.platform === "win32" && process.execPath.startsWith(join(ROOT, "node_modules"));
  const install = [inUse ? "install" : "ci", "--no-audit", "--no-fund", "--loglevel=error"];
  return new Promise((resolve, reject) => {
    // npm's stdout joins stderr: stdout belongs to the command's result.
    const child = spawn(command, [...args, ...install], { cwd: ROOT, shell, stdio: ["ignore", 2, 2] });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? `signal ${signal}`));
  });
}

/** npm's own script when it can be found, so that no shell has to quote a path; else the `npm` of the PATH. */
function npm() {
  const node = process.env.npm_node_execpath ?? process.execPath;
  const beside = join(dirname(node), "node_modules", "npm", "bin", "npm-cli.js");
  const script = [process.env.npm_execpath, beside].find((path) => path && basename(path) === "npm-cli.js" && existsSync(path));
  if (script && existsSync(node)) return { command: node, args: [script], shell: false };
  return process.platform === "win32"
    ? { command: "npm.cmd", args: [], shell: true } // Node refuses to start .cmd files without a shell; no argument needs quoting
    : { command: "npm", args: [], shell: false };
}
