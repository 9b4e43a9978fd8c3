/**
 * One spelling for each body and post that matters, out of the many that offices use. Folded: lower case, no marks. After `normalPost`
 * there are: pct (vice-chair), ptd (deputy head of a delegation), ubnd, hdnd, dbqh, tp (city), tx (town), ttran (township).
 */
import { fold } from "./fold.ts";
import { remember } from "./remember.ts";

type Rewrite = readonly [pattern: RegExp, by: string];

const REWRITES: readonly Rewrite[] = [
  // Words run together: "PCTUBND", "UBNDT", "UBNDtỉnh", "TPHCM".
  [/\b(pct|ct)(?=ubnd|hdnd)/g, "$1 "],
  [/\b(ubnd|hdnd)(?=(?:t|tp|tinh|huyen|quan|xa|phuong|thanh)\b)/g, "$1 "],
  [/\b(ubnd|hdnd) t\b(?! p\b)/g, "$1 tinh"],
  [/\btich(?=ubnd\b|hdnd\b)/g, "tich "],
  [/\btp(?=hcm\b|hn\b)/g, "tp "],
  // Bodies.
  [/\b(?:uy ban nhan dan|uy ban nd|ub nhan dan|ub nd|u b n d|ubnnd|unbd|ubdn)\b/g, "ubnd"],
  [/\b(?:hoi dong nhan dan|hoi dong nd|hd nhan dan|hd nd|h d n d)\b/g, "hdnd"],
  [/\b(?:dai bieu quoc hoi|dai bieu qh|db quoc hoi|db qh|d b q h)\b/g, "dbqh"],
  // Places.
  [/\b(?:thanh pho|t pho|t p)\b/g, "tp"],
  [/\btp hn\b/g, "tp ha noi"],
  [/\b(?:thi xa|t x)\b/g, "tx"],
  [/\b(?:thi tran|t tran)\b/g, "ttran"],
  // Posts.
  [/\b(?:pho chu tich|phochu ?tich|pho chutich|p chu tich|pho ct|p ct|p c t|pho c t)\b/g, "pct"],
  [/\bpcttt\b/g, "pct tt"],
  [/\b(?:pho truong doan|photruongdoan|p truong doan|pho tr doan|p tr doan|ptr doan|p td|p t d|pho td|ptdoan)\b/g, "ptd"],
  [/\b(?:pho doan|p doan) (?=dbqh\b)/g, "ptd doan "],
  [/\b(?:uy ban|ub)(?= tinh\b| tp\b| huyen\b|$)/g, ""],
  [/\bct (?=ubnd\b|hdnd\b)/g, "chu tich "],
  [/\b(?:p|ptr) (?=giam doc\b|truong\b|bi thu\b|chanh\b|gd\b|vu truong\b)/g, "pho "],
];

/** A reading of a post asks several times, and each post stands beside many units. */
export const normalPost = remember((text: string): string => {
  let words = fold(text);
  for (const [pattern, by] of REWRITES) words = words.replace(pattern, by);
  return words.trim().replace(/ {2,}/g, " ");
});
