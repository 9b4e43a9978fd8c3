/** Is a server there? Asked before one is started, while it comes up, and once it is up for whom it lets in. */
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const READY_WITHIN_MS = 60_000;
const ANSWER_WITHIN_MS = 5_000;

/** Something listens there, whatever it is. */
export function isTaken(port) {
  return new Promise((done) => {
    const socket = connect({ port, host: "localhost" });
    const end = (taken) => {
      socket.destroy();
      done(taken);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/** A port of this computer that nothing listens at. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** True once the page and the API both answer; false when that takes too long, or `over()` says that the server ended. */
export async function readyAt(url, over) {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && !over()) {
    if ((await isServed(`${url}/`)) && (await isServed(`${url}/api/programmes`))) return true;
    await sleep(50);
  }
  return false;
}

async function isServed(url) {
  try {
    const response = await ask(url);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** The names under which anybody may sign in to a demo; none anywhere else. */
export async function demoAccounts(url) {
  const { accounts } = await (await ask(`${url}/api/deployment`)).json();
  return accounts.map(({ id }) => id);
}

function ask(url) {
  return fetch(url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
}
