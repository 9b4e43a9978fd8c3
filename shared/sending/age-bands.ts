/** Ages by bands, for totals that tell nobody's age. */
import { AGE_BANDS, type AgeBand } from "./sending.ts";

/** The first age of each band after the first. */
const BORDERS = [35, 40, 45, 50, 55];

/** `first` and `last`: the youngest and the oldest that is possible. */
export function ageBandOf(first: number, last: number): AgeBand {
  const [low, high] = [bandAt(first), bandAt(last)];
  return low === high ? low : "unknown";
}

function bandAt(age: number): AgeBand {
  return AGE_BANDS[BORDERS.filter((border) => age >= border).length] ?? "unknown";
}
