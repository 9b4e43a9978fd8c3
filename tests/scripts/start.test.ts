/** `npm start` as a person meets it: it says when it is up, and a stop leaves no process, no busy port and no files. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { ROOT } from "../../scripts/root.mjs";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly port: number;
  readonly temporary: string;
}

/** Starts it with a temporary folder of its own, and waits for the words that say it is up. */
async function start(args: readonly string[] = []): Promise<Running> {
  const port = await freePort();
  const temporary = mkdtempSync(join(tmpdir(), "kehoach-start-"));
  const env = { ...process.env, PORT: String(port), TMPDIR: temporary, npm_lifecycle_event: undefined, KEHOACH_CWD: undefined };
  const child = spawn(process.execPath, [join(ROOT, "scripts", "run.mjs"), "start", ...args], { cwd: temporary, env });
  onTestFinished(() => {
    child.kill("SIGTERM"); // nothing, when the test stopped it
    rmSync(temporary, { recursive: true, force: true });
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  while (!output.includes("Ctrl-C")) {
    if (child.exitCode !== null) throw new Error(output);
    await sleep(50);
  }
  return { child, port, url: `http://localhost:${port}`, temporary };
}

async function stop({ child }: Running, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  if (child.exitCode === null) await once(child, "exit");
  return child.exitCode;
}

/** Processes that name the folder: the server was told to keep its data there. */
function processesIn(folder: string): string {
  return spawnSync("ps", ["-eo", "args"], { encoding: "utf8" })
    .stdout.split("\n")
    .filter((line) => line.includes(folder))
    .join("\n");
}

describe.skipIf(process.platform === "win32")("npm start", { timeout: 120_000 }, () => {
  test.each<NodeJS.Signals>(["SIGINT", "SIGTERM"])("serves page and API; %s ends it and leaves nothing", async (signal) => {
    const running = await start();
    const page = await fetch(running.url);
    expect([page.status, page.headers.get("content-type")?.split(";")[0]]).toEqual([200, "text/html"]);
    expect((await fetch(`${running.url}/api/programmes`)).status).toBe(200);
    // The server's own explorer of stored data has had both addresses; neither answers.
    for (const explorer of [
      "/cdn-cgi/explorer",
      "/cdn-cgi/explorer/api",
      "/cdn-cgi/local/explorer",
      "/cdn-cgi/local/explorer/api",
    ])
      expect([explorer, (await fetch(`${running.url}${explorer}`)).status]).toEqual([explorer, 404]);
    expect(processesIn(running.temporary)).not.toBe("");

    expect(await stop(running, signal)).toBe(0);
    await expect(fetch(running.url)).rejects.toThrow();
    expect(processesIn(running.temporary)).toBe("");
    expect(readdirSync(running.temporary).filter((name) => name.startsWith("kehoach-"))).toEqual([]);
  });

  test("--data keeps what is sent, in a folder named from where it was called; a busy port is said", async () => {
    const running = await start(["--data", "dữ liệu"]);
    const second = spawnSync(process.execPath, [join(ROOT, "scripts", "run.mjs"), "start"], {
      env: { ...process.env, PORT: String(running.port) },
      encoding: "utf8",
    });
    expect(second.status).toBe(2);
    expect(second.stderr).toContain(`Cổng ${running.port} đang được`);

    await stop(running, "SIGINT");
    expect(existsSync(join(running.temporary, "dữ liệu"))).toBe(true);
  });
});
