/** A submission of which nobody knows yet how it ended: asked for again, or forgotten. */
import { confirmed } from "../../actions/question.ts";
import { askAgain, dropWaiting } from "../../actions/service/send.ts";
import { keptUntil } from "../../actions/session-key.ts";
import type { SignedIn } from "../../state.ts";
import { instantDay } from "../../text/service/instant.ts";
import { useApp } from "../hooks.ts";
import { useWords } from "./words.ts";

export function WaitingCard({ account }: { account: SignedIn }) {
  const { app, state } = useApp();
  const { waiting, delivery } = state.service;
  const words = useWords();
  if (!waiting || delivery?.kind === "running") return null;
  const own = waiting.account === account.id;
  const forget = async (): Promise<void> => {
    const { drop, dropAsk, dropNo } = words.send;
    if (await confirmed(app, { words: dropAsk, yes: drop, no: dropNo })) await dropWaiting(app);
  };
  return (
    <div class="notice" role="status">
      <p>
        <b>{words.send.unknown}</b> {words.send.unknownFile(waiting.file)}
      </p>
      <p>{own ? words.send.unknownSafe : words.account.mismatch(waiting.account)}</p>
      <p>{words.send.unknownKept(instantDay(keptUntil(waiting.begun), state.locale))}</p>
      <div class="actions">
        {own && (
          <button type="button" class="button primary" onClick={() => void askAgain(app)}>
            {words.send.ask}
          </button>
        )}
        <button type="button" class="button" onClick={() => void forget()}>
          {words.send.drop}
        </button>
      </div>
    </div>
  );
}
