/** How a course is held: trực tiếp, trực tuyến, or both. */
import { fold } from "../../text/fold.ts";

export type Form = "direct" | "online" | "blended";

const ONLINE = /truc tuyen|online|tu xa|qua mang|zoom/;
const DIRECT = /truc tiep|tap trung|tai cho|tai lop|offline/;
const BOTH = /ket hop|hon hop|vua|blended|hybrid/;

/** Null for empty, and for words that say neither. */
export function readForm(text: string): Form | null {
  const words = fold(text);
  const [online, direct] = [ONLINE.test(words), DIRECT.test(words)];
  if ((online && direct) || (BOTH.test(words) && (online || direct || words === "ket hop"))) return "blended";
  return online ? "online" : direct ? "direct" : null;
}
