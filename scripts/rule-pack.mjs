/** Rules of this checkout, of another folder or of a revision, bundled into one file: for `npm run pack` and `npm run rehearse`. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { run } from "./child.mjs";
import { callerDirectory, Failure, ROOT, say } from "./root.mjs";
import { filesUnder, hashOf } from "./tree.mjs";

const CACHE = join(ROOT, ".cache", "rules");

/** Bundles the shared/ that stands in `rules` into `file`; false when it cannot be, for reasons that only our own rules are told. */
async function bundle(rules, file, title) {
  say(`Packing the rules of ${title} …`);
  mkdirSync(dirname(file), { recursive: true });
  const code = await run(
    ["node_modules/vite/bin/vite.js", "build", "--config", "cli/rehearsal/vite.config.ts", "--logLevel", "error"],
    {
      stdio: ["ignore", "ignore", rules === ROOT ? 2 : "ignore"],
      env: { KEHOACH_RULES: rules, KEHOACH_PACK: file, ...(process.stderr.isTTY ? {} : { NO_COLOR: "1" }) },
    },
  );
  return code === 0;
}

export async function packOwnRules(file, title) {
  if (!(await bundle(ROOT, file, title))) throw new Failure(`${title}: vite`);
}

const TOO_OLD =
  "không đóng gói được: bộ quy tắc này quá cũ, không có giao diện mà việc so sánh cần. / cannot be packed: these rules are too old and lack the interface that comparing needs.";

/** The file to compare with, for whatever somebody named: a pack, a record, a folder with a checkout, a revision. */
export async function oldRules(named) {
  const path = resolve(callerDirectory(), named);
  if (existsSync(path)) return statSync(path).isDirectory() ? rulesOfFolder(path, named) : path;
  const commit = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${named}^{commit}`]);
  if (commit !== null) return rulesOfRevision(commit, named);
  throw new Failure(
    `${named}: không phải tệp, thư mục hay phiên bản trong kho mã nguồn. / neither a file, a folder nor a revision of this repository.`,
  );
}

async function rulesOfFolder(folder, named) {
  const file = join(CACHE, `folder-${process.pid}.mjs`);
  process.once("exit", () => rmSync(file, { force: true }));
  await packCopy(file, named, (copy) => {
    const shared = join(folder, "shared");
    if (existsSync(shared)) cpSync(shared, join(copy, "shared"), { recursive: true });
  });
  return file;
}

/** A revision never changes: it is packed once, and again only when what a pack offers has changed. */
async function rulesOfRevision(commit, named) {
  const offered = hashOf(filesUnder("cli/rehearsal")).slice(0, 12);
  const file = join(CACHE, `${commit}-${offered}.mjs`);
  if (!existsSync(file)) await packCopy(file, named, (copy) => exportShared(commit, copy));
  return file;
}

/** Bundles a copy inside the project, where packages are found; its tsconfig.json would lead to files that were not copied. */
async function packCopy(file, named, copyTo) {
  const copy = join(CACHE, `copy-${process.pid}`);
  try {
    mkdirSync(copy, { recursive: true });
    copyTo(copy);
    rmSync(join(copy, "shared", "tsconfig.json"), { force: true });
    const packed = existsSync(join(copy, "shared", "check.ts")) && (await bundle(copy, file, named));
    if (!packed) throw new Failure(`${named}: ${TOO_OLD}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Through an index of its own, so that nobody's staged work is touched. */
function exportShared(commit, copy) {
  const env = { ...process.env, GIT_INDEX_FILE: join(copy, "index") };
  if (git(["read-tree", `${commit}:shared`], env) === null) return;
  git(["checkout-index", "--all", `--prefix=${join(copy, "shared")}/`], env);
}

/** What git answers; null when it is missing or refuses. */
function git(args, env = process.env) {
  const { status, stdout } = spawnSync("git", args, { cwd: ROOT, encoding: "utf8", env });
  return status === 0 ? stdout.trim() : null;
}
