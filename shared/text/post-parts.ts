/** Takes a cell of posts apart: "UVBTV Tỉnh ủy, PCT UBND tỉnh (nguyên Giám đốc Sở)" is three posts, each with its standing and words. */
import { clean } from "./fold.ts";
import { type Head, HEADS, type HeadKind, LEADING_PROFESSIONALS, normalPost, SERVING, type Standing, standingAfter, standingBefore } from "./post-words.ts";

export interface PostPhrase {
  /** As typed. */
  readonly text: string;
  readonly kind: HeadKind;
  readonly leads: boolean;
  /** The head's words: "pho giam doc". */
  readonly head: string;
  /** The words after the head, with what follows in segments that hold no post of their own. */
  readonly after: string[];
  standing: Standing;
  /** The standing was said before the post ("quyền Giám đốc"), not after it ("Phó Giám đốc phụ trách"). */
  readonly saidBefore: boolean;
}

export interface ParsedCell {
  readonly phrases: readonly PostPhrase[];
  /** Words before the first post: "UBND tỉnh Lào Cai - Phó Chủ tịch". */
  readonly prefix: readonly string[];
}

const HYPHENED = /(bà rịa|thừa thiên)\s*[-–—]\s*/giu;
const SEPARATOR = /[,;:\n\r•+()[\]|]| [-–—] |(?<=[\p{L}.])\s*[/&]\s*(?=\p{L})|\s+(?:kiêm nhiệm|kiêm|đồng thời là|đồng thời)\s+/iu;
const PORTFOLIO_OR_STANDING = /^(?:phu trach|quyen|q|cu|nguyen|da |thoi |du kien|tam |dieu hanh|chua |cho |dang )/;

/** A typed text in segments that cannot share a post. */
export function segmentsOf(text: string): string[] {
  return clean(text.replace(/[\n\r]+/g, ";"))
    .replace(HYPHENED, "$1 ")
    .split(SEPARATOR)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
}

export function parsePosts(text: string): ParsedCell {
  const phrases: PostPhrase[] = [];
  const prefix: string[] = [];
  let serving = false;
  for (const segment of segmentsOf(text)) {
    const words = normalPost(segment).split(" ");
    const found: PostPhrase[] = serving ? [] : phrasesIn(segment, words);
    serving = found.length === 0 && SERVING.test(words.join(" "));
    if (found.length > 0) {
      const lead = words.slice(0, words.indexOf(found[0]?.head.split(" ")[0] ?? ""));
      if (phrases.length === 0 && standingBefore(lead.join(" ")) === "held") prefix.push(...lead);
      phrases.push(...found);
    } else attach(phrases, prefix, words);
  }
  return { phrases, prefix };
}

/** A segment without a post: a remark on the standing of the post before it, its place, or the unit in front of the first. */
function attach(phrases: PostPhrase[], prefix: string[], words: readonly string[]): void {
  const last = phrases.at(-1);
  if (!last) {
    prefix.push(...words);
    return;
  }
  const text = words.join(" ");
  if (!PORTFOLIO_OR_STANDING.test(text)) last.after.push(...words);
  else if (last.standing === "held") last.standing = standingAfter(text);
}

/** The posts of one segment, from left to right. */
function phrasesIn(segment: string, words: readonly string[]): PostPhrase[] {
  const phrases: PostPhrase[] = [];
  let from = 0;
  for (let at = 0; at < words.length; ) {
    const before = words.slice(from, at).join(" ");
    const head = headAt(words, at, before);
    if (!head) at++;
    else {
      if (SERVING.test(before)) return [...phrases, phraseOf(segment, { words: ["giup", "viec"], kind: "staff" }, "")];
      if (phrases.length > 0) endAt(phrases, words, from, at);
      phrases.push(phraseOf(segment, head, before));
      at += head.words.length;
      from = at;
      // What stands behind a clerk's title says where he serves, not what else he is.
      if (head.kind === "staff") break;
    }
  }
  if (phrases.length > 0) endAt(phrases, words, from, words.length);
  return phrases;
}

/** The head at a word. Titles of staff and members count only where a post can begin, for they also stand in names of bodies. */
function headAt(words: readonly string[], at: number, before: string): Head | undefined {
  const begins = at === 0 || standingBefore(before) !== "held";
  return HEADS.get(words[at] ?? "")?.find((head) => {
    const here = head.words.every((word, index) => words[at + index] === word);
    const always = head.kind === "vice-chair" || head.kind === "delegation-deputy" || head.kind === "leader";
    return here && (always || begins);
  });
}

function phraseOf(text: string, head: Head, before: string): PostPhrase {
  const standing = standingBefore(before);
  const leads = head.kind === "professional" ? LEADING_PROFESSIONALS.has(head.words[0] ?? "") : !/^(?:member|staff)$/.test(head.kind);
  return { text, kind: head.kind, leads, head: head.words.join(" "), after: [], standing, saidBefore: standing !== "held" };
}

/** Gives the last post the words from `from` up to `to`. */
function endAt(phrases: readonly PostPhrase[], words: readonly string[], from: number, to: number): void {
  const last = phrases.at(-1);
  if (!last) return;
  const after = words.slice(from, to);
  last.after.push(...after);
  if (last.standing === "held") last.standing = standingAfter(after.join(" "));
}
