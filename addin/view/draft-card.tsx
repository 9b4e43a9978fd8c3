/** Work that was left behind by a crash or a closed tab: go on with it, or drop it. */
import { continueDraft, dropDraft } from "../actions/draft.ts";
import { confirmed } from "../actions/question.ts";
import { useApp } from "./hooks.ts";

export function DraftCard() {
  const { app, state, text } = useApp();
  const { draft } = state;
  if (!draft) return null;
  const drop = async (): Promise<void> => {
    const question = { words: text.work.dropAsk(draft.name), yes: text.work.drop, no: text.work.leaveNo };
    if (await confirmed(app, question)) await dropDraft(app);
  };
  return (
    <div class="notice draft">
      <p>{text.work.draft(draft.name)}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => void continueDraft(app)}>
          {text.work.continue}
        </button>
        <button type="button" class="button" onClick={() => void drop()}>
          {text.work.drop}
        </button>
      </div>
    </div>
  );
}
