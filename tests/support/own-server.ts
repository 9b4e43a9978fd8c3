/** Plain workerd with the built Worker and data of its own, started and ended as often as wanted. Serves a page only when given one. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../scripts/answering.mjs";
import { serverArguments, workerdPath } from "../../scripts/server.mjs";
import { ensureWorker } from "../../scripts/worker.mjs";

const READY_WITHIN_MS = 30_000;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

export class OwnServer {
  readonly origin: string;
  /** Where the SQLite files lie. */
  readonly objects: string;
  readonly #folder: string;
  readonly #page: string;
  readonly #port: number;
  readonly #keys = { SESSION_KEY: key(), TOKEN_KEY: key(), DEMO: "true" };
  #child: ChildProcess | null = null;
  #said = "";
  #up: () => void = () => {};
  #ready = new Promise<void>((up) => {
    this.#up = up;
  });

  private constructor(folder: string, port: number, page: string | null) {
    this.#folder = folder;
    this.#page = page ?? join(folder, "page");
    this.#port = port;
    this.origin = `http://127.0.0.1:${port}`;
    this.objects = join(folder, "objects");
    mkdirSync(this.objects);
    mkdirSync(join(folder, "page"));
    // Whatever ends the tests ends their server.
    process.once("exit", () => this.#child?.kill("SIGKILL"));
  }

  /** `page`: the folder of a built page. */
  static async prepare(page: string | null = null): Promise<OwnServer> {
    await ensureWorker();
    return new OwnServer(mkdtempSync(join(tmpdir(), "kehoach-own-")), await freePort(), page);
  }

  /** Milliseconds until it answered. */
  async start(): Promise<number> {
    const began = performance.now();
    const options = { port: this.#port, objects: this.objects, page: this.#page };
    this.#said = "";
    const child = spawn(workerdPath(), serverArguments(options), {
      env: { ...process.env, ...this.#keys },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        this.#said = (this.#said + text).slice(-4_000);
      });
    }
    this.#child = child;
    while (!(await this.#answers())) {
      if (child.exitCode !== null || child.signalCode !== null || performance.now() - began > READY_WITHIN_MS)
        throw new Error(`The server did not start: ${this.#said}`);
      await sleep(5);
    }
    this.#up();
    return performance.now() - began;
  }

  /** Settles while it is up. */
  ready(): Promise<void> {
    return this.#ready;
  }

  async #answers(): Promise<boolean> {
    try {
      const response = await fetch(`${this.origin}/api/deployment`, { signal: AbortSignal.timeout(2_000) });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }

  /** Gone at once: nothing is written any more, nobody is answered. */
  async end(signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
    const child = this.#child;
    this.#child = null;
    this.#ready = new Promise((up) => {
      this.#up = up;
    });
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  }

  /** Everything that was sent is gone; sessions still count. */
  async forget(): Promise<void> {
    await this.end();
    rmSync(this.objects, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    mkdirSync(this.objects);
    await this.start();
  }

  /** Processor time so far, in milliseconds: what others do on this machine does not change it. Null where the system does not tell. */
  processorMs(): number | null {
    try {
      const [, fields = ""] = readFileSync(`/proc/${this.#child?.pid}/stat`, "latin1").split(") ");
      const [user = 0, system = 0] = fields.split(" ").slice(11, 13).map(Number);
      return (user + system) * TICK_MS;
    } catch {
      return null;
    }
  }

  /** What it said last, for whoever wonders why it failed. */
  get said(): string {
    return this.#said;
  }

  async remove(): Promise<void> {
    await this.end();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function key(): string {
  return randomBytes(32).toString("base64url");
}
