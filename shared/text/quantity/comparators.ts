/**
 * The words and signs before and after a number that say how it is meant, on text without diacritics. Longer words come first: "không
 * quá" is no "quá", "trên dưới" no "trên", "lớn hơn hoặc bằng" no "lớn hơn".
 */
import type { Comparator } from "./quantity.ts";

/** `from` alone is "from … on"; before two numbers it is only the first half of "from … to …". `within` needs two numbers. */
export type Before = Exclude<Comparator, "between" | "about-between"> | "from" | "within";

const BEFORE: readonly (readonly [Before, RegExp])[] = [
  ["within", /^(?:(?:nam )?trong khoang|giua)\b/],
  ["about", /^(?:tren duoi|khoang chung|khoang|chung|uoc(?: tinh| dat| khoang| chung)?|tam khoang|tam|xap xi|do khoang|~|≈|≃|≅)/],
  ["almost", /^(?:gan(?: bang| dat)?|suyt(?: soat)?|ngot)\b/],
  [
    "at-least",
    /^(?:(?:(?:lon|nhieu|cao) )?hon hoac bang|lon hoac bang|bang hoac (?:lon |nhieu |cao )?hon|khong (?:duoc )?(?:duoi|it hon|nho hon|thap hon|kem)|it nhat(?: la)?|toi thieu(?: la)?|chi it|thap nhat|>\s*\/?\s*=|=\s*>)/,
  ],
  [
    "at-most",
    /^(?:(?:nho|it|thap) hon hoac bang|nho hoac bang|bang hoac (?:nho |it |thap )?hon|khong (?:duoc )?(?:vuot )?(?:qua|tren|hon|nhieu hon|lon hon|cao hon|vuot)|toi da(?: la)?|nhieu nhat(?: la)?|cao nhat|(?:den|toi) (?:muc )?toi da|<\s*\/?\s*=|=\s*<)/,
  ],
  ["over", /^(?:(?:lon|nhieu|cao) hon|vuot qua|vuot(?: muc| tren)?|tren(?: muc)?|hon|qua|>)/],
  ["under", /^(?:(?:nho|it|thap) hon|chua (?:den|toi|day|dat|du)|duoi(?: muc)?|<)/],
  ["from", /^tu(?: muc)?\b/],
  ["at-most", /^(?:den|toi)\b/],
];
/** A letter right after a word makes it another word: "hơn" and "hơng", "tới" and "tối". */
const ENDS = /^(?![a-z])[\s:]*/;

const AFTER: readonly (readonly ["up" | "down", RegExp])[] = [
  ["up", /(?:^|\s)(?:tro len|tro di|hoac (?:nhieu |cao |lon )?hon|do len)(?![a-z])|^\s*\+(?!\s*\d)/],
  ["down", /(?:^|\s)(?:tro xuong|tro lai|hoac (?:it |thap |nho )?hon nua|hoac (?:it|thap|nho) hon|do xuong)(?![a-z])/],
];

export interface BeforeRead {
  readonly words: readonly Before[];
  readonly rest: string;
}

export function comparatorsBefore(plain: string): BeforeRead {
  const words: Before[] = [];
  let rest = plain;
  for (let found = firstBefore(rest); found; found = firstBefore(rest)) {
    words.push(found.word);
    rest = found.rest;
  }
  return { words, rest };
}

function firstBefore(text: string): { readonly word: Before; readonly rest: string } | null {
  for (const [word, pattern] of BEFORE) {
    const match = pattern.exec(text);
    const rest = match && text.slice(match[0].length);
    const end = rest && ENDS.exec(rest);
    if (rest && end) return { word, rest: rest.slice(end[0].length) };
  }
  return null;
}

export function comparatorAfter(text: string): { readonly turn: "up" | "down" | null; readonly rest: string } {
  for (const [turn, pattern] of AFTER) {
    const match = pattern.exec(text);
    if (match) return { turn, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` };
  }
  return { turn: null, rest: text };
}

/** Words of comparison at either end of what is counted would change the number: such a text is not read. */
export function holdsComparator(unit: string): boolean {
  return /^(?:khoang|tren|duoi|hon|gan|qua|it nhat|toi thieu|toi da)\b|\b(?:khoang|tren|duoi|hon|gan|it nhat|toi thieu|toi da|chung|tro)$|[<>=~≈±]/.test(
    unit,
  );
}

/** What the words before one number and the turn after it say together; null where they contradict each other. */
export function meantOfOne(words: readonly Before[], turn: "up" | "down" | null): Comparator | null {
  const [word, ...more] = new Set(words.filter((one) => one !== "from"));
  const from = words.includes("from");
  if (more.length > 0) return null;
  if (word === undefined) return turn === "down" ? "at-most" : turn === "up" || from ? "at-least" : "exact";
  if (word === "within") return turn === null && !from ? "about" : null;
  const goesUp = word === "over" || word === "at-least";
  const goesDown = word === "under" || word === "at-most";
  return (turn === "up" && !goesUp) || (turn === "down" && !goesDown) || (from && !goesUp) ? null : word;
}

/** The same of two numbers. */
export function meantOfTwo(words: readonly Before[], turn: "up" | "down" | null): Comparator | null {
  const [word, ...more] = words.filter((one) => one !== "from");
  if (turn !== null || more.length > 0) return null;
  if (word === undefined || word === "within") return "between";
  return word === "about" ? "about-between" : null;
}
