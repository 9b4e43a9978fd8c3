/** Paths as the caller gave them, from where the command was called; a folder stands for the workbooks in it. */
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Text } from "../shared/text/locale.ts";

/** The folder the command was called from: the launcher runs commands in the project's own, and hands on the caller's. */
export function callerFolder(): string {
  return process.env.KEHOACH_CWD ?? process.cwd();
}

/** Under whatever names: links, another case of letters where the disk does not tell them apart. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  const facts = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => null)));
  const [one, other] = facts;
  return Boolean(one && other && one.ino === other.ino && one.dev === other.dev);
}

/** One workbook to check: the path as given, for reports, and where it is. */
export interface WorkbookPath {
  readonly shown: string;
  readonly path: string;
}

/** Each file once, under whatever names it was given: what is named again must not count twice. */
export async function eachOnce(
  given: readonly WorkbookPath[],
): Promise<{ readonly paths: readonly WorkbookPath[]; readonly again: readonly WorkbookPath[] }> {
  const [paths, again]: [WorkbookPath[], WorkbookPath[]] = [[], []];
  const known = new Set<string>();
  for (const one of given) {
    const facts = await stat(one.path, { bigint: true }).catch(() => null);
    const file = facts ? `${facts.dev}:${facts.ino}` : one.path;
    (known.has(file) ? again : paths).push(one);
    known.add(file);
  }
  return { paths, again };
}

export const NAMED_AGAIN: Text = {
  vi: "Tệp này được nêu nhiều lần, nên chỉ tính một lần.",
  en: "This file was named more than once; it counts once.",
};

/** "~$" files are the locks of an open Excel. */
const WORKBOOK = /^(?!~\$).*\.(xlsx|xlsm|xls|xlsb|ods)$/i;

export async function findWorkbooks(given: readonly string[]): Promise<WorkbookPath[]> {
  const found = await Promise.all(given.map((shown) => expand(shown, resolve(callerFolder(), shown))));
  return found.flat();
}

async function expand(shown: string, path: string): Promise<WorkbookPath[]> {
  const isFolder = await stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (!isFolder) return [{ shown, path }];
  const entries = await readdir(path, { recursive: true });
  const names = entries.filter((name) => WORKBOOK.test(basename(name))).sort((a, b) => a.localeCompare(b, "vi"));
  return names.map((name) => ({ shown: join(shown, name), path: join(path, name) }));
}
