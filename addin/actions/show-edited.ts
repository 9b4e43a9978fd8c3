/** Shows what an edit changed: the list where it is different, in words for whoever hears it; the focus and what is open stay. */
import { liveText } from "../text/live.ts";
import type { Edited } from "../worker/edit-messages.ts";
import type { App } from "./app.ts";
import { editedPlan } from "./edited-plan.ts";
import { say } from "./say.ts";

/** The plan as it is now. What is open stays open while its finding stands. */
export function shown({ store }: App, edited: Edited): void {
  const { plan, detail, lastDetail, changed, locale } = store.get();
  if (!plan) return;
  const now = editedPlan(plan, edited);
  const stands = (index: number | null): number | null =>
    index !== null && now.findings.some((finding) => finding.index === index) ? index : null;
  const gone = new Set(edited.removed).size > 0;
  store.set({
    plan: now,
    detail: gone && detail !== null && plan.findings.some(({ index }) => index === detail) ? stands(detail) : detail,
    lastDetail: gone ? stands(lastDetail) : lastDetail,
    changed: { rows: edited.rows, turn: (changed?.turn ?? 0) + 1 },
  });
  const words = liveText(locale).changed(plan.findings.length, now.findings.length, edited.removed.length + edited.put.length);
  if (words) say(store, words);
}
