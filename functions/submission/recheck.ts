/** The same rules again on what arrived: what blocks is refused with its findings, what asks for a reason is counted. */

import { FINDINGS_LISTED } from "../../shared/api/limits.ts";
import type { RefusedFinding } from "../../shared/api/problem-schema.ts";
import type { Problem } from "../../shared/api/problems.ts";
import type { Finding } from "../../shared/findings/finding.ts";
import type { Rechecked } from "../../shared/sending/sending.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { lawBody } from "../eligibility-answer.ts";
import type { Core } from "../env.ts";

export function countOf(rechecked: readonly Rechecked[], severity: Finding["severity"]): number {
  let count = 0;
  for (const { findings } of rechecked) for (const finding of findings) if (finding.severity === severity) count++;
  return count;
}

/** Null when nothing blocks. */
export function blocks(rechecked: readonly Rechecked[], core: Core, locale: Locale): Problem | null {
  const count = countOf(rechecked, "block");
  if (count === 0) return null;
  const findings = rechecked
    .flatMap(({ ref, findings: found }) =>
      found.filter(({ severity }) => severity === "block").map((finding) => ({ ref, finding })),
    )
    .slice(0, FINDINGS_LISTED)
    .map(({ ref, finding }) => refused(ref, finding, core, locale));
  return { code: "plan-has-blocks", values: { count }, more: { findingCount: count, findings } };
}

/** People whose course begins in another year than the plan's; a year that is not known is not another one. */
export function outsidePeriod(rechecked: readonly Rechecked[], period: string): Problem | null {
  const count = rechecked.filter(({ year }) => year !== null && String(year) !== period).length;
  return count === 0 ? null : { code: "course-outside-period", field: "courses", values: { count } };
}

function refused(ref: string, finding: Finding, core: Core, locale: Locale): RefusedFinding {
  const { title, message, todo } = core.wordFinding(finding, locale);
  const { field } = finding.values;
  return {
    ref,
    field: typeof field === "string" ? field : null,
    code: finding.code,
    severity: finding.severity,
    title,
    message,
    todo,
    law: finding.law.map((law) => lawBody(law, locale)),
  };
}
