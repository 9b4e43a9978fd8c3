/**
 * Chromium for tests: the one of the system, else the one that comes from npm (Linux x64 only), unpacked once per version into the
 * temporary folder. Needs no root.
 */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium as playwright } from "playwright-core";
import { z } from "zod";
import { isRequired } from "./required.ts";

/** No sandbox: containers run tests as root. The rest keeps the browser from asking the network for anything by itself. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"],
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** Where an executable is, and what its environment must say. */
interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface ChromiumOptions {
  readonly args?: readonly string[];
  /** Passes over a browser of the system: for the test of the one from npm. */
  readonly fromNpm?: boolean;
}

/** Starts Chromium. Throws an `Error` whose message says why when there is none that runs. */
export async function launchChromium({ args = [], fromNpm = false }: ChromiumOptions = {}): Promise<Browser> {
  const { path, env } = (fromNpm ? undefined : installed()) ?? (await unpacked());
  return await playwright.launch({
    executablePath: path,
    args: [...ARGS, ...args],
    // Without a UTF-8 locale Chromium cannot name a download in Vietnamese.
    env: { LANG: "C.UTF-8", ...definedOnly(process.env), ...env },
    chromiumSandbox: false,
  });
}

let shared: Promise<Browser> | null = null;

/**
 * The browser of all test files that one process runs after each other: starting one costs more than many a test. It ends with the process.
 * Whoever uses it opens contexts, and closes them.
 */
export function sharedChromium(): Promise<Browser> {
  shared ??= launchChromium();
  return shared;
}

/** For a suite's `skip`: null when Chromium starts, else why not. Throws instead when REQUIRE asks for a browser. */
export async function whyNoChromium(): Promise<string | null> {
  try {
    await sharedChromium();
    return null;
  } catch (error) {
    if (isRequired("browser")) throw error;
    const reason = `no Chromium: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
    // `npm test` prints such lines beside the count of skipped tests.
    console.warn(`skip: ${reason}`);
    return reason;
  }
}

function installed(): Executable | undefined {
  const path = (INSTALLED[platform()] ?? []).find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { path, env: {} };
}

const Versioned = z.object({ version: z.string() });

async function unpacked(): Promise<Executable> {
  if (platform() !== "linux" || arch() !== "x64") {
    throw new Error(
      `no Chrome or Chromium is installed, and the one from npm is for Linux on x64 only, not ${platform()} on ${arch()}`,
    );
  }
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packed = join(dirname(dirname(entry)), "bin");
  const { version } = Versioned.parse(JSON.parse(readFileSync(join(packed, "..", "package.json"), "utf8")));
  const folder = join(tmpdir(), `kehoach-chromium-${version}`);
  if (!existsSync(folder)) await unpack(packed, folder);
  // The libraries (NSS, expat) that a bare Debian lacks.
  const env = { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_FILE: join(folder, FONTS_FILE) };
  return { path: join(folder, "chromium"), env };
}

const FONTS_FILE = "kehoach-fonts.conf";

/** The package's own list of fonts knows other folders than ours. Its Open Sans has all Vietnamese letters; signs come from the system. */
function fontsConfiguration(folder: string): string {
  const places = [join(folder, "fonts"), "/usr/share/fonts"].map((place) => `<dir>${place}</dir>`).join("");
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}<cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>\n`;
}

/** Unpacks beside and renames: several test files may start at once, and none may see half a browser. */
async function unpack(packed: string, folder: string): Promise<void> {
  const { inflate } = await import("@sparticuz/chromium");
  const beside = mkdtempSync(`${folder}-`);
  const before = process.env.TMPDIR;
  // The package unpacks into the temporary folder under fixed names and takes whatever is there for complete.
  process.env.TMPDIR = beside;
  try {
    await Promise.all(
      ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"].map((name) => inflate(join(packed, name))),
    );
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(join(beside, FONTS_FILE), fontsConfiguration(folder));
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
