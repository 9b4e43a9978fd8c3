/** Decisions on a plan that was sent: on exactly the version that was looked at, and once however often the button is pressed. */
import type { DecisionResult } from "../../../shared/api/decisions.ts";
import type { DecisionAction } from "../../../shared/workflow/transitions.ts";
import type { Answer } from "../../api/call.ts";
import type { PlanName, Remark } from "../../api/service.ts";
import type { Filed } from "../../state.ts";
import { serviceTextFor } from "../../text/service/text.ts";
import type { App } from "../app.ts";
import { confirmed } from "../question.ts";
import { say } from "../say.ts";
import { readFiled } from "./filed.ts";
import { newKey } from "./new-key.ts";
import { noted, problemWords, serviceOf } from "./session.ts";

export interface Decision {
  readonly name: PlanName;
  readonly action: DecisionAction;
  readonly remarks: readonly Remark[];
  /** The ETag of what was looked at. */
  readonly tag: string | null;
}

/** The key of a decision whose end is not known: pressing again asks for the same one. */
const open = new Map<string, string>();

export async function decide(app: App, { name, action, remarks, tag }: Decision): Promise<Answer<DecisionResult>> {
  const same = JSON.stringify([name, action, remarks, tag]);
  const key = open.get(same) ?? newKey();
  open.set(same, key);
  const answer = noted(app, await serviceOf(app).decide(name, action, remarks, key, tag));
  if (answer.kind !== "silence") open.delete(same);
  return answer;
}

export async function withdraw(app: App, { name, tag, status }: Filed): Promise<void> {
  const words = serviceTextFor(app.store.get().locale).filed;
  const question = { words: words.withdrawAsk(status.version ?? 0), yes: words.withdraw, no: words.stay };
  if (!(await confirmed(app, question))) return;
  const answer = await decide(app, { name, action: "withdraw", remarks: [], tag });
  if (answer.kind === "answer") say(app.store, words.withdrawn, { shown: true });
  else app.store.set({ problem: problemWords(app, answer) });
  await readFiled(app, name);
}
