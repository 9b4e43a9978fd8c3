/** Where a finding stands on a line that was sent: in a field, of no sheet. */
import type { Finding, Place } from "../../../findings/finding.ts";
import type { SentPerson } from "../../../sending/sent-plan.ts";

export const NOWHERE: Place = { sheet: "", cell: null, row: null };

export function withField(finding: Finding, field: keyof SentPerson | null): Finding {
  return { ...finding, values: { ...finding.values, field } };
}
