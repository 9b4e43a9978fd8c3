/** ● ◆ ○: a shape for each severity, beside its word; colour is only a third sign. */
import type { Severity } from "../../shared/findings/finding.ts";

export const MARKS: Readonly<Record<Severity, string>> = { block: "●", confirm: "◆", info: "○" };

export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span class={`mark mark-${severity}`} aria-hidden="true">
      {MARKS[severity]}
    </span>
  );
}
