/** Each post of a cell, judged as one of the three listed in Decision 1641: its standing first, then its level, then its body. */
import type { Truth } from "../conditions/explanation.ts";
import type { Day } from "../sheet/day.ts";
import { type Body, bodyAndLevel, type Level } from "./post-level.ts";
import { type PostPhrase, parsePosts } from "./post-parts.ts";
import type { Standing } from "./post-standing.ts";
import { cityOf, type Unit, unitOf } from "./post-unit.ts";
import { normalPost } from "./post-words.ts";

export const LISTED_POSTS = ["deputy-head-na-delegation", "vice-chair-people-council", "vice-chair-people-committee"] as const;
export type ListedPost = (typeof LISTED_POSTS)[number];

/** Why a post is not taken for a listed one, or cannot be told. */
export type PostReason =
  | "former"
  | "below-province"
  | "acting"
  | "expected"
  | "other-post"
  | "level-unclear"
  | "body-unclear"
  | "unreadable"
  | "empty";

export interface PostPart {
  /** As typed. */
  readonly text: string;
  /** A listed post's code, whatever its level or standing; null for every other post. */
  readonly code: ListedPost | null;
  readonly standing: Standing;
  readonly level: "province" | "below" | "unclear" | null;
  readonly listed: Truth;
  readonly reason: PostReason | null;
}

/** The posts of a cell. `unit` supplies body and level where the post does not say them. */
export function readParts(typed: string, unit: string, on: Day): readonly PostPart[] {
  const { phrases, prefix } = parsePosts(typed);
  const around = unitAround(prefix, unit, on);
  if (phrases.length === 0) return UNREADABLE.test(prefix.join(" ")) ? [otherPart(typed, "held", "unknown", "unreadable")] : [];
  const said = phrases.map((phrase) => bodyAndLevel(phrase.after, on));
  const delegation = around.delegation || /\b(?:dbqh|quoc hoi)\b/.test(normalPost(typed));
  const parts: PostPart[] = [];
  let level: Level = null;
  // From the last: "PCT HĐND, PCT UBND tỉnh": a level said once counts for the vice-chairs before it.
  for (const [index, phrase] of [...phrases.entries()].reverse()) {
    if (phrase.kind === "vice-chair") {
      level = said[index]?.level ?? level;
      parts.push(viceChairPart(phrase, said[index]?.bodies ?? [], settle(level, around), around));
    } else parts.push(phrase.kind === "delegation-deputy" ? delegationPart(phrase, delegation) : plainPart(phrase));
  }
  return parts.reverse();
}

/** A body of the three with no post that is known; or a post in English. */
const UNREADABLE = /\b(?:ubnd|hdnd|dbqh|vice chair\w*|deputy (?:head|chair\w*)|people s (?:committee|council))\b/;
/** "Phó …" of one of the bodies, in letters that are not read: perhaps a slip for one of the listed posts. */
const PERHAPS = /^(?!chanh|truong|giam|vp|van|ban|phong|chi|tong|vu|cuc)(?:\S+ ){0,2}(?:ubnd|hdnd|dbqh)\b/;

function plainPart({ text, head, standing, after }: PostPhrase): PostPart {
  const perhaps = head === "pho" && PERHAPS.test(after.join(" "));
  return perhaps ? otherPart(text, standing, "unknown", "unreadable") : otherPart(text, standing, "fails", "other-post");
}

/** The unit: the words before the first post when they name a body, else the unit's cell. */
function unitAround(prefix: readonly string[], unit: string, on: Day): Unit {
  const own = unitOf(prefix, on);
  const cell = unitOf(normalPost(unit).split(" "), on);
  const place = own.level === null ? cell : own;
  return { body: own.body ?? cell.body, level: place.level, city: place.city, delegation: own.delegation || cell.delegation };
}

/** The unit says what the post does not: its level, or which "thành phố" is meant. */
function settle(level: Level, unit: Unit): Level {
  if (level === "city") return cityOf(unit);
  return level ?? unit.level;
}

function viceChairPart(phrase: PostPhrase, bodies: readonly Exclude<Body, null>[], level: Level, unit: Unit): PostPart {
  const body = bodies[0] ?? unit.body;
  if (body === "other") return otherPart(phrase.text, phrase.standing, "fails", "other-post");
  const clear = level === "province" || level === "below" ? level : "unclear";
  return judged(phrase, body === null ? null : VICE_CHAIR_OF[body], clear);
}

/** A delegation has no vice-chairs: its office is one with the council's. */
const VICE_CHAIR_OF: Readonly<Record<Exclude<Body, null | "other">, ListedPost>> = {
  council: "vice-chair-people-council",
  committee: "vice-chair-people-committee",
  delegation: "vice-chair-people-council",
};

const DELEGATION = /^(?:(?:chuyen trach|thuong truc|doan|kiem nhiem|hoat dong) )*dbqh\b/;
const NO_BODY = /^(?:chuyen trach|thuong truc|tinh|tp|$)/;

/** Delegations of the National Assembly are provincial. A deputy head of "the delegation" is of the one that the unit or the cell names. */
function delegationPart(phrase: PostPhrase, around: boolean): PostPart {
  const after = phrase.after.join(" ");
  if (DELEGATION.test(after) || (around && NO_BODY.test(after))) return judged(phrase, "deputy-head-na-delegation", "province");
  const open = NO_BODY.test(after);
  return otherPart(phrase.text, phrase.standing, open ? "unknown" : "fails", open ? "body-unclear" : "other-post");
}

const UNSURE: Readonly<Partial<Record<Standing, PostReason>>> = { acting: "acting", expected: "expected" };

/** A post of one of the listed kinds: standing first, then level, then body. */
function judged(phrase: PostPhrase, code: ListedPost | null, level: "province" | "below" | "unclear"): PostPart {
  const { text, standing } = phrase;
  const answer = (listed: Truth, reason: PostReason | null): PostPart => ({ text, code, standing, level, listed, reason });
  if (standing === "former") return answer("fails", "former");
  if (standing === "planned") return answer("fails", "other-post");
  if (level === "below") return answer("fails", "below-province");
  const unsure = UNSURE[standing];
  if (unsure) return answer("unknown", unsure);
  if (code === null) return answer("unknown", "body-unclear");
  return level === "province" ? answer("holds", null) : answer("unknown", "level-unclear");
}

function otherPart(text: string, standing: Standing, listed: Truth, reason: PostReason): PostPart {
  return { text, code: null, standing, level: null, listed, reason };
}
