/** Reads each workbook under both sets of rules, one file after the other. */
import type { WorkbookPath } from "../paths.ts";
import { bytesOf } from "../read-file.ts";
import { compare, type Difference } from "./compare.ts";
import type { Read } from "./record.ts";
import type { Reading, RulePack } from "./rule-pack.ts";

export type Rehearsed =
  | {
      readonly ok: true;
      readonly file: string;
      /** Why the older rules say nothing of it: nobody's decision changes then. Null where they do. */
      readonly newly: string | null;
      readonly difference: Difference;
    }
  /** Neither set of rules can read it. */
  | { readonly ok: false; readonly file: string; readonly code: string };

export interface Rehearsal {
  readonly files: readonly Rehearsed[];
  /** What the newer rules read, for recording. */
  readonly read: readonly Read[];
}

export async function rehearse(
  paths: readonly WorkbookPath[],
  [old, now]: readonly [RulePack, RulePack],
  asOf: string | undefined,
): Promise<Rehearsal> {
  const files: Rehearsed[] = [];
  const read: Read[] = [];
  for (const { shown: file, path } of paths) {
    const bytes = await bytesOf(path);
    if (!(bytes instanceof Uint8Array)) {
      files.push({ ok: false, file, code: bytes.code });
      continue;
    }
    const question = { bytes, ...(asOf === undefined ? {} : { asOf }) };
    const [before, after] = [await readUnder(old, question), await readUnder(now, question)];
    read.push({ name: file, bytes, reading: after });
    files.push(rehearsed(file, before, after));
  }
  return { files, read };
}

function rehearsed(file: string, before: Reading, after: Reading): Rehearsed {
  if (!before.ok && !after.ok) return { ok: false, file, code: after.code };
  return { ok: true, file, newly: before.ok ? null : before.code, difference: compare(before, after) };
}

/** A fault of rules with one file must not take the others; what the file holds is not said. */
async function readUnder(pack: RulePack, question: Parameters<RulePack["read"]>[0]): Promise<Reading> {
  try {
    return await pack.read(question);
  } catch {
    return { ok: false, code: "internal-fault" };
  }
}
