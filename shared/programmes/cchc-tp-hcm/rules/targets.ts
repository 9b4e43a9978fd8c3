/** The ten targets, year by year: which are not met, which nobody can tell, and what the sheet itself plans. */
import { lawInForce } from "../../../conditions/clauses.ts";
import type { Finding, Law } from "../../../findings/finding.ts";
import { tolerancesOn } from "../../../law/tolerances.ts";
import type { Rule } from "../../../rules/rule.ts";
import { wholeYear } from "../../../sheet/day.ts";
import { compareQuantity } from "../../../text/quantity/compare.ts";
import { PERCENT, type Quantity } from "../../../text/quantity/quantity.ts";
import { isCumulative } from "../parameters.ts";
import type { Judged, Subject } from "../subject.ts";
import type { Reach } from "../tracking/reach.ts";
import { lawOfLevel, levelOf } from "../tracking/verdict.ts";
import { levelValues } from "../words.ts";
import { placeOf } from "./place.ts";
import { NoWhole, OnlyShare } from "./share-findings.ts";
import { CumulativeFalls, NoIndex, NotMet, PlanAtBorder, PlanBelow } from "./target-findings.ts";

export const targets: Rule<Subject> = {
  name: "cchc-tp-hcm/targets",
  finds: [NotMet, NoWhole, OnlyShare, NoIndex, PlanBelow, PlanAtBorder, CumulativeFalls],
  covers: [
    ...["S003-01", "S003-03", "S003-04", "S003-05", "S003-06", "S003-07", "S003-09"],
    ...["S003-10", "S003-11", "S003-13", "S003-14", "S003-15", "S003-17"],
  ],
  *check({ judged }) {
    for (const one of judged) {
      yield* verdictFindings(one);
      yield* planFindings(one.reach);
    }
    yield* cumulativeFindings(judged.map(({ reach }) => reach));
  },
};

function* verdictFindings({ reach, verdict }: Judged): Generator<Finding> {
  const { code, year, at, of } = reach;
  if (at === null || verdict.kind === "none" || verdict.kind === "met") return;
  const law = [lawInForce(verdict.level)];
  const count = reach.count?.first ?? null;
  if (verdict.kind === "not-met") {
    const { first, unit } = verdict.found;
    const values = { code, year, ...levelValues(verdict.level.value), unit, count, of, found: first };
    yield NotMet.at(placeOf(at), values, { law, related: reach.ofAt ? [placeOf(reach.ofAt)] : [] });
    return;
  }
  if (verdict.why === "no-whole") yield NoWhole.at(placeOf(at), { code, year, count: count ?? 0 }, { law });
  if (verdict.why === "no-index") yield NoIndex.at(placeOf(at), { code, year }, { law });
  if (verdict.why === "only-share")
    yield OnlyShare.at(placeOf(reach.shareAt ?? at), { code, year, share: reach.statedShare?.first ?? 0 }, { law });
}

/** What the sheet itself plans for a year, against what the plan asks for. A bare number under "KH" is the least that is planned. */
function* planFindings({ code, year, plan, planAt }: Reach): Generator<Finding> {
  const level = levelOf(code, year);
  if (!level || plan === null || planAt === null || (plan.unit === PERCENT && level.value.unit !== PERCENT)) return;
  const { value: asked } = level;
  const planned: Quantity = { ...plan, unit: asked.unit };
  const enough = compareQuantity(planned, asked, tolerancesOn(wholeYear(year).last)) === "holds";
  if (enough || planned.first > asked.first || (planned.first === asked.first && planned.comparator === asked.comparator)) return;
  const reading = planAt.cells.read(planAt.row, planAt.column);
  const values = { code, year, ...levelValues(asked), stated: reading.kind === "figure" ? reading.text : "" };
  const atBorder = planned.first === asked.first && BARE.has(planned.comparator);
  yield (atBorder ? PlanAtBorder : PlanBelow).at(placeOf(planAt), values, { law: [lawInForce(level)] });
}

const BARE: ReadonlySet<Quantity["comparator"]> = new Set(["exact", "at-least", "over"]);

function* cumulativeFindings(reaches: readonly Reach[]): Generator<Finding> {
  const years = reaches.filter(({ code, count }) => isCumulative(code) && count?.comparator === "exact");
  for (const [index, reach] of years.entries()) {
    const before = years[index - 1];
    const [was, now] = [before?.count?.first, reach.count?.first];
    if (!before || was === undefined || now === undefined || now >= was || !reach.at) continue;
    const law: readonly Law[] = lawOfLevel(reach.code, reach.year);
    const values = { code: reach.code, year: reach.year, before: was, now, yearBefore: before.year };
    yield CumulativeFalls.at(placeOf(reach.at), values, { law, related: before.at ? [placeOf(before.at)] : [] });
  }
}
