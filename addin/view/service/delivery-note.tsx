/** How the submission goes, or how it ended: under way, received, changed by somebody else, refused. */
import { useEffect, useRef } from "preact/hooks";
import type { ProblemBody } from "../../../shared/api/problem-schema.ts";
import type { Step } from "../../actions/service/deliver.ts";
import { showScreen } from "../../actions/show.ts";
import { instantText } from "../../text/service/instant.ts";
import type { ServiceText } from "../../text/service/vi.ts";
import type { OutgoingView } from "../../worker/messages.ts";
import { filedText } from "../filed-text.ts";
import { useApp } from "../hooks.ts";
import { Receipt } from "./receipt.tsx";
import { useWords } from "./words.ts";

export function DeliveryNote({ outgoing }: { outgoing: OutgoingView | null }) {
  const { app, state } = useApp();
  const { delivery } = state.service;
  const words = useWords();
  const note = useRef<HTMLDivElement>(null);
  const kind = delivery?.kind;
  // The button that was pressed is gone: the focus goes to what came of it.
  useEffect(() => {
    if (kind === undefined || document.activeElement !== document.body) return;
    note.current?.focus();
  }, [kind]);
  return (
    <div ref={note} tabIndex={-1} class="delivery" role="status">
      {delivery?.kind === "running" && (
        <div class="busy sending">
          <span>{stepWords(delivery.step, words)}</span>
          <progress aria-label={stepWords(delivery.step, words)} max={1} {...share(delivery.step)} />
          <button type="button" class="button" onClick={() => app.stopSending?.()}>
            {words.send.stop}
          </button>
        </div>
      )}
      {delivery?.kind === "received" && <Receipt receipt={delivery.receipt} outgoing={outgoing} />}
      {delivery?.kind === "changed" && <Changed />}
      {delivery?.kind === "refused" && <Refused problem={delivery.problem} />}
    </div>
  );
}

function stepWords(step: Step | null, { send }: ServiceText): string {
  if (!step) return `${send.preparing} …`;
  if (step.stage === "parts") return send.part(step.done + 1, step.total);
  return step.stage === "plan" ? `${send.waiting} …` : send.again;
}

function share(step: Step | null): { value?: number } {
  return step?.stage === "parts" ? { value: step.done / step.total } : {};
}

/** Somebody else was quicker: what stands there now is read, and sending again replaces it knowingly. */
function Changed() {
  const { state, text } = useApp();
  const words = useWords().send;
  const status = state.service.filed?.status;
  const newest = status?.versions.find(({ version }) => version === status.version);
  return (
    <div class="problem">
      <p>
        <b>{words.changed}</b>
      </p>
      {newest && status && (
        <p>
          {words.changedBy(
            newest.version,
            instantText(newest.sentAt, state.locale),
            newest.people,
            filedText(status, state.locale, text),
          )}
        </p>
      )}
      <p>{words.changedHow}</p>
    </div>
  );
}

function Refused({ problem }: { problem: ProblemBody }) {
  const { app, text } = useApp();
  const words = useWords().send;
  const pack = problem.code === "pack-differs";
  const findings = problem.findingCount ?? 0;
  return (
    <div class="problem">
      <p>
        <b>{pack ? words.pack : findings > 0 ? words.refused(findings) : problem.detail}</b>
      </p>
      {!pack && <p>{problem.todo}</p>}
      {pack && (
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      )}
      {findings > 0 && (
        <button type="button" class="button" onClick={() => showScreen(app, "check")}>
          {text.tabs.check}
        </button>
      )}
    </div>
  );
}
