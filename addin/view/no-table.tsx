/** No list was found: what a list needs at least, and which plans are known. */
import type { PlanView } from "../worker/messages.ts";
import { useApp } from "./hooks.ts";

export function NoTable({ plan }: { plan: PlanView }) {
  const { state, text } = useApp();
  return (
    <div class="notice">
      <p>{text.summary.noTable}</p>
      <p>{text.summary.knows(plan.known.map((name) => name[state.locale]))}</p>
    </div>
  );
}
