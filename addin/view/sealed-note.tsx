/** "Đã xác nhận 12/3/2024 09:05 bởi … · Không thay đổi từ đó": the newest endorsement of the open plan, and the way to what changed. */
import { sealText } from "../../shared/seal/words.ts";
import { showScreen } from "../actions/show.ts";
import { useApp, useArrival } from "./hooks.ts";

export function SealedNote() {
  const { app, state } = useApp();
  const seals = useArrival(() => app.session?.call("seals", {}) ?? null, [state.plan]);
  const [newest] = seals ?? [];
  if (!newest) return <p class="sealed" role="status" />;
  const words = `${sealText(newest, state.locale)} · ${newest.since[state.locale]}`;
  return (
    <p class="sealed" role="status">
      <button type="button" class={newest.kind === "same" ? "link right" : "link"} onClick={() => showScreen(app, "seal")}>
        {newest.kind === "same" ? "✔" : "◆"} {words}
      </button>
    </p>
  );
}
