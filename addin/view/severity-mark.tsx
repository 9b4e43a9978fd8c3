/** A shape for what is left to do, beside its word; colour is only a third sign. */
import type { Rank } from "../../shared/findings/rank.ts";
import { SIGNS } from "../text/severity-signs.ts";

export function SeverityMark({ severity }: { severity: Rank }) {
  return (
    <span class={`mark mark-${severity}`} aria-hidden="true">
      {SIGNS[severity]}
    </span>
  );
}
