/** Whether two folded names may be one that was corrected: a slip of the keys, or a word that came or went. */

/** Slips that are still one name: a letter or two. */
const MOST_SLIPS = 2;
const LONGEST = 60;

export function isAlike(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  if (one === other) return true;
  const [words, others] = [one.split(" "), other.split(" ")];
  // The family name and the given name stay, and a middle name comes, goes or changes.
  if (words.length > 1 && others.length > 1 && words[0] === others[0] && words.at(-1) === others.at(-1)) return true;
  return one.length <= LONGEST && other.length <= LONGEST && slips(one, other) <= MOST_SLIPS;
}

/** Letters put in, left out or changed; what is plainly more is not counted on. */
function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MOST_SLIPS) return MOST_SLIPS + 1;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let at = 1; at <= other.length; at++) {
      const change = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(change, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
