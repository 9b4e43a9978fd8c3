/**
 * What somebody is planned for (quy hoạch): group c of Decision 1641 asks for Phó Chủ tịch HĐND or UBND of a province, for 2021-2026 or
 * 2026-2030. Several posts and terms may stand there, and one that counts is enough; the term may stand with the post.
 * Phó Trưởng đoàn ĐBQH is not among them.
 */
import type { Truth } from "../conditions/explanation.ts";
import { mapEpoch } from "../law/provinces.ts";
import type { Day } from "../sheet/day.ts";
import { clean } from "./fold.ts";
import { type ListedPost, type PostPart, readParts } from "./listed-posts.ts";
import { isBlank, saysNone } from "./nothing-said.ts";
import { readTerms, type TermReading } from "./planned-terms.ts";
import { unitOf } from "./post-unit.ts";
import { normalPost } from "./post-words.ts";
import { remember, rememberPair } from "./remember.ts";

export interface PlannedReading extends TermReading {
  readonly post: Truth;
  /** No planning at all: nothing, "Không", "-". */
  readonly empty: boolean;
  /** The listed posts found, whether or not they count. */
  readonly posts: readonly ListedPost[];
}

const NOTHING: PlannedReading = { post: "fails", term: "unknown", termNote: null, terms: [], empty: true, posts: [] };

const memories = new Map<number, (post: string, rest: string) => PlannedReading>();

/** `unit` only settles which city "UBND thành phố" is; a planned post need not be of the present unit. */
export function readPlanned(post: string | null, term: string | null, on: Day, unit = ""): PlannedReading {
  const epoch = mapEpoch(on);
  let memory = memories.get(epoch);
  if (memory === undefined) {
    memory = rememberPair((said, rest) => {
      const [years = "", where = ""] = rest.split("\0");
      return readFresh(said, years, on, where);
    });
    memories.set(epoch, memory);
  }
  return memory(post ?? "", unit === "" ? (term ?? "") : `${term ?? ""}\0${unit}`);
}

const VICE_CHAIR = /\bpct\b/;

function nothing(text: string): boolean {
  if (isBlank(text) || saysNone(text)) return true;
  const words = normalPost(text);
  return /^(?:khong|chua)\b/.test(words) && !VICE_CHAIR.test(words);
}

function readFresh(typed: string, term: string, on: Day, unit: string): PlannedReading {
  const post = nothing(typed) && VICE_CHAIR.test(normalPost(term)) ? term : typed;
  if (nothing(post)) return NOTHING;
  const parts = readParts(withoutPlanning(post), cityUnit(unit, on), on);
  const posts = [...new Set(parts.flatMap(({ code }) => (code === null ? [] : [code])))];
  const apart = readTerms(term);
  return { post: anyOf(parts.map(counts)), ...(apart.terms.length > 0 ? apart : readTerms(post)), empty: false, posts };
}

/** The column says that all this is planned: the words themselves add nothing. */
function withoutPlanning(post: string): string {
  return clean(post.replace(/[\n\r]+/g, ";")).replace(
    /(?:được\s+)?(?:quy\s+hoạch|\bQH\b|dự\s+nguồn|nguồn|dự\s+kiến)(?:\s+chức\s+(?:danh|vụ))?\s*:?/giu,
    " ",
  );
}

const LEADERSHIP = /\blanh dao (?:chu chot )?(?:cap )?(?:ubnd|hdnd|tinh|tp)\b/;
/** All posts of a segment share its text, which is read once. */
const namesLeadership = remember((text: string): boolean => LEADERSHIP.test(normalPost(text)));

/** Planned for a body's leadership without saying which post cannot be told; the delegation's deputy head does not count. */
function counts({ text, code, level, listed, standing }: PostPart): Truth {
  if (code === "deputy-head-na-delegation") return "fails";
  if (code === null) return namesLeadership(text) ? "unknown" : listed;
  if (standing === "former" || level === "below") return "fails";
  return level === "province" ? "holds" : "unknown";
}

function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes("holds")) return "holds";
  return parts.length === 0 || parts.includes("unknown") ? "unknown" : "fails";
}

/** The present unit's city, if it is a centrally-run one: then "thành phố" in a planned post is that. */
function cityUnit(unit: string, on: Day): string {
  return unitOf(normalPost(unit).split(" "), on).city === "central" ? unit : "";
}
