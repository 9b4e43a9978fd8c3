/** What stands in the way of writing, above everything that would write: said before, not after. */
import { useApp, useArrival } from "./hooks.ts";

export function Hindrances() {
  const { app, state } = useApp();
  const found = useArrival(() => app.session?.call("hindrances", {}) ?? null, [state.plan]);
  return (
    <>
      {found?.map((message) => (
        <p key={message.vi} class="notice">
          {message[state.locale]}
        </p>
      ))}
    </>
  );
}
