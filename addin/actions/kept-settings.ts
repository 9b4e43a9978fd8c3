/**
 * The programme, the day of law and the choices that were made for a workbook, found again when it is opened the next time on this device. Workbooks are
 * known by their names, of which only a short hash is kept: a name may tell more than a browser should keep.
 */
import type { Settings } from "../worker/messages.ts";

const KEY = "settings";
/** The workbooks of a few years; the oldest give way. */
const MOST = 100;

export const DEFAULT_SETTINGS: Settings = { asOf: "", options: {} };

type Kept = readonly (readonly [name: string, asOf: string, options: Readonly<Record<string, string>>, programme?: string])[];

/** What was chosen for this workbook; null when nothing was. */
export function settingsOf(name: string): Settings | null {
  const found = all().find(([hash]) => hash === hashOf(name));
  if (!found) return null;
  const [, asOf, options, programme = ""] = found;
  return { asOf, options, ...(programme === "" ? {} : { programme }) };
}

/** The programme is kept where one was chosen: otherwise the workbook names it itself. */
export function keepSettings(name: string, { asOf, options, programme = "" }: Settings): void {
  if (name === "") return;
  const hash = hashOf(name);
  const others = all().filter(([other]) => other !== hash);
  const isDefault = programme === "" && asOf === "" && Object.keys(options).length === 0;
  const kept: Kept = isDefault ? others : ([[hash, asOf, options, programme], ...others].slice(0, MOST) as Kept); // as long a list, made of the same members
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing applies them for now.
  }
}

function all(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(one: unknown): one is Kept[number] {
  if (!Array.isArray(one)) return false;
  const [hash, asOf, options, programme]: readonly unknown[] = one;
  const isDay = typeof asOf === "string" && /^(?:\d{4}-\d{2}-\d{2})?$/.test(asOf);
  const areTexts =
    typeof options === "object" && options !== null && Object.values(options).every((value) => typeof value === "string");
  return typeof hash === "string" && isDay && areTexts && (programme === undefined || typeof programme === "string");
}

/** Not a secret: two names meet so seldom that nobody will see it. */
function hashOf(name: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of name.normalize("NFC")) {
    const code = sign.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `${(high >>> 0).toString(36)}-${(low >>> 0).toString(36)}`;
}
