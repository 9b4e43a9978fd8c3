/** ● ◆ ○: a shape for each severity, beside its word; colour is only a third sign. */
import type { Severity } from "../../shared/findings/finding.ts";
import { SIGNS } from "../text/severity-signs.ts";

export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span class={`mark mark-${severity}`} aria-hidden="true">
      {SIGNS[severity]}
    </span>
  );
}
