/** The kinds of training that the conclusion counts, and the one it wants more of and does not count: experts invited to Viet Nam. */
import type { Text } from "../../text/locale.ts";
import type { TargetName } from "./parameters.ts";

export const KINDS = ["medium", "short", "language"] as const;
/** Bồi dưỡng trung hạn / ngắn hạn / ngoại ngữ. */
export type Kind = (typeof KINDS)[number];

export const KIND_NAMES: Readonly<Record<Kind, Text>> = {
  medium: { vi: "trung hạn", en: "medium-term" },
  short: { vi: "ngắn hạn", en: "short-term" },
  language: { vi: "ngoại ngữ", en: "language" },
};

/** How totals name them. */
export const KIND_KEYS: Readonly<Record<Kind, string>> = { medium: "trung_han", short: "ngan_han", language: "ngoai_ngu" };

export const KIND_PARAMETERS: Readonly<Record<Kind, TargetName>> = {
  medium: "mediumAYear",
  short: "shortAYear",
  language: "languageAYear",
};

/** `speakers`: trained at home by those who are invited; never counted among people sent abroad. */
export type Said = Kind | "speakers" | null;

const WORDS: readonly (readonly [Exclude<Said, null>, RegExp])[] = [
  [
    "speakers",
    /\bdien gia\b|\bmoi\b.*\b(?:chuyen gia|nha khoa hoc|giang vien|bao cao vien)\b|\b(?:chuyen gia|nha khoa hoc)\b.*\b(?:tai viet nam|trong nuoc)\b|\bthuyet trinh\b/,
  ],
  ["medium", /\btrung han\b/],
  ["short", /\bngan han\b/],
  ["language", /\bngoai ngu\b|\btieng anh\b|\bboi duong tieng\b/],
];

/** The one kind that folded words name. */
export function kindIn(folded: string): Said {
  const found = WORDS.filter(([, words]) => words.test(folded)).map(([kind]) => kind);
  if (found[0] === "speakers") return "speakers";
  return found.length === 1 ? (found[0] ?? null) : null;
}
