/** Under a finding that asks for a reason: one sentence and a name, for this finding or all of its kind; afterwards what was said, and taking it back. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { confirmedText } from "../../shared/kept/confirmed-text.ts";
import { MOST_NAME, MOST_REASON } from "../../shared/kept/reason.ts";
import { explain, rememberedName, takeBack } from "../actions/explain.ts";
import { explainTextFor } from "../text/explain.ts";
import type { FindingView, PlanView } from "../worker/messages.ts";
import { useApp } from "./hooks.ts";

interface Props {
  readonly finding: FindingView;
  readonly plan: PlanView;
}

export function Explain({ finding, plan }: Props) {
  const { app, state } = useApp();
  const { explaining } = state;
  const words = explainTextFor(state.locale);
  if (finding.confirmed) return <Explained finding={finding} plan={plan} />;
  if (explaining !== null) return <ExplainForm finding={finding} plan={plan} />;
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => app.store.set({ explaining: "one" })}>
        {words.explain}
      </button>
    </div>
  );
}

function ExplainForm({ finding, plan }: Props) {
  const { app, state } = useApp();
  const words = explainTextFor(state.locale);
  const [reason, setReason] = useState("");
  const [name, setName] = useState(rememberedName);
  const [whole, setWhole] = useState(state.explaining === "kind");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const ofKind = plan.findings.filter(({ code, confirmed }) => code === finding.code && !confirmed);
  const may = reason.trim() !== "" && name.trim() !== "" && state.busy === null;
  const of = whole ? ofKind : [finding];
  return (
    <form
      class="explain"
      onSubmit={(event) => {
        event.preventDefault();
        if (may) void explain(app, finding, of, { reason, by: name });
      }}
    >
      <label for={`${id}-reason`}>{words.reason}</label>
      <textarea
        id={`${id}-reason`}
        ref={field}
        rows={3}
        maxLength={MOST_REASON}
        value={reason}
        aria-describedby={`${id}-kept`}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <label for={`${id}-name`}>{words.name}</label>
      <input
        id={`${id}-name`}
        type="text"
        autocomplete="name"
        maxLength={MOST_NAME}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      {ofKind.length > 1 && (
        <label class="choice">
          <input type="checkbox" checked={whole} onChange={({ currentTarget }) => setWhole(currentTarget.checked)} />
          <span>{words.kind(ofKind.length, finding.title)}</span>
        </label>
      )}
      <p class="quiet" id={`${id}-kept`}>
        {words.kept}
      </p>
      <div class="actions">
        <button type="submit" class="button primary" disabled={!may}>
          {of.length > 1 ? words.saveAll(of.length) : words.save}
        </button>
        <button type="button" class="button" onClick={() => app.store.set({ explaining: null })}>
          {words.cancel}
        </button>
        {(reason.trim() === "" || name.trim() === "") && <span class="quiet">{words.needed}</span>}
      </div>
    </form>
  );
}

/** "Đã giải trình: … · Nguyễn Văn A, 12/3/2024 · Hủy giải trình". */
function Explained({ finding, plan }: Props) {
  const { app, state } = useApp();
  const words = explainTextFor(state.locale);
  const ofKind = plan.findings.filter(({ code, confirmed }) => code === finding.code && confirmed);
  if (!finding.confirmed) return null;
  const back = (of: readonly FindingView[], label: string) => (
    <button type="button" class="link" disabled={state.busy !== null} onClick={() => void takeBack(app, finding, of)}>
      {label}
    </button>
  );
  return (
    <p class="explained">
      <span aria-hidden="true">✔</span> <b>{words.explained}:</b> {confirmedText(finding.confirmed, state.locale)} ·{" "}
      {back([finding], words.takeBack)}
      {ofKind.length > 1 && <> · {back(ofKind, words.takeAllBack(ofKind.length))}</>}
    </p>
  );
}
