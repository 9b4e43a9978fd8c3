/** A plan with what an edit changed: what stays is the very same object, so that only what is different is drawn anew. */
import type { Edited } from "../worker/edit-messages.ts";
import type { FindingView, PlanView } from "../worker/messages.ts";

export function editedPlan(plan: PlanView, edited: Pick<Edited, "plan" | "put" | "removed">): PlanView {
  const findings = edited.put.length + edited.removed.length === 0 ? plan.findings : editedFindings(plan.findings, edited);
  return { ...plan, ...edited.plan, findings };
}

function editedFindings(findings: readonly FindingView[], { removed, put }: Pick<Edited, "removed" | "put">): FindingView[] {
  const gone = new Set(removed);
  const kept = findings.filter(({ index }) => !gone.has(index));
  const list: FindingView[] = [];
  let from = 0;
  for (const { at, finding } of put) {
    const between = kept.slice(from, from + Math.max(0, at - list.length));
    from += between.length;
    for (const one of between) list.push(one);
    list.push(finding);
  }
  return list.concat(kept.slice(from));
}
