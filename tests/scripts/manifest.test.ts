/** `npm run manifest`: a manifest for another address is as good, and nothing that is no address makes one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { manifestFor, originOf } from "../../scripts/manifest-address.ts";
import { manifestFaults } from "../../scripts/manifest-faults.ts";
import { ROOT, runCommand } from "../cli/run-command.ts";

const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

test("a manifest for another address is as good, names no other, and is the same in everything else", async () => {
  const xml = manifestFor(MANIFEST, "https://kehoach.example.vn");
  expect(await manifestFaults(xml)).toEqual([]);
  expect(xml).not.toContain("localhost");
  expect(xml).toContain('<SourceLocation DefaultValue="https://kehoach.example.vn/excel"/>');
  expect(xml.replaceAll("https://kehoach.example.vn", "https://localhost:8787")).toBe(MANIFEST);
});

describe("an address", () => {
  test.each([
    ["https://kehoach.example.vn", "https://kehoach.example.vn"],
    ["https://kehoach.example.vn/", "https://kehoach.example.vn"],
    ["https://KeHoach.example.vn:8443", "https://kehoach.example.vn:8443"],
    ["https://kehoach.example.vn:443", "https://kehoach.example.vn"],
    ["https://maychu", "https://maychu"],
    ["https://10.0.0.5:8443", "https://10.0.0.5:8443"],
    ["https://[::1]:8787", "https://[::1]:8787"],
  ])("%s is of %s", (given, origin) => {
    expect(originOf(given)).toBe(origin);
  });

  test.each([
    "http://kehoach.example.vn",
    "kehoach.example.vn",
    "https://",
    "https:///",
    "https://kehoach.example.vn/excel",
    "https://kehoach.example.vn//",
    "https://kehoach.example.vn?",
    "https://kehoach.example.vn/?a=1",
    "https://kehoach.example.vn#",
    "https://kehoach.example.vn;",
    "https://kehoach.example.vn xyz",
    " https://kehoach.example.vn",
    "https://kehoach.example.vn\n",
    "https://ai@kehoach.example.vn",
    "https://*.example.vn",
    "https://kehoach.example.vn:",
    "https://kehoach.example.vn:99999",
    'https://kehoach.example.vn"/><x',
    "ftp://kehoach.example.vn",
  ])("%j is none", (given) => {
    expect(originOf(given)).toBeNull();
  });
});

describe("the command", () => {
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), "kehoach-manifest-"));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };
  const run = (args: readonly string[], cwd: string) => runCommand("../scripts/manifest.ts", args, cwd);

  test("writes where the caller says, from where the caller stands; stdout is the path alone", () => {
    const cwd = folder();
    const file = join(cwd, "khai báo", "manifest.xml");
    const { status, stdout, stderr } = run(["--url", "https://kehoach.example.vn", "-o", "khai báo/manifest.xml"], cwd);
    expect([status, stdout, stderr]).toEqual([0, `${file}\n`, ""]);
    expect(readFileSync(file, "utf8")).toBe(manifestFor(MANIFEST, "https://kehoach.example.vn"));
    expect(run(["--url", "https://khac.example.vn", "-o", "khai báo/manifest.xml"], cwd).status).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("https://khac.example.vn/excel");
  });

  test("writes over nothing but a manifest of its own, and says what is wrong in both languages", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "thư.txt"), "Kính gửi");
    const over = run(["--url", "https://kehoach.example.vn", "-o", "thư.txt"], cwd);
    expect([over.status, over.stdout, readFileSync(join(cwd, "thư.txt"), "utf8")]).toEqual([2, "", "Kính gửi"]);
    expect(over.stderr).toMatch(/không ghi đè[\s\S]*not written over/);
    const wrong = run(["--url", "http://kehoach.example.vn"], cwd);
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toMatch(/không phải địa chỉ[\s\S]*is no address/);
    for (const args of [[], ["--url"], ["https://kehoach.example.vn"], ["--port", "3000"]]) {
      const { status, stdout, stderr } = run(args, cwd);
      expect([args, status, stdout]).toEqual([args, 2, ""]);
      expect(stderr).toContain("Cách dùng: npm run manifest");
    }
  });
});
