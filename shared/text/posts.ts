/**
 * Present posts, as officials write them, read against the three of Decision 1641 (Phó Trưởng đoàn ĐBQH, Phó Chủ tịch HĐND, Phó Chủ
 * tịch UBND of a province). Any part of the cell counts; post and unit may share one or lie in two. Three values: what no reading can
 * take for a listed post fails, what some reading can is not known. Ages, groups and findings are decided elsewhere.
 */
import type { Truth } from "../conditions/explanation.ts";
import { mapEpoch } from "../law/provinces.ts";
import type { Day } from "../sheet/day.ts";
import { LISTED_POSTS, type ListedPost, type PostPart, type PostReason, readParts } from "./listed-posts.ts";
import { type PostPhrase, parsePosts } from "./post-parts.ts";
import { normalPost } from "./post-words.ts";
import { rememberPair } from "./remember.ts";

export type { ListedPost, PostPart, PostReason } from "./listed-posts.ts";
export type { Standing } from "./post-standing.ts";

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

const EMPTY: PostReading = {
  parts: [],
  listed: "unknown",
  listedCode: null,
  leads: "unknown",
  publicEmployee: "unknown",
  reason: "empty",
};

/** An interface may name a listed post by its code. */
const CODED: Readonly<Record<ListedPost, string>> = {
  "deputy-head-na-delegation": "Phó Trưởng đoàn ĐBQH tỉnh",
  "vice-chair-people-council": "Phó Chủ tịch HĐND tỉnh",
  "vice-chair-people-committee": "Phó Chủ tịch UBND tỉnh",
};

const memories = new Map<number, (position: string, unit: string) => PostReading>();

/** Reads a post cell with its unit cell (either may hold both), on the map of the country of that day. Remembered by the texts. */
export function readPost(position: string, unit: string, on: Day): PostReading {
  const epoch = mapEpoch(on);
  let memory = memories.get(epoch);
  if (memory === undefined) {
    memory = rememberPair((post, place) => readFresh(post, place, on));
    memories.set(epoch, memory);
  }
  return memory(position, unit);
}

function readFresh(position: string, unit: string, on: Day): PostReading {
  // One column for both ("Chức vụ, đơn vị công tác") may have been taken for the unit.
  const typed = normalPost(position) === "" ? unit : position;
  if (normalPost(typed) === "") return EMPTY;
  const coded = LISTED_POSTS.find((code) => code === position);
  if (coded) return readFresh(CODED[coded], unit, on);
  const parts = readParts(typed, unit, on);
  const reading = { parts, ...listedOf(parts), leads: leadsOf(typed), publicEmployee: publicEmployeeOf(typed) };
  return typed === position || (parts.length > 0 && reading.reason !== "unreadable") ? reading : EMPTY;
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
  const leads = ({ leads, standing, saidBefore }: PostPhrase): boolean =>
    leads && (standing === "held" || (standing === "acting" && !saidBefore));
  const { phrases } = parsePosts(typed);
  // "TP. Tổ chức cán bộ" alone is a Trưởng phòng; with a body behind it, it would be a city.
  const section = phrases.length === 0 && /^tp (?!.*\b(?:ubnd|hdnd)\b)\S/.test(normalPost(typed));
  return section || phrases.some(leads) ? "holds" : "unknown";
}

const SERVICE_UNIT = /\b(?:benh vien|truong (?:dai hoc|cao dang|trung cap|trung hoc|thpt|thcs|tieu hoc|mam non))\b/;

/** A doctor who leads a department of the province is an official; whether one who leads something else is, cannot be told. */
function publicEmployeeOf(typed: string): Truth {
  const { phrases } = parsePosts(typed);
  // "Phòng Công chức, viên chức" is a department that deals with them.
  const aboutThem = /\b(?:cong chuc|cong chuc va|phong|quan ly|ve) vien chuc\b/.test(normalPost(typed));
  const professional = phrases.some(({ kind, head }) => kind === "professional" && !(aboutThem && head === "vien chuc"));
  // Since July 2020 who leads a public service unit is a public employee too; the sheet does not say whether the hospital is a public one.
  if (!professional) return phrases.length === 0 || SERVICE_UNIT.test(normalPost(typed)) ? "unknown" : "fails";
  const otherLead = phrases.some(({ kind, leads }) => leads && kind !== "professional");
  return otherLead ? "unknown" : "holds";
}
