/** `npm run excel` as a person meets it: https with a certificate of its own, a manifest for its address, and nothing left after a stop. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { get, request } from "node:https";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { freePort, isTaken } from "../../scripts/answering.mjs";
import { devCertificate } from "../../scripts/dev-certificate.mjs";
import { ROOT } from "../../scripts/root.mjs";
import { secureProxy } from "../../scripts/tls-proxy.mjs";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "kehoach-excel-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Trusts the certificate's own authority and nothing else. */
function ask(url: string, ca: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { ca: readFileSync(ca), agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    }).on("error", reject);
  });
}

describe("the certificate", () => {
  const certs = createRequire(import.meta.url)("office-addin-dev-certs");
  // Microsoft's tool says what it does; here nobody reads it.
  beforeAll(() => void vi.spyOn(process.stderr, "write").mockReturnValue(true));
  afterAll(() => void vi.restoreAllMocks());

  test("is made once by Microsoft's tool, for localhost, with a key that only its owner reads; Linux is left as it is", async () => {
    const home = folder();
    const first = await devCertificate({ folder: home, platform: "linux" });
    expect([first.trusted, first.why]).toEqual([null, null]);
    if (process.platform !== "win32") expect(statSync(join(home, "localhost.key")).mode & 0o777).toBe(0o600);
    const again = await devCertificate({ folder: home, platform: "linux" });
    expect(again.cert).toBe(first.cert);
  });

  test.each([
    ["a key of another one", "localhost.key", async (home: string) => readFileSync(join(home, "other", "localhost.key"))],
    ["no certificate at all", "localhost.crt", async () => "nothing"],
  ])("is made again where it cannot be used: %s", async (_, file, content) => {
    const home = folder();
    const first = await devCertificate({ folder: home, platform: "linux" });
    mkdirSync(join(home, "other"));
    await devCertificate({ folder: join(home, "other"), platform: "linux" });
    writeFileSync(join(home, file), await content(home));
    expect((await devCertificate({ folder: home, platform: "linux" })).cert).not.toBe(first.cert);
  });

  test.each<NodeJS.Platform>(["win32", "darwin"])(
    "is trusted by the system on %s; without the right to, it is said why and all goes on",
    async (platform) => {
      const asked: string[] = [];
      const of = (install: () => Promise<void>) => ({
        ...certs,
        uninstallCaCertificate: async () => void asked.push("uninstall"),
        installCaCertificate: async (ca: string) => {
          asked.push(ca);
          await install();
        },
      });
      const home = folder();
      const refused = of(() => Promise.reject(new Error("Unable to install the CA certificate. Access is denied.")));
      const first = await devCertificate({ folder: home, platform, certs: refused });
      expect([first.trusted, first.why]).toEqual([false, "Unable to install the CA certificate. Access is denied."]);
      const second = await devCertificate({ folder: home, platform, certs: of(async () => {}) });
      expect(second.trusted).toBe(true);
      // What is new replaces what has its name; what is not, does not.
      expect(asked).toEqual(["uninstall", join(home, "ca.crt"), join(home, "ca.crt")]);
      expect((await devCertificate({ folder: home, platform, trust: false, certs: refused })).trusted).toBeNull();
    },
  );

  test("that cannot be made is said in both languages", async () => {
    const home = folder();
    writeFileSync(join(home, "file"), "");
    await expect(devCertificate({ folder: join(home, "file"), platform: "linux" })).rejects.toThrow(
      /Không tạo được[\s\S]*cannot be made/,
    );
  });
});

