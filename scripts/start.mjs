/**
 * `npm start`: serves the page, the pane and the API at http://localhost:8787 (PORT). `--data DIR` keeps what is sent; without it
 * everything lies in a fresh temporary folder that is removed at the end. Ends 0 when stopped, 1 when the server fails, 2 when it
 * cannot be started.
 */
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startGroup } from "./group.mjs";
import { keysOf } from "./keys.mjs";
import { forgetServer, noteServer, serverLeftIn } from "./left-server.mjs";
import { withLock } from "./lock.mjs";
import { callerDirectory, Failure, say } from "./root.mjs";
import { serverArguments, workerdPath } from "./server.mjs";
import { announcement } from "./start-words.mjs";

const READY_WITHIN_MS = 60_000;

export async function main(args) {
  const { port, kept, demo } = settings(args);
  if (await answers(port)) {
    throw new Failure(
      `Cổng ${port} đang được chương trình khác sử dụng. Dừng chương trình đó, hoặc chọn cổng khác: PORT=8788 npm start\n` +
        `Port ${port} is in use by another program. Stop it, or choose another port: PORT=8788 npm start`,
    );
  }
  if (kept !== null) {
    makeFolder(kept);
    return withLock(join(kept, "server.lock"), () => serve({ port, folder: kept, kept, demo }), inUse(kept));
  }
  const scratch = mkdtempSync(join(tmpdir(), "kehoach-"));
  try {
    return await serve({ port, folder: scratch, kept: null, demo });
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function settings(args) {
  const { values } = parseOptions(args);
  const port = Number(process.env.PORT ?? 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(`PORT must be a number from 1 to 65535, not "${process.env.PORT}"`);
  const kept = values.data === undefined ? null : resolve(callerDirectory(), values.data);
  return { port, kept, demo: process.env.DEMO !== "false" };
}

function parseOptions(args) {
  try {
    return parseArgs({ args, options: { data: { type: "string" } } });
  } catch (error) {
    throw new Failure(`${error.message}\nUsage: npm start [-- --data DIR]`);
  }
}

/** Something listens there: the port is taken, or the server is up. */
function answers(port) {
  return new Promise((done) => {
    const socket = connect({ port, host: "localhost" });
    const end = (up) => {
      socket.destroy();
      done(up);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Failure(
      `Không dùng được thư mục ${folder}: không tạo được, không phải thư mục, hoặc thiếu quyền ghi.\n` +
        `The folder ${folder} cannot be used: it cannot be made, is no folder, or must not be written to.`,
    );
  }
}

/** Two servers on the same files would each believe to be the only one. */
function inUse(folder) {
  return () =>
    new Failure(
      `Thư mục ${folder} đang được một máy chủ khác dùng. Dừng máy chủ đó, hoặc chọn thư mục khác.\n` +
        `The folder ${folder} is in use by another server. Stop it, or choose another folder.`,
    );
}

function leftRunning(folder, pid) {
  return new Failure(
    `Thư mục ${folder} còn đang được máy chủ trước dùng (tiến trình ${pid}, workerd): chương trình khởi động nó đã bị tắt ngang. ` +
      `Dữ liệu giữ nguyên. Dừng tiến trình ${pid} rồi chạy lại.\n` +
      `The folder ${folder} is still in use by the server before (process ${pid}, workerd), whose launcher was killed. ` +
      `The data is as it was. End process ${pid}, then start again.`,
  );
}

async function serve({ port, folder, kept, demo }) {
  const left = serverLeftIn(folder);
  if (left !== null) throw leftRunning(folder, left);
  const objects = join(folder, "objects");
  const keys = keysOf({ folder, objects });
  mkdirSync(objects, { recursive: true, mode: 0o700 });
  const server = startGroup(workerdPath(), serverArguments({ port, objects }), { ...keys, DEMO: String(demo) });
  if (server.pid !== undefined) noteServer(folder, server.pid);
  const url = `http://localhost:${port}`;
  const ready = await readyAt(url, server);
  if (ready) process.stdout.write(announcement({ url, kept, accounts: demo ? await demoAccounts(url) : [] }));
  else server.stop();
  const { asked, code, output } = await server.ended;
  forgetServer(folder);
  if (asked) return 0;
  say(output);
  say(
    ready
      ? `The server ended unexpectedly (${code}).`
      : `The server did not answer at ${url} (${code}); its last words stand above.`,
  );
  return 1;
}

/** True once the page and the API both answer; false when that takes too long or the server ended. */
async function readyAt(url, server) {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && !server.over()) {
    if ((await isServed(`${url}/`)) && (await isServed(`${url}/api/programmes`))) return true;
    await sleep(50);
  }
  return false;
}

async function isServed(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function demoAccounts(url) {
  const response = await fetch(`${url}/api/deployment`, { signal: AbortSignal.timeout(5_000) });
  const { accounts } = await response.json();
  return accounts.map(({ id }) => id);
}
