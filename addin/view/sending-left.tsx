/** On the first screen: a submission was begun here and its receipt never came. */
import { isSendingLeft } from "../actions/session-key.ts";
import { showScreen } from "../actions/show.ts";
import { useApp } from "./hooks.ts";

export function SendingLeft() {
  const { app, text } = useApp();
  if (!isSendingLeft()) return null;
  return (
    <div class="notice draft">
      <p>{text.later.left}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => showScreen(app, "send")}>
          {text.later.ask}
        </button>
      </div>
    </div>
  );
}
