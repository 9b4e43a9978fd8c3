/** Gender as written in its own column, and crosses in a column that is headed "Nữ" or "Nam". */
import type { CellValue } from "../sheet/snapshot.ts";
import { fold } from "./fold.ts";

export type Gender = "male" | "female";

export type GenderReading =
  | { readonly kind: "empty" }
  | { readonly kind: "gender"; readonly gender: Gender }
  | { readonly kind: "unclear"; readonly text: string };

const WORDS: ReadonlyMap<string, Gender> = new Map([
  ...["nam", "nam gioi", "m", "male", "ong", "trai", "gioi tinh nam"].map((word) => [word, "male"] as const),
  ...["nu", "nu gioi", "f", "female", "ba", "gai", "gioi tinh nu"].map((word) => [word, "female"] as const),
]);

/** "Nam", "NỮ", "nu", "F". Codes such as 0 and 1 mean different things in different files: unclear. */
export function readGender(value: CellValue): GenderReading {
  if (value === null) return { kind: "empty" };
  if (typeof value !== "string") return { kind: "unclear", text: typeof value === "object" ? value.error : String(value) };
  const word = fold(value);
  const gender = WORDS.get(word);
  if (gender) return { kind: "gender", gender };
  return /^[\s\-–—.…]*$/.test(value) ? { kind: "empty" } : { kind: "unclear", text: value };
}

const MARKS: ReadonlySet<string> = new Set(["x", "xx", "v", "1", "co", "dung", "yes", "y", "true"]);
const SIGNS = /^[xX×✕✖✗✘✓✔☑☒√+*●•■þüýPpRr]$/;

/** Whether a cell is crossed: x, ✓, v, 1, "có". Any other text ("không", "Nữ") is not a mark. */
export function isMark(value: CellValue): boolean {
  if (typeof value === "number") return value === 1;
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return false;
  return MARKS.has(fold(value)) || SIGNS.test(value.trim());
}
