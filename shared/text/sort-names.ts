/** The order of Vietnamese lists of people: by tên (the last word), then by họ and đệm, in the order of the Vietnamese alphabet. */
import { clean } from "./clean.ts";

const VIETNAMESE = new Intl.Collator("vi");

/** For `sort`: An, Ánh, Ân, Bình, Dũng, Đức. */
export function byGivenName(a: string, b: string): number {
  const [given, other] = [clean(a), clean(b)];
  return VIETNAMESE.compare(lastWord(given), lastWord(other)) || VIETNAMESE.compare(given, other);
}

export function sortByGivenName(names: readonly string[]): string[] {
  return [...names].sort(byGivenName);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}
