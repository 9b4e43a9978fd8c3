/** On the first screen: a submission was begun here and its receipt never came. */
import { isOutdated, keptUntil, sendingLeft } from "../actions/session-key.ts";
import { showScreen } from "../actions/show.ts";
import { instantDay } from "../text/service/instant.ts";
import { useApp } from "./hooks.ts";

export function SendingLeft() {
  const { app, state, text } = useApp();
  const begun = sendingLeft();
  if (begun === null || isOutdated(begun)) return null;
  return (
    <div class="notice draft">
      <p>{text.later.left(instantDay(keptUntil(begun), state.locale))}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => showScreen(app, "send")}>
          {text.later.ask}
        </button>
      </div>
    </div>
  );
}
