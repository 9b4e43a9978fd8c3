/**
 * Present posts, as officials write them, read against the three of Decision 1641 (Phó Trưởng đoàn ĐBQH, Phó Chủ tịch HĐND, Phó Chủ
 * tịch UBND of a province). Any part of the cell counts; post and unit may share one or lie in two. Three values: what no reading can
 * take for a listed post fails, what some reading can is not known. Ages, groups and findings are decided elsewhere.
 */
import type { Truth } from "../conditions/explanation.ts";
import { mapEpoch } from "../law/provinces.ts";
import type { Day } from "../sheet/day.ts";
import { type Body, bodyAndLevel, cityOf, type Level, type Unit, unitOf } from "./post-level.ts";
import { parsePosts, type PostPhrase } from "./post-parts.ts";
import { normalPost, type Standing } from "./post-words.ts";
import { remember } from "./remember.ts";

export type { Standing } from "./post-words.ts";

export type ListedPost = "deputy-head-na-delegation" | "vice-chair-people-council" | "vice-chair-people-committee";

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

export interface PostReading {
  readonly parts: readonly PostPart[];
  readonly listed: Truth;
  /** The listed post that is held, or that would be if what is not known were so. */
  readonly listedCode: ListedPost | null;
  /** Is a present post one of lãnh đạo, quản lý? A plain chuyên viên, and somebody of whom only a former post is said, are not known. */
  readonly leads: Truth;
  /** Is the person a viên chức? */
  readonly publicEmployee: Truth;
  /** Null when `listed` holds. */
  readonly reason: PostReason | null;
}

const EMPTY: PostReading = { parts: [], listed: "unknown", listedCode: null, leads: "unknown", publicEmployee: "unknown", reason: "empty" };

const memories = new Map<number, (key: string) => PostReading>();

/** Reads a post cell with its unit cell (either may hold both), on the map of the country of that day. Remembered by the texts. */
export function readPost(position: string, unit: string, on: Day): PostReading {
  const epoch = mapEpoch(on);
  let memory = memories.get(epoch);
  if (memory === undefined) {
    memory = remember((key) => {
      const cut = key.indexOf("\0");
      return readFresh(key.slice(0, cut), key.slice(cut + 1), on);
    });
    memories.set(epoch, memory);
  }
  return memory(`${position}\0${unit}`);
}

function readFresh(position: string, unit: string, on: Day): PostReading {
  // One column for both ("Chức vụ, đơn vị công tác") may have been taken for the unit.
  const typed = normalPost(position) === "" ? unit : position;
  if (normalPost(typed) === "") return EMPTY;
  const parts = readParts(typed, unit, on);
  const reading = { parts, ...listedOf(parts), leads: leadsOf(typed), publicEmployee: publicEmployeeOf(typed) };
  return typed === position || (parts.length > 0 && reading.reason !== "unreadable") ? reading : EMPTY;
}

/** The posts of a cell. `unit` supplies body and level where the post does not say them. */
export function readParts(typed: string, unit: string, on: Day): readonly PostPart[] {
  const { phrases, prefix } = parsePosts(typed);
  const around = unitAround(prefix, unit, on);
  if (phrases.length === 0) {
    const words = [...prefix];
    return words.some((word) => /^(?:ubnd|hdnd|dbqh)$/.test(word)) ? [otherPart(typed, "held", "unknown", "unreadable")] : [];
  }
  const said = phrases.map((phrase) => bodyAndLevel(phrase.after, on));
  return phrases.map((phrase, index) => {
    if (phrase.kind === "delegation-deputy") return delegationPart(phrase, typed, around);
    if (phrase.kind !== "vice-chair") return otherPart(phrase.text, phrase.standing, "fails", "other-post");
    // "PCT HĐND, PCT UBND tỉnh": a level said once counts for the vice-chairs before it.
    const next = phrases.findIndex((other, at) => at >= index && other.kind === "vice-chair" && (said[at]?.level ?? null) !== null);
    return viceChairPart(phrase, said[index]?.bodies ?? [], settle(said[next]?.level ?? null, around), around);
  });
}

/** The unit: the words before the first post when they name a body, else the unit's cell. */
function unitAround(prefix: readonly string[], unit: string, on: Day): Unit {
  const own = unitOf(prefix, on);
  const cell = unitOf(normalPost(unit).split(" "), on);
  const place = own.level === null ? cell : own;
  return { body: own.body ?? cell.body, level: place.level, city: place.city };
}

/** The unit says what the post does not: its level, or which "thành phố" is meant. */
function settle(level: Level, unit: Unit): Level {
  if (level === "city") return cityOf(unit);
  return level ?? unit.level;
}

function viceChairPart(phrase: PostPhrase, bodies: readonly Exclude<Body, null>[], level: Level, unit: Unit): PostPart {
  const body = bodies[0] ?? unit.body;
  if (body === "other") return otherPart(phrase.text, phrase.standing, "fails", "other-post");
  const code = body === "council" ? "vice-chair-people-council" : body === "committee" ? "vice-chair-people-committee" : null;
  const clear = level === "province" || level === "below" ? level : "unclear";
  return judged(phrase, body === "delegation" ? "vice-chair-people-council" : code, clear);
}

const DELEGATION = /^(?:(?:chuyen trach|thuong truc|doan|kiem nhiem|hoat dong) )*dbqh\b/;
const NO_BODY = /^(?:chuyen trach|thuong truc|tinh|tp|$)/;

/** Delegations of the National Assembly are provincial. A deputy head of "the delegation" is of the one that the unit or the cell names. */
function delegationPart(phrase: PostPhrase, cell: string, unit: Unit): PostPart {
  const after = phrase.after.join(" ");
  const around = unit.body === "delegation" || /\b(?:dbqh|quoc hoi)\b/.test(normalPost(cell));
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

const FAILS_FIRST: readonly PostReason[] = ["former", "below-province"];

function listedOf(parts: readonly PostPart[]): Pick<PostReading, "listed" | "listedCode" | "reason"> {
  const held = parts.find(({ listed }) => listed === "holds");
  if (held) return { listed: "holds", listedCode: held.code, reason: null };
  const unsure = parts.find(({ listed }) => listed === "unknown");
  if (unsure) return { listed: "unknown", listedCode: unsure.code, reason: unsure.reason };
  const reason = FAILS_FIRST.find((wanted) => parts.some((part) => part.reason === wanted)) ?? "other-post";
  return { listed: "fails", listedCode: null, reason };
}

function leadsOf(typed: string): Truth {
  const leads = ({ leads, standing, saidBefore }: PostPhrase): boolean => leads && (standing === "held" || (standing === "acting" && !saidBefore));
  return parsePosts(typed).phrases.some(leads) ? "holds" : "unknown";
}

/** A doctor who leads a department of the province is an official; whether one who leads something else is, cannot be told. */
function publicEmployeeOf(typed: string): Truth {
  const { phrases } = parsePosts(typed);
  // "Phòng Công chức, viên chức" is a department that deals with them.
  const aboutThem = /\b(?:cong chuc|cong chuc va|phong|quan ly|ve) vien chuc\b/.test(normalPost(typed));
  const professional = phrases.some(({ kind, head }) => kind === "professional" && !(aboutThem && head === "vien chuc"));
  if (!professional) return phrases.length === 0 ? "unknown" : "fails";
  const otherLead = phrases.some(({ kind, leads }) => leads && kind !== "professional");
  return otherLead ? "unknown" : "holds";
}
