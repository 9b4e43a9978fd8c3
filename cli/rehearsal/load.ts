/** The older rules, from the file they are kept in: a pack (.mjs) or a record (.json). What is no such file, or too old, is said. */
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Text } from "../../shared/text/locale.ts";
import { packOfRecord } from "./record.ts";
import { PACK_FORMAT, type RulePack } from "./rule-pack.ts";

const NOT_A_PACK: Text = {
  vi: "Tệp này không phải bộ quy tắc do “npm run pack” hoặc “--record” ghi ra.",
  en: "This file is no pack of rules written by “npm run pack” or “--record”.",
};
const OTHER_FORMAT: Text = {
  vi: "Bộ quy tắc này dùng giao diện khác với phần mềm hiện tại nên không so sánh được. Đóng gói lại từ mã nguồn của bộ quy tắc đó.",
  en: "This pack of rules has another interface than this software and cannot be compared. Pack its sources again.",
};

export async function loadPack(path: string): Promise<RulePack | Text> {
  const pack = path.endsWith(".json") ? await recordAt(path) : await moduleAt(path);
  if (!pack) return NOT_A_PACK;
  return pack.format === PACK_FORMAT ? pack : OTHER_FORMAT;
}

async function recordAt(path: string): Promise<RulePack | null> {
  const text = await readFile(path, "utf8").catch(() => "");
  return packOfRecord(text);
}

async function moduleAt(path: string): Promise<RulePack | null> {
  try {
    const found: unknown = await import(pathToFileURL(path).href);
    return isPack(found) ? found : null;
  } catch {
    return null;
  }
}

/** What its function answers is a matter of its format. */
function isPack(found: unknown): found is RulePack {
  if (typeof found !== "object" || found === null) return false;
  return "format" in found && "hash" in found && "read" in found && typeof found.read === "function";
}