test("the proxy passes bytes both ways, outlives whoever goes away, and gives its port back", async () => {
  const certificate = await devCertificate({ folder: folder(), platform: "linux" });
  const behind = createServer((socket) =>
    socket
      .on("error", () => {})
      .on("data", (bytes) => socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${bytes.length}\r\n\r\n${bytes}`)),
  );
  behind.listen(0, "127.0.0.1");
  await once(behind, "listening");
  onTestFinished(() => void behind.close());
  const address = behind.address();
  const port = await freePort();
  const close = await secureProxy({ port, to: typeof address === "object" && address ? address.port : 0, ...certificate });
  expect((await ask(`https://localhost:${port}/kế-hoạch?x=1`.replace("kế-hoạch", "ke"), certificate.ca)).text).toContain(
    "GET /ke?x=1",
  );
  // Plain words where TLS is expected, and a call that is given up.
  connect(port, "127.0.0.1")
    .on("error", () => {})
    .end("GET / HTTP/1.1\r\n\r\n");
  const dropped = request(`https://localhost:${port}/`, { ca: readFileSync(certificate.ca), method: "POST" }).on(
    "error",
    () => {},
  );
  dropped.write("half");
  dropped.destroy();
  expect((await ask(`https://127.0.0.1:${port}/`, certificate.ca)).status).toBe(200);
  close();
  await sleep(20);
  expect(await isTaken(port)).toBe(false);
});

describe.skipIf(process.platform === "win32")("npm run excel", { timeout: 120_000 }, () => {
  async function start(home: string): Promise<{ child: ChildProcess; port: number; said: string }> {
    const port = await freePort();
    const env = {
      ...process.env,
      PORT: String(port),
      HOME: home,
      TMPDIR: home,
      npm_lifecycle_event: undefined,
      KEHOACH_CWD: undefined,
    };
    const child = spawn(process.execPath, [join(ROOT, "scripts", "run.mjs"), "excel", "--no-trust"], { cwd: home, env });
    onTestFinished(() => void child.kill("SIGTERM"));
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (said += text));
    let wrong = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (wrong += text));
    while (!said.includes("Stop: Ctrl-C")) {
      if (child.exitCode !== null) throw new Error(said + wrong);
      await sleep(50);
    }
    return { child, port, said };
  }

  test("serves the pane, its functions and the API over https, with the manifest for that address; Ctrl-C leaves nothing", async () => {
    const home = folder();
    const { child, port, said } = await start(home);
    const url = `https://localhost:${port}`;
    const ca = join(home, ".office-addin-dev-certs", "ca.crt");
    expect(said).toContain(url);
    for (const words of ["Windows   reg add", "Mac       ", "Web       Trang đầu", "Upload My Add-in", "wef"])
      expect(said).toContain(words);
    const pane = await ask(`${url}/excel`, ca);
    expect([pane.status, pane.text.includes('data-host="excel"')]).toEqual([200, true]);
    const functions = await ask(`${url}/functions.json`, ca);
    expect(functions.headers["access-control-allow-origin"]).toBe("*");
    expect(functions.text).toContain(`"helpUrl": "${url}/huong-dan/ham-excel#tuoi"`);
    for (const path of ["/functions.js", "/huong-dan/ham-excel", "/icons/check-16.png", "/api/programmes"])
      expect([path, (await ask(`${url}${path}`, ca)).status]).toEqual([path, 200]);
    expect((await ask(`${url}/icons/check-16.png`, ca)).headers["cache-control"]).toBe("public, max-age=86400");
    expect(readFileSync(join(ROOT, "dist", "manifest.xml"), "utf8")).toContain(`<SourceLocation DefaultValue="${url}/excel"/>`);

    child.kill("SIGINT");
    await once(child, "exit");
    expect(child.exitCode).toBe(0);
    expect(await isTaken(port)).toBe(false);
    const left = spawnSync("ps", ["-eo", "args"], { encoding: "utf8" }).stdout.split("\n");
    expect(left.filter((line) => line.includes(home))).toEqual([]);
  });

  test("says in both languages that its port is taken, before anything is made", async () => {
    const home = folder();
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const PORT = String(typeof address === "object" && address ? address.port : 0);
    const env = { ...process.env, PORT, HOME: home, npm_lifecycle_event: undefined, KEHOACH_CWD: undefined };
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", "run.mjs"), "excel"], {
      cwd: home,
      env,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/đang được chương trình khác sử dụng[\s\S]*in use by another program/);
  });
});
