/**
 * `npm start`: serves the page, the pane and the API at http://localhost:8787 (PORT). `--data DIR` keeps what is sent; without it
 * everything lies in a fresh temporary folder that is removed at the end. Ends 0 when stopped, 1 when the server fails, 2 when it
 * cannot be started.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startGroup } from "./group.mjs";
import { callerDirectory, Failure, say } from "./root.mjs";

const READY_WITHIN_MS = 60_000;

export async function main(args) {
  const { port, data } = settings(args);
  if (await answers(port)) {
    throw new Failure(
      `Cổng ${port} đang được chương trình khác sử dụng. Dừng chương trình đó, hoặc chọn cổng khác: PORT=8788 npm start\n` +
        `Port ${port} is in use by another program. Stop it, or choose another port: PORT=8788 npm start`,
    );
  }
  const scratch = mkdtempSync(join(tmpdir(), "kehoach-"));
  try {
    return await serve(port, data ?? join(scratch, "data"), scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function settings(args) {
  const { values } = parseOptions(args);
  const port = Number(process.env.PORT ?? 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(`PORT must be a number from 1 to 65535, not "${process.env.PORT}"`);
  return { port, data: values.data === undefined ? undefined : resolve(callerDirectory(), values.data) };
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

async function serve(port, data, scratch) {
  mkdirSync(data, { recursive: true });
  const server = startGroup(wranglerArguments(port, data), quietEnvironment(scratch));
  const url = `http://localhost:${port}`;
  const ready = await readyAt(url, server);
  if (ready) announce(url, data.startsWith(scratch) ? null : data);
  else server.stop();
  const { asked, code, output } = await server.ended;
  if (asked) return 0;
  say(output);
  say(
    ready
      ? `The server ended unexpectedly (${code}).`
      : `The server did not answer at ${url} (${code}); its last words stand above.`,
  );
  return 1;
}

function wranglerArguments(port, data) {
  return [
    ...["node_modules/wrangler/bin/wrangler.js", "dev", "--config", "wrangler.toml", "--local"],
    ...["--ip", "localhost", "--port", String(port), "--inspector-port", "0"],
    ...["--persist-to", data, "--show-interactive-dev-session=false", "--log-level", "warn"],
  ];
}

/** No telemetry, no update check, no look at the internet, no files in the person's home, and no doors beside ours. */
function quietEnvironment(scratch) {
  return {
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_HIDE_BANNER: "true",
    // It would show and change stored data, and invoke the Worker, for any page open in the same browser.
    X_LOCAL_EXPLORER: "false",
    WRANGLER_LOG_PATH: join(scratch, "logs"),
    WRANGLER_REGISTRY_PATH: join(scratch, "registry"),
    XDG_CONFIG_HOME: join(scratch, "config"),
    NO_COLOR: "1",
  };
}

/** True once the page and the API both answer; false when that takes too long or the server ended. */
async function readyAt(url, server) {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && !server.over()) {
    if ((await isServed(`${url}/`)) && (await isServed(`${url}/api/programmes`))) return true;
    await sleep(150);
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

function announce(url, data) {
  process.stdout.write(`
Kế Hoạch đang chạy. Mở trong trình duyệt:
  ${url}/            kiểm tra kế hoạch (có tệp mẫu để mở)
  ${url}/api/docs    tài liệu API
Dữ liệu đã gửi: ${data ? `lưu tại ${data}` : "không lưu lại sau khi dừng (lưu lại: npm start -- --data THƯ_MỤC)"}
Dừng: Ctrl-C

Kế Hoạch is running. Open in a browser:
  ${url}/            check a plan (with sample workbooks to open)
  ${url}/api/docs    API reference
What is sent is ${data ? `kept in ${data}` : "not kept after the stop (to keep it: npm start -- --data DIR)"}
Stop: Ctrl-C

`);
}
