/** ● ◆ ✔ ○: a shape for what is left to do, beside its word; colour is only a third sign. */
import type { Rank } from "../../shared/findings/rank.ts";

export const MARKS: Readonly<Record<Rank, string>> = { block: "●", confirm: "◆", confirmed: "✔", info: "○" };

export function SeverityMark({ severity }: { severity: Rank }) {
  return (
    <span class={`mark mark-${severity}`} aria-hidden="true">
      {MARKS[severity]}
    </span>
  );
}
