/** Installs the peers on demand, apart from the product's lock, and says of each which version is there or why it is not. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { say } from "./say.ts";

const FOLDER = fileURLToPath(new URL("./", import.meta.url));
const ROOT = fileURLToPath(new URL("../", import.meta.url));
/** Comes with the product. */
const OWN = ["zod"];

export type Peer = { readonly version: string } | { readonly skipped: string };
export type Peers = ReadonlyMap<string, Peer>;

export async function installedPeers(): Promise<Peers> {
  const wanted = wantedVersions();
  const missing = [...wanted].filter(([name, version]) => installedVersion(FOLDER, name) !== version);
  let failure = "npm did not install it";
  if (missing.length > 0) {
    say(`Installing the peers (once, about half a minute): ${missing.map(([name]) => name).join(", ")}`);
    failure = (await npmInstall()) ?? failure;
  }
  const peers = new Map<string, Peer>();
  for (const [name, version] of wanted)
    peers.set(name, installedVersion(FOLDER, name) === version ? { version } : { skipped: failure });
  for (const name of OWN) peers.set(name, { version: installedVersion(ROOT, name) ?? "" });
  return peers;
}

/** Exact versions out of bench/package.json. */
function wantedVersions(): Map<string, string> {
  // Our own file, under the eyes of the tests.
  const { optionalDependencies } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8")) as {
    optionalDependencies: Record<string, string>;
  };
  return new Map(Object.entries(optionalDependencies));
}

function installedVersion(folder: string, name: string): string | null {
  const file = join(folder, "node_modules", name, "package.json");
  if (!existsSync(file)) return null;
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return version;
}

/** Why npm failed, or null. Its own words go to stderr. No lock is read or written: ZEN's binaries differ from platform to platform. */
function npmInstall(): Promise<string | null> {
  const script = process.env.npm_execpath;
  const asScript = script !== undefined && basename(script) === "npm-cli.js" && existsSync(script);
  const windows = process.platform === "win32";
  const command = asScript ? process.execPath : windows ? "npm.cmd" : "npm";
  const args = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--include=optional", "--loglevel=error"];
  return new Promise((resolve) => {
    const child = spawn(command, asScript ? [script, ...args] : args, {
      cwd: FOLDER,
      shell: !asScript && windows,
      stdio: ["ignore", 2, 2],
    });
    child.on("error", (error) => resolve(`npm could not be started: ${error.message}`));
    child.on("close", (code) => resolve(code === 0 ? null : `npm install ended with exit code ${code}`));
  });
}
