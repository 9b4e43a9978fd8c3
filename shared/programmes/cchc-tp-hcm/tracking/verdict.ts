/** Whether a target's level of a year was reached: met, not met, or nobody can tell, with the reason. */
import { lawInForce } from "../../../conditions/clauses.ts";
import type { Law } from "../../../findings/finding.ts";
import { type InForce, inForce, type Parameter } from "../../../law/dated.ts";
import { tolerancesOn } from "../../../law/tolerances.ts";
import { wholeYear } from "../../../sheet/day.ts";
import { compareQuantity } from "../../../text/quantity/compare.ts";
import type { Quantity } from "../../../text/quantity/quantity.ts";
import { type Code, isShare, LAST_YEAR, PARAMETERS } from "../parameters.ts";
import { type Reach, shareOf } from "./reach.ts";

export type Verdict =
  /** No level is asked for the year, or nothing is reported yet. */
  | { readonly kind: "none" }
  | { readonly kind: "met"; readonly level: InForce<Quantity>; readonly found: Quantity }
  | { readonly kind: "not-met"; readonly level: InForce<Quantity>; readonly found: Quantity }
  | {
      readonly kind: "unknown";
      readonly level: InForce<Quantity>;
      readonly why: "no-whole" | "over-whole" | "only-share" | "no-index" | "not-yearly" | "unclear";
    };

/** The level that a year's end asks for; undefined where none is. */
export function levelOf(code: Code, year: number): InForce<Quantity> | undefined {
  const parameter: Parameter<Quantity> = PARAMETERS[code];
  return inForce(parameter, wholeYear(year).last);
}

/** The clause of a year's level; of a year for which none is asked, that of the last for which one was. */
export function lawOfLevel(code: Code, year: number): Law[] {
  const level = levelOf(code, year) ?? levelOf(code, LAST_YEAR);
  return level ? [lawInForce(level)] : [];
}

/** `indexed`: a study visit's province is known to have a better index. */
export function verdictOf(reach: Reach, { indexed, sums }: { readonly indexed: boolean; readonly sums: boolean }): Verdict {
  const level = levelOf(reach.code, reach.year);
  if (!level || reach.at === null) return { kind: "none" };
  if (reach.unclear.includes(reach.at)) return { kind: "unknown", level, why: "unclear" };
  return isShare(reach.code) ? ofShare(reach, level) : ofCount(reach, level, indexed, sums);
}

function ofShare(reach: Reach, level: InForce<Quantity>): Verdict {
  const { count, of, statedShare } = reach;
  if (count === null && statedShare === null) return { kind: "none" };
  const overWhole = (count !== null && of !== null && count.first > of) || (statedShare !== null && statedShare.first > 1);
  if (overWhole) return { kind: "unknown", level, why: "over-whole" };
  const share = shareOf(reach);
  if (share === null) return { kind: "unknown", level, why: "no-whole" };
  const truth = compareQuantity(share, level.value, tolerancesOn(wholeYear(reach.year).last));
  if (truth === "fails") return { kind: "not-met", level, found: share };
  const proved = count !== null && of !== null && of > 0;
  if (truth === "unknown" || !proved) return { kind: "unknown", level, why: truth === "unknown" ? "unclear" : "only-share" };
  return { kind: "met", level, found: share };
}

function ofCount({ code, year, count }: Reach, level: InForce<Quantity>, indexed: boolean, sums: boolean): Verdict {
  if (count === null) return { kind: "none" };
  const found = { ...count, unit: level.value.unit };
  const truth = compareQuantity(found, level.value, tolerancesOn(wholeYear(year).last));
  if (truth === "unknown") return { kind: "unknown", level, why: "unclear" };
  if (truth === "fails") return sums ? { kind: "unknown", level, why: "not-yearly" } : { kind: "not-met", level, found };
  return code === "T10" && !indexed ? { kind: "unknown", level, why: "no-index" } : { kind: "met", level, found };
}
