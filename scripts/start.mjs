/**
 * `npm start`: serves the page, the pane and the API at http://localhost:8787 (PORT). `--data DIR` keeps what is sent; without it
 * everything lies in a fresh temporary folder that is removed at the end. Ends 0 when stopped, 1 when the server fails, 2 when it
 * cannot be started.
 */
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { demoAccounts, isTaken, readyAt } from "./answering.mjs";
import { startGroup } from "./group.mjs";
import { keysOf } from "./keys.mjs";
import { forgetServer, noteServer, serverLeftIn } from "./left-server.mjs";
import { withLock } from "./lock.mjs";
import { callerDirectory, Failure, say } from "./root.mjs";
import { serverArguments, workerdPath } from "./server.mjs";
import { announcement, endedBy, folderInUse, folderUnusable, notAPort, portTaken, serverLeft, USAGE } from "./start-words.mjs";

export async function main(args) {
  const { port, ...rest } = await settings(optionsOf(args, { data: { type: "string" } }, USAGE));
  return serveOn(port, rest, (words) => process.stdout.write(announcement(words)));
}

/**
 * Serves on a port of this computer until it is stopped. Once it is up, `announce` is told its address, what is kept where, and whom a demo
 * lets in.
 */
export function serveOn(port, { kept, demo }, announce) {
  if (kept === null) return inScratchFolder((folder) => serve({ port, folder, kept, demo, announce }));
  makeFolder(kept);
  // Two servers on the same files would each believe to be the only one.
  return withLock(
    join(kept, "server.lock"),
    () => serve({ port, folder: kept, kept, demo, announce }),
    () => new Failure(folderInUse(kept)),
  );
}

/** The port that is asked for, which must be free; the folder, or null when nothing is kept; whether it is a demo. */
export async function settings({ data }) {
  const given = process.env.PORT ?? "8787";
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Failure(notAPort(given));
  if (await isTaken(port)) throw new Failure(portTaken(port));
  return { port, kept: data === undefined ? null : resolve(callerDirectory(), data), demo: process.env.DEMO !== "false" };
}

export function optionsOf(args, options, usage) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Failure(`${error.message}\n${usage}`);
  }
}

async function inScratchFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Failure(folderUnusable(folder));
  }
}

async function serve({ port, folder, kept, demo, announce }) {
  const left = serverLeftIn(folder);
  if (left !== null) throw new Failure(serverLeft(folder, left));
  const objects = join(folder, "objects");
  const keys = keysOf({ folder, objects });
  mkdirSync(objects, { recursive: true, mode: 0o700 });
  const server = startGroup(workerdPath(), serverArguments({ port, objects }), { ...keys, DEMO: String(demo) });
  if (server.pid !== undefined) noteServer(folder, server.pid);
  const url = `http://localhost:${port}`;
  const ready = await announced(server, { url, kept, announce });
  if (!ready) server.stop();
  const { asked, code, output } = await server.ended;
  forgetServer(folder);
  if (asked) return 0;
  say(output);
  say(endedBy(code, { ready, url }));
  return 1;
}

/** Says what to open once the server answers; false when it does not, or is gone before it said whom it lets in. */
async function announced(server, { url, kept, announce }) {
  if (!(await readyAt(url, server.over))) return false;
  try {
    await announce({ url, kept, accounts: await demoAccounts(url) });
    return true;
  } catch {
    return false;
  }
}
