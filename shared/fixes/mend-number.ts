/** "19.963" and "18,4" typed as text become numbers; what says more than its number ("hơn 18", "20 người") stays as its author wrote it. */
import type { CellValue } from "../sheet/snapshot.ts";
import { readNumber } from "../text/read-number.ts";
import type { Mended } from "./fix.ts";

const ONLY_NUMBER = /^\s*\d[\d.,\s]*$/;

export function mendNumber(value: CellValue): Mended | null {
  if (typeof value !== "string" || !ONLY_NUMBER.test(value)) return null;
  const reading = readNumber(value);
  if (reading.kind !== "number" || reading.percent) return null;
  const numberFormat = Number.isInteger(reading.value) ? "#,##0" : "#,##0.##";
  return { kind: "text-number", after: reading.value, look: { likeColumn: null, numberFormat, align: "right" } };
}
