/**
 * Totals on today's map: an old province counts under the one it became, its units under that one's. What was born on the new map cannot
 * be split back, so on the old map everything is called as it was sent.
 */
import { provinceOf, type Scheme } from "../../shared/law/province-map.ts";
import type { Counted } from "./listed.ts";

/** How a value of a dimension is called on the asked map. */
export function nameOn(scheme: Scheme, dimension: Counted, value: string): string {
  if (scheme === "63" || (dimension !== "province" && dimension !== "unit")) return value;
  const [place = "", ...department] = value.split("/");
  return [provinceOf(place)?.successorId ?? place, ...department].join("/");
}
