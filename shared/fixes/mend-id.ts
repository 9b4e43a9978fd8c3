/** An identity number is a text of all its digits: as a number it loses its first zero, with spaces it is found nowhere. */
import type { CellValue } from "../sheet/snapshot.ts";
import { readPersonId } from "../text/read-person-id.ts";
import type { Mended } from "./fix.ts";

const TEXT_FORMAT = "@";
/** "CCCD 010…": the label is dropped only where the finding on the lost zero says so. */
const DIGITS_AND_SIGNS = /^[\d\s.,'`-]+$/;

export function mendId(value: CellValue): Mended | null {
  const reading = readPersonId(value);
  if (reading.kind !== "id" && reading.kind !== "old") return null;
  if (value === reading.id) return null;
  if (typeof value === "string" && !reading.lostZero && !DIGITS_AND_SIGNS.test(value)) return null;
  return { kind: "person-id", after: reading.id, look: { likeColumn: null, numberFormat: TEXT_FORMAT } };
}
