/** Takes a cell of posts apart: "UVBTV Tỉnh ủy, PCT UBND tỉnh (nguyên Giám đốc Sở)" is three posts, each with its standing and words. */
import { clean } from "./fold.ts";
import { HEADS, type Head, type HeadKind, headAt, SERVANT } from "./post-heads.ts";
import { REMARK, SERVING, type Standing, standingAfter, standingBefore } from "./post-standing.ts";
import { normalPost } from "./post-words.ts";
import { remember } from "./remember.ts";

export interface PostPhrase {
  /** As typed. */
  readonly text: string;
  readonly kind: HeadKind;
  readonly leads: boolean;
  /** The head's words: "pho giam doc". */
  readonly head: string;
  /** The words after the head, with what follows in segments that hold no post of their own. */
  readonly after: readonly string[];
  readonly standing: Standing;
  /** The standing was said before the post ("quyền Giám đốc"), not after it ("Phó Giám đốc phụ trách"). */
  readonly saidBefore: boolean;
}

/** While the cell is read. */
interface OpenPhrase extends PostPhrase {
  readonly after: string[];
  standing: Standing;
}

export interface ParsedCell {
  readonly phrases: readonly PostPhrase[];
  /** Words before the first post: "UBND tỉnh Lào Cai - Phó Chủ tịch". */
  readonly prefix: readonly string[];
}

const HYPHENED = /(bà rịa|thừa thiên)\s*[-–—]\s*/giu;
/** A line break is none of them: narrow cells break lines in the middle of a post. */
const SEPARATOR = /[,;:•+()[\]|]| [-–—] |(?<=[\p{L}.])\s*[/&]\s*(?=\p{L})|\s+(?:kiêm nhiệm|kiêm|đồng thời là|đồng thời)\s+/iu;

/** A typed text in segments that cannot share a post. */
export function segmentsOf(text: string): string[] {
  return clean(text)
    .replace(HYPHENED, "$1 ")
    .split(SEPARATOR)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
}

/** The same post stands beside many units, on several maps of the country. */
export const parsePosts = remember((text: string): ParsedCell => {
  const phrases: OpenPhrase[] = [];
  const prefix: string[] = [];
  let serving = false;
  for (const segment of segmentsOf(text)) {
    const words = normalPost(segment).split(" ");
    const found: OpenPhrase[] = serving ? [] : phrasesIn(segment, words);
    serving = found.length === 0 && SERVING.test(words.join(" "));
    if (found.length > 0) {
      const lead = words.slice(0, words.indexOf(found[0]?.head.split(" ")[0] ?? ""));
      if (phrases.length === 0 && standingBefore(lead.join(" ")) === "held") prefix.push(...lead);
      phrases.push(...found);
    } else attach(phrases, prefix, words);
  }
  return { phrases, prefix };
});

/** A segment without a post: a remark on the standing of the post before it, its place, or the unit in front of the first. */
function attach(phrases: OpenPhrase[], prefix: string[], words: readonly string[]): void {
  const last = phrases.at(-1);
  if (!last) {
    prefix.push(...words);
    return;
  }
  const text = words.join(" ");
  if (!REMARK.test(text)) last.after.push(...words);
  else if (last.standing === "held") last.standing = standingAfter(text);
}

/** Between a rank and a post there is at most the rest of the rank: "Chuyên viên cao cấp Phó Chủ tịch UBND tỉnh". */
const REST_OF_RANK = /^(?:chinh|cao cap|hang|bac|[ivx]+|\d+| )*$/;

/** What is said of a post in front of it is shorter; a cell without end is not read again for each of its words. */
const WORDS_BEFORE = 20;

/** The posts of one segment, from left to right. What stands behind a clerk's title says where he serves, not what else he is. */
function phrasesIn(segment: string, words: readonly string[]): OpenPhrase[] {
  const phrases: OpenPhrase[] = [];
  let from = 0;
  for (let at = 0; at < words.length; ) {
    if (!HEADS.has(words[at] ?? "")) {
      at++;
      continue;
    }
    const before = words.slice(Math.max(from, at - WORDS_BEFORE), at).join(" ");
    const head = headAt(words, at, at === 0 || standingBefore(before) !== "held");
    const last = phrases.at(-1);
    if (!head || (last?.kind === "staff" && !REST_OF_RANK.test(before))) {
      at++;
      continue;
    }
    if (SERVING.test(before)) return [...phrases, phraseOf(segment, SERVANT, "")];
    if (last) endAt(last, words.slice(from, at));
    phrases.push(phraseOf(segment, head, before));
    at += head.words.length;
    from = at;
    if (head.kind === "servant") break;
  }
  const last = phrases.at(-1);
  if (last) endAt(last, words.slice(from));
  return phrases;
}

function phraseOf(text: string, { words, kind, leads }: Head, before: string): OpenPhrase {
  const standing = standingBefore(before);
  return { text, kind, leads, head: words.join(" "), after: [], standing, saidBefore: standing !== "held" };
}

function endAt(phrase: OpenPhrase, after: readonly string[]): void {
  phrase.after.push(...after);
  if (phrase.standing === "held") phrase.standing = standingAfter(after.join(" "));
}
