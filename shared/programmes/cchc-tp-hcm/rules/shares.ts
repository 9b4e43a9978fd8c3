/** Shares of any year, whether or not a level is asked for: no more than all, and what their own numbers give. */
import type { Finding } from "../../../findings/finding.ts";
import type { Rule } from "../../../rules/rule.ts";
import { isShare } from "../parameters.ts";
import type { Subject } from "../subject.ts";
import type { Reach } from "../tracking/reach.ts";
import { lawOfLevel } from "../tracking/verdict.ts";
import { placeOf } from "./place.ts";
import { OverWhole, ShareOther } from "./share-findings.ts";

export const shares: Rule<Subject> = {
  name: "cchc-tp-hcm/shares",
  finds: [OverWhole, ShareOther],
  covers: ["S003-03", "S003-05", "S003-06", "S003-07"],
  *check({ judged }) {
    for (const { reach } of judged) if (isShare(reach.code)) yield* shareFindings(reach);
  },
};

function* shareFindings({ code, year, at, shareAt, count, of, statedShare }: Reach): Generator<Finding> {
  if (at === null) return;
  const law = lawOfLevel(code, year);
  const number = count?.comparator === "exact" ? count.first : null;
  const share = statedShare?.comparator === "exact" ? statedShare.first : null;
  if ((number !== null && of !== null && number > of) || (share !== null && share > 1)) {
    yield OverWhole.at(placeOf(at), { code, year, count: number, of, share }, { law });
    return;
  }
  if (number === null || of === null || of <= 0 || share === null || shareAt === null) return;
  if (Math.abs(share - number / of) > roundingOf(share))
    yield ShareOther.at(placeOf(shareAt), { code, year, stated: share, count: number, of }, { law });
}

/** Half of the last digit that was written: 80% may be 80.4%, 80.1% may not. */
function roundingOf(share: number): number {
  const [, decimals = ""] = String(Number((share * 100).toPrecision(12))).split(".");
  return 0.5 * 10 ** -Math.min(decimals.length, 6) * 0.01 + 1e-9;
}
