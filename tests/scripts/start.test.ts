/** `npm start` as a person meets it: it says when it is up, and a stop leaves no process, no busy port and no files. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { Random } from "../../bench/rows/random.ts";
import { freePort } from "../../scripts/answering.mjs";
import { ROOT } from "../../scripts/root.mjs";
import { PlanStatus } from "../../shared/api/plan-status.ts";
import { PACK_HASH } from "../../shared/pack.ts";
import { makePlan, planPath } from "../support/sent-plans.ts";
import { signIn } from "../support/sign-in.ts";

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly port: number;
  readonly temporary: string;
  /** What it said until it was up. */
  readonly said: string;
}

function environment(port: number, temporary: string): NodeJS.ProcessEnv {
  return { ...process.env, PORT: String(port), TMPDIR: temporary, npm_lifecycle_event: undefined, KEHOACH_CWD: undefined };
}

function temporaryFolder(): string {
  const temporary = mkdtempSync(join(tmpdir(), "kehoach-start-"));
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  return temporary;
}

/** Starts it with a temporary folder of its own, and waits for the words that say it is up. */
async function start(
  args: readonly string[] = [],
  more: NodeJS.ProcessEnv = {},
  temporary = temporaryFolder(),
): Promise<Running> {
  const port = await freePort();
  const env = { ...environment(port, temporary), ...more };
  const child = spawn(process.execPath, [join(ROOT, "scripts", "run.mjs"), "start", ...args], { cwd: temporary, env });
  onTestFinished(() => {
    child.kill("SIGTERM"); // nothing, when the test stopped it
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  while (!output.includes("Stop: Ctrl-C")) {
    if (child.exitCode !== null) throw new Error(output);
    await sleep(50);
  }
  return { child, port, url: `http://localhost:${port}`, temporary, said: output };
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

  test("serves files with their types and tags, and shows no folder", async () => {
    const { url } = await start();
    const page = await (await fetch(url)).text();
    const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(page)?.[1];
    const asset = await fetch(`${url}${script}`);
    expect(asset.status).toBe(200);
    expect(asset.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const tag = asset.headers.get("etag") ?? "";
    const again = await fetch(`${url}${script}`, { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    for (const path of ["/assets", "/assets/", "/none.js", "/..%2fworker/index.js", "/.env"])
      expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, 404]);
  });

  test("--data keeps what is sent, with the keys beside it: after a restart sessions and plans are there", async () => {
    const first = await start(["--data", "dữ liệu"]);
    expect(first.said).toContain(`lưu tại ${join(first.temporary, "dữ liệu")}`);
    const token = await signIn(first.url, PLANNER);
    expect(await sendPlan(first.url, token)).toBe(201);
    const keys = readFileSync(join(first.temporary, "dữ liệu", "keys.json"), "utf8");
    for (const key of keys.match(/[\w-]{43}/g) ?? []) expect(processesIn(key)).toBe("");
    await stop(first, "SIGINT");

    const second = await start(["--data", "dữ liệu"], {}, first.temporary);
    expect(await standing(second.url, token)).toEqual({ state: "sent", versions: 1 });
    await stop(second, "SIGTERM");
  });

  test("without --data a start holds no plan, and the last one's sessions are void", async () => {
    const first = await start();
    const token = await signIn(first.url, PLANNER);
    await sendPlan(first.url, token);
    await stop(first, "SIGINT");
    const { url } = await start();
    expect(await standing(url, await signIn(url, PLANNER))).toEqual({ state: "draft", versions: 0 });
    expect((await fetch(`${url}/api/sessions/current`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(401);
  });

  test("a demo says loudly that anybody may sign in; DEMO=false lets nobody in by an account's name", async () => {
    const demo = await start();
    expect(demo.said).toContain("BẢN CHẠY THỬ: ai cũng đăng nhập được");
    expect(demo.said).toContain("planner-lao-cai");
    const closed = await start([], { DEMO: "false" });
    expect(closed.said).not.toContain("planner-lao-cai");
    await expect(signIn(closed.url, PLANNER)).rejects.toThrow("403");
  });

  test("a busy port, and a folder that another server uses, are said in both languages", async () => {
    const running = await start(["--data", "dữ liệu"]);
    const refused = (port: number, data = "dữ liệu"): { status: number | null; stderr: string } =>
      spawnSync(process.execPath, [join(ROOT, "scripts", "run.mjs"), "start", "--data", data], {
        cwd: running.temporary,
        env: environment(port, running.temporary),
        encoding: "utf8",
      });
    const busy = refused(running.port);
    expect([busy.status, busy.stderr]).toEqual([2, expect.stringContaining(`Cổng ${running.port} đang được`)]);
    expect(busy.stderr).toContain(`Port ${running.port} is in use`);
    const shared = refused(await freePort());
    expect([shared.status, shared.stderr]).toEqual([2, expect.stringContaining("đang được một máy chủ khác dùng")]);
    expect(shared.stderr).toContain("is in use by another server");
    writeFileSync(join(running.temporary, "tệp"), "");
    const noFolder = refused(await freePort(), "tệp");
    expect([noFolder.status, noFolder.stderr]).toEqual([2, expect.stringContaining("Không dùng được thư mục")]);
  });

  test("a server whose launcher was killed keeps its folder until it is ended; then what was sent is there", async () => {
    const killed = await start(["--data", "dữ liệu"]);
    const token = await signIn(killed.url, PLANNER);
    expect(await sendPlan(killed.url, token)).toBe(201);
    await stop(killed, "SIGKILL");
    const left = Number(readFileSync(join(killed.temporary, "dữ liệu", "server.pid"), "utf8"));
    onTestFinished(() => {
      spawnSync("kill", [String(left)]); // nothing, when the test ended it
    });
    await expect(start(["--data", "dữ liệu"], {}, killed.temporary)).rejects.toThrow(`Dừng tiến trình ${left} rồi chạy lại.`);

    process.kill(left, "SIGTERM");
    while (processesIn(killed.temporary) !== "") await sleep(50);
    const next = await start(["--data", "dữ liệu"], {}, killed.temporary);
    expect(await standing(next.url, token)).toEqual({ state: "sent", versions: 1 });
    await stop(next, "SIGTERM");
    expect(readdirSync(join(killed.temporary, "dữ liệu")).toSorted()).toEqual(["keys.json", "objects"]);
  });
});

const PLANNER = "planner-lao-cai";
const PLAN = planPath("2024", "63:10");

async function sendPlan(url: string, token: string): Promise<number> {
  const plan = { pack: PACK_HASH, attested: true, ...makePlan(new Random(1), "2024", 5, 1) };
  const headers = {
    Authorization: `Bearer ${token}`,
    "Content-Type": "application/json",
    "If-None-Match": "*",
    "Idempotency-Key": "once-and-for-all",
  };
  return (await fetch(url + PLAN, { method: "PUT", headers, body: JSON.stringify(plan) })).status;
}

async function standing(url: string, token: string): Promise<{ state: string; versions: number }> {
  const response = await fetch(url + PLAN, { headers: { Authorization: `Bearer ${token}` } });
  const { state, versions } = PlanStatus.parse(await response.json());
  return { state, versions: versions.length };
}
