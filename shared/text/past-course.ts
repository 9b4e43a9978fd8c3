/** One past course out of a cell: its content, its years, its programme, and whether the State budget paid. */
import type { Truth } from "../conditions/explanation.ts";
import { countryNamed } from "./countries.ts";
import { clean, fold } from "./fold.ts";

export interface PastCourse {
  /** As typed. */
  readonly text: string;
  /** What is left when programme, money, years and "đã tham gia" are taken away; null when nothing is. */
  readonly content: string | null;
  /** Every year it may have been in; empty when none is named. */
  readonly years: readonly number[];
  readonly programme: string | null;
  readonly stateBudget: Truth;
}

const BULLET = /(?:^|;)\s*(?:[-–+•*]|\d{1,2}[.)]|[a-zđ][.)])\s+/giu;
/** A comma begins a course only before a year: "năm 2021: …, năm 2023: …". */
const NEXT_YEAR = /,\s*(?=(?:năm\s+)?(?:19|20)\d\d\s*:)/giu;

export function splitCourses(text: string): string[] {
  return clean(
    text
      .replace(/[\n\r]+/g, ";")
      .replace(BULLET, ";")
      .replace(NEXT_YEAR, ";"),
  )
    .split(";")
    .map((item) => item.trim())
    .filter((item) => fold(item) !== "");
}

export function parsePastCourse(text: string): PastCourse {
  const words = fold(text);
  const programme = programmeIn(text);
  return { text, content: contentIn(text), years: yearsIn(text), programme, stateBudget: stateBudget(words) };
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?:\s*[-–—]\s*((?:19|20)\d\d))?(?!\d|\s*\/\s*(?:QĐ|NĐ|KH|NQ))/giu;

/** Single years count alone; only without one are all the years of a "2023-2025" possible. */
function yearsIn(text: string): number[] {
  const single = new Set<number>();
  const possible = new Set<number>();
  for (const [, first = "", last] of text.matchAll(YEAR)) {
    if (last === undefined) single.add(Number(first));
    else for (let year = Number(first); year <= Number(last) && possible.size < 20; year++) possible.add(year);
  }
  return [...(single.size > 0 ? single : possible)].sort((a, b) => a - b);
}

const PROGRAMME =
  /(?:Đề\s*án|ĐA|Chương\s*trình|Dự\s*án|Kế\s*hoạch|QĐ|Quyết\s*định|Kết\s*luận|KL)\s*(?:số\s*)?\d{1,5}(?:[-/][\p{Lu}\d]+)*(?:\s*(?:giai\s*đoạn\s*)?(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d)?/giu;

function programmeIn(text: string): string | null {
  const found = text.match(PROGRAMME)?.[0];
  if (!found) return null;
  if (/\b1641\b/.test(found)) return "Đề án 1641";
  if (/\b165\b/.test(found)) return "Đề án 165";
  if (/^(?:kết\s*luận|kl)\s*(?:số\s*)?39\b/iu.test(found)) return "Kết luận 39-KL/TW";
  return clean(found);
}

/** Programmes that their own texts put on the State budget: Đề án 1641, Đề án 165 and its successor under Kết luận 39. */
const BY_STATE =
  /\bnsnn\b|\bngan sach\b|\bnsdp\b|\bnstw\b|\b(?:de an|da|qd|quyet dinh) (?:so )?(?:1641|165)\b|\b(?:ket luan|kl) (?:so )?39\b/;
const NO_STATE = /\b(?:khong|ngoai) (?:su dung |dung |phai |tu )?(?:nsnn|ngan sach)\b/;
const NOT_STATE = /\b(?:tu tuc|tu chi tra|tu kinh phi|kinh phi ca nhan|hoc bong|tai tro|xa hoi hoa|jica|koica|usaid|von oda)\b/;

/** Both kinds of money, or none named: not known. */
function stateBudget(words: string): Truth {
  if (NO_STATE.test(words)) return "fails";
  const state = BY_STATE.test(words);
  const other = NOT_STATE.test(words);
  if (state === other) return "unknown";
  return state ? "holds" : "fails";
}

const LEAD =
  /^(?:(?:đã|có|từng)\s+)*(?:tham\s+gia|tham\s+dự|được\s+cử\s+đi|đi\s+học|dự|học|có)?\s*(?:(?:năm|từ|tháng|khoảng|vào)?\s*[\d/.–-]*\s*)*(?:\([^)]*\))?\s*[:,-]?\s*/iu;
const ASIDE = /\([^)]*\)|\[[^\]]*\]/gu;
const WHEN =
  /(?:,?\s*(?:vào\s+)?(?:năm|tháng|từ\s+ngày|ngày|giai\s+đoạn)\s+)?(?<!\d)(?:\d{1,2}[/.-])*(?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)\d\d)?/giu;
const WHERE = /\s*(?:,\s*)?(?:tại|ở|do|theo|thuộc|bằng|nguồn)\s+[^,:]*$/iu;
const MONEY =
  /^(?:(?:khong|ngoai) .*(?:nsnn|ngan sach).*|(?:bang |tu )?nsnn|tu kinh phi|tu chi tra|xa hoi hoa|ngan sach.*|kinh phi.*|nguon.*|tu tuc|hoc bong.*|tai tro.*|duoc tai tro.*|co|khong|roi)?$/;

function contentIn(text: string): string | null {
  const said = text.replace(ASIDE, " ").replace(PROGRAMME, " ").replace(LEAD, "").replace(WHEN, " ").trim().replace(LEAD, "");
  const pieces = said
    .split(/[,:]|\s[-–—]\s/u)
    .map((piece) => piece.trim())
    .filter((piece) => !MONEY.test(fold(piece)) && countryNamed(piece) === null);
  const content = clean(pieces.join(", ").replace(WHERE, ""));
  return fold(content).length < 4 ? null : content;
}
