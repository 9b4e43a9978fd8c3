/**
 * `npm run fill -- FILE -o OUT [--add all|COLUMN,…] [--restore] [--programme ID] [--allow-signed] [--lang vi|en]`
 * Writes formulas into a copy of a workbook and says what it wrote where. Exit 0, 2 if nothing could be written. FILE itself is never changed.
 */

import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { fillableWorkbook } from "../shared/check.ts";
import type { FillColumn, FillPlan, FillWish } from "../shared/fill/fill.ts";
import { programmeNamed } from "../shared/programmes/index.ts";
import type { Text } from "../shared/text/locale.ts";
import { OpenedFile } from "../shared/xlsx/opened-file.ts";
import { type Hindrance, hindrancesOf } from "../shared/xlsx/write/hindrances.ts";
import { patchWorkbook } from "../shared/xlsx/write/patch-workbook.ts";
import { COMMON, noProgramme, readCall } from "./call.ts";
import { openedBytes } from "./check-files.ts";
import { callerFolder, isSameFile } from "./paths.ts";
import { printFilling } from "./print-filling.ts";
import { bytesOf } from "./read-file.ts";
import { placeOf, refuse } from "./refuse.ts";
import { SAME_FILE, writeWorkbook } from "./write-file.ts";

const USAGE = `Cách dùng: npm run fill -- TỆP -o TỆP_KẾT_QUẢ [--add all|CỘT,…] [--restore] [--programme MÃ] [--allow-signed] [--lang vi|en]
Usage: npm run fill -- FILE -o OUT [--add all|COLUMN,…] [--restore] [--programme ID] [--allow-signed] [--lang vi|en]`;

const OPTIONS = {
  ...COMMON,
  output: { type: "string", short: "o" },
  add: { type: "string", multiple: true, default: [] },
  restore: { type: "boolean", default: false },
  programme: { type: "string" },
  "allow-signed": { type: "boolean", default: false },
} satisfies ParseArgsConfig["options"];

async function main(): Promise<number> {
  const { values, positionals, locale, fail } = readCall(USAGE, () => parseArgs({ allowPositionals: true, options: OPTIONS }));
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return fail(SAYS.oneFile);
  if (values.output === undefined) return fail(SAYS.noOut);
  const { programme } = values;
  if (programme !== undefined && !programmeNamed(programme)) return fail(noProgramme(programme));
  const [from, to] = [resolve(callerFolder(), file), resolve(callerFolder(), values.output)];
  if (await isSameFile(from, to)) return fail(SAME_FILE);
  const names = values.add.flatMap((list) => list.split(NAMES_END)).map((name) => name.trim());
  const wish: FillWish = { add: names.includes("all") ? "all" : names.filter(Boolean), restore: values.restore };
  const bytes = await bytesOf(from);
  if (!(bytes instanceof Uint8Array)) return refuse(file, bytes.message, locale);
  const filled = await fillBytes(bytes, wish, { allowSigned: values["allow-signed"], ...(programme ? { programme } : {}) });
  if (filled.ok && filled.plan.unknown.length > 0) return refuse(file, unknownColumns(filled.plan), locale);
  for (const { message } of filled.hindrances) process.stderr.write(`${file}\n  ◆ ${message[locale]}\n`);
  if (!filled.ok) return refuse(filled.place === null ? file : `${file}, ${filled.place}`, filled.message, locale);
  const failure = await writeWorkbook(to, filled.bytes, filled.kind);
  if (failure) return refuse(values.output, failure, locale);
  const same = Buffer.compare(bytes, filled.bytes) === 0;
  process.stdout.write(printFilling(filled.plan, { out: values.output, locale, same }));
  return 0;
}

/** A header may hold commas between brackets: "Đối tượng (điểm a, b, c)". */
const NAMES_END = /,(?![^(]*\))/;

type FilledBytes = { readonly hindrances: readonly Hindrance[] } & (
  | { readonly ok: true; readonly bytes: Uint8Array; readonly plan: FillPlan; readonly kind: "xlsx" | "xlsm" }
  | { readonly ok: false; readonly message: Text; readonly place: string | null }
);

interface HowToFill {
  readonly allowSigned: boolean;
  readonly programme?: string;
}

async function fillBytes(bytes: Uint8Array, wish: FillWish, { allowSigned, ...options }: HowToFill): Promise<FilledBytes> {
  const { open } = new OpenedFile(bytes);
  const opened = openedBytes(bytes, (workbook) => fillableWorkbook(workbook, options), { open });
  if (!opened.ok) return { ok: false, message: opened.error.message, place: null, hindrances: [] };
  const plan = await opened.plan.fill(wish);
  const touched = plan.edits.sheets.map(({ sheet }) => sheet);
  const hindrances = touched.length + plan.edits.newSheets.length === 0 ? [] : hindrancesOf(bytes, touched, open);
  const patched = await patchWorkbook(bytes, plan.edits, { allowSigned, open });
  if (patched.ok) return { ok: true, bytes: patched.bytes, plan, kind: opened.kind, hindrances };
  const { message } = patched.error;
  return { ok: false, message, place: placeOf(patched.error), hindrances: hindrances.filter(({ stops }) => !stops) };
}

function unknownColumns({ unknown, offered }: FillPlan): Text {
  const wrong = unknown.map((name) => `“${name}”`).join(", ");
  const list = (name: (column: FillColumn) => string): string =>
    [...new Set(offered.map(name))].map((one) => `\n      ${one}`).join("");
  return {
    vi: `Không có cột ${wrong} để thêm. Chưa ghi gì. Có thể thêm:${list(({ header }) => header)}`,
    en: `There is no column ${wrong} to add. Nothing was written. May be added:${list(({ header }) => header)}`,
  };
}

const SAYS = {
  oneFile: { vi: "Cần đúng một tệp để điền.", en: "Exactly one file is filled." },
  noOut: { vi: "Chưa có tên tệp kết quả: -o TỆP.", en: "The result needs a name: -o FILE." },
} as const;

process.exitCode = await main();
