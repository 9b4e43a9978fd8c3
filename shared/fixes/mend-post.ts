/** Posts spelt out: "PCT UBND tỉnh" is "Phó Chủ tịch UBND tỉnh". Offered only where the post is read alike on both maps of the country. */
import { type Day, day } from "../sheet/day.ts";
import { readPlanned } from "../text/planned-posts.ts";
import { parsePosts } from "../text/post-parts.ts";
import { type PostReading, readPost } from "../text/posts.ts";
import { remember, rememberPair } from "../text/remember.ts";
import type { Mended } from "./fix.ts";
import { type Spelling, spellOut } from "./spell-out.ts";

/** Where a post begins: at the front, behind a sign, or behind the post before it. */
const BEGINS = "(?<=^\\s*|[,;:(+/\\n–-]\\s*|(?:kiêm|quyền|nguyên)\\s+)";
/** UBND, HĐND and ĐBQH stay: every reader knows them, and cells are narrow. */
const SPELLINGS: readonly Spelling[] = [
  ["PCT|P\\.\\s?CT|P\\.?\\s?Chủ tịch|Phó CT", "Phó Chủ tịch"],
  ["PGĐ|P\\.\\s?GĐ|Phó GĐ", "Phó Giám đốc"],
  ["PTĐ|P\\.\\s?TĐ|Phó TĐ", "Phó Trưởng đoàn"],
  ["PBT", "Phó Bí thư"],
  ["PCVP", "Phó Chánh Văn phòng"],
  ["UVBTV", "Ủy viên Ban Thường vụ"],
  ...["Giám đốc", "Trưởng", "Bí thư", "Chánh", "Vụ trưởng", "Cục trưởng", "Chủ nhiệm"].map(
    (head): Spelling => [`P\\.?\\s?${head}`, `Phó ${head}`],
  ),
  [`${BEGINS}GĐ`, "Giám đốc"],
  [`${BEGINS}CVP`, "Chánh Văn phòng"],
  [`${BEGINS}CT(?=\\s+(?:UBND|HĐND)(?!\\p{L}))`, "Chủ tịch"],
];
const spell = remember(spellOut(SPELLINGS, { smallInside: false }));

/** The law asks for posts on either map. */
const MAPS: readonly Day[] = [day("2024-01-01"), day("2025-08-01")];

/** `unit`: of the same line, which settles what the post leaves open. */
export const mendPost: (text: string, unit: string) => Mended | null = rememberPair((text, unit): Mended | null => {
  const after = spell(text);
  if (after === text) return null;
  const alike = MAPS.every((on) => {
    const before = readPost(text, unit, on);
    return before.reason !== "unreadable" && postKey(before) === postKey(readPost(after, unit, on));
  });
  return alike && phrasesKey(text) === phrasesKey(after) ? { kind: "post-words", after, look: null } : null;
});

/** `term` and `unit`: of the same line. */
export function mendPlannedPost(text: string, term: string, unit: string): Mended | null {
  const after = spell(text);
  if (after === text) return null;
  const key = (typed: string): string =>
    JSON.stringify(MAPS.map((on) => [readPlanned(typed, term, on), readPlanned(typed, term, on, unit)]));
  return key(text) === key(after) ? { kind: "post-words", after, look: null } : null;
}

/** All that is read but the words themselves. */
function postKey(reading: PostReading): string {
  return JSON.stringify({ ...reading, parts: reading.parts.map((part) => ({ ...part, text: "" })) });
}

function phrasesKey(text: string): string {
  return JSON.stringify(
    parsePosts(text).phrases.map(({ kind, leads, standing, saidBefore }) => [kind, leads, standing, saidBefore]),
  );
}
