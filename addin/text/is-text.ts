/** Whether something from outside is a text in both languages. */
import type { Text } from "../../shared/text/locale.ts";

export function isText(value: unknown): value is Text {
  if (typeof value !== "object" || value === null || !("vi" in value && "en" in value)) return false;
  return typeof value.vi === "string" && typeof value.en === "string";
}
