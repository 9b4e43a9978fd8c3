/** Who pays, as a cell says it, by the sources that Decision 1641 (mục V khoản 2) names; several may stand together. */
import { fold } from "./fold.ts";
import { isBlank, saysNone } from "./nothing-said.ts";
import { remember } from "./remember.ts";

/**
 * `state-ministry`: State budget given to Bộ Nội vụ; `agency`: the managing or using agency's own money; `local`: a province's budget;
 * `state`: State budget without saying which; `sponsor`: a sponsor without saying from where; `own`: the person's own money.
 */
export const FUNDING_SOURCES = [
  "state-ministry",
  "state",
  "local",
  "agency",
  "sponsor-domestic",
  "sponsor-foreign",
  "sponsor",
  "own",
] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];

export interface FundingReading {
  readonly kind: "read" | "empty" | "unclear";
  /** In the order of `FUNDING_SOURCES`. */
  readonly sources: readonly FundingSource[];
}

const MINISTRY = /\b(?:bo noi vu|bnv)\b/;
const STATE = /\b(?:nsnn|ngan sach nha nuoc|ngan sach trung uong|nstw|ngan sach)\b/;
const LOCAL =
  /\b(?:ngan sach (?:cua )?(?:dia phuong|tinh|thanh pho|tp|huyen)|nsdp|ns (?:dia phuong|tinh|tp)|kinh phi (?:cua )?(?:dia phuong|tinh|thanh pho)|nguon (?:cua )?dia phuong)\b/g;
const AGENCY = /\b(?:co quan|don vi|kinh phi (?:thuong xuyen|tu chu|dao tao boi duong)|khong tu chu|tu chu)\b/;
const SPONSOR = /\b(?:tai tro|vien tro|hoc bong|ho tro (?:cua|tu)|xa hoi hoa|nha tai tro|quy (?:ho tro|phat trien|hoc bong))\b/;
const FOREIGN =
  /\b(?:nuoc ngoai|quoc te|ngoai nuoc|jica|koica|usaid|undp|dfat|chinh phu (?:nhat|phap|uc|han|duc|my|singapore)|nhat ban|han quoc|nuoc ban|oda)\b/;
const DOMESTIC = /\b(?:trong nuoc|doanh nghiep)\b/;
const BOTH = /\btrong (?:va )?ngoai nuoc\b/;
const OWN = /\b(?:tu tuc|ca nhan tu|tu chi tra|tu lo|hoc vien (?:tu|dong))\b/;

export const readFunding: (text: string) => FundingReading = remember((text) => {
  if (isBlank(text) || saysNone(text)) return { kind: "empty", sources: [] };
  const words = fold(text);
  const found = new Set([...publicSources(words), ...sponsors(words)]);
  if (OWN.test(words)) found.add("own");
  const sources = FUNDING_SOURCES.filter((source) => found.has(source));
  return { kind: sources.length > 0 ? "read" : "unclear", sources };
});

function publicSources(words: string): FundingSource[] {
  const sources: FundingSource[] = [];
  const rest = words.replace(LOCAL, " ");
  if (rest !== words) sources.push("local");
  const state = STATE.test(rest);
  if (MINISTRY.test(rest)) sources.push("state-ministry");
  else if (state) sources.push("state");
  if (AGENCY.test(rest)) sources.push("agency");
  return sources;
}

function sponsors(words: string): FundingSource[] {
  if (!SPONSOR.test(words) && !FOREIGN.test(words)) return [];
  if (BOTH.test(words)) return ["sponsor-domestic", "sponsor-foreign"];
  const foreign = FOREIGN.test(words);
  const domestic = DOMESTIC.test(words);
  if (!foreign && !domestic) return ["sponsor"];
  return [...(domestic ? (["sponsor-domestic"] as const) : []), ...(foreign ? (["sponsor-foreign"] as const) : [])];
}

/**
 * The name under which money of this source is added up: "NSNN" and "Ngân sách Nhà nước" are one. Only what says nothing else; whatever
 * says more stays as it was typed.
 */
export const fundingName: (text: string) => string = remember((text) => {
  const words = fold(text);
  return NAMES.find(([, said]) => said.includes(words))?.[0] ?? text;
});

const NAMES: readonly (readonly [name: string, said: readonly string[]])[] = [
  ["Ngân sách nhà nước", ["nsnn", "ns nha nuoc", "ngan sach nha nuoc", "nguon nsnn", "nguon ngan sach nha nuoc"]],
  ["Ngân sách trung ương", ["nstw", "ns trung uong", "ngan sach trung uong", "ngan sach tw"]],
  ["Ngân sách địa phương", ["nsdp", "ns dia phuong", "ngan sach dia phuong"]],
  ["Tự túc", ["tu tuc", "ca nhan tu tuc", "kinh phi tu tuc"]],
];

/** Does a sponsor pay for any of it? Then opinions of other ministries are asked for. */
export function isSponsored({ sources }: FundingReading): boolean {
  return sources.some((source) => source.startsWith("sponsor"));
}
