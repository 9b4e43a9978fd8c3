/** Accept in one sentence, or return with remarks, line by line or for the whole plan. */
import { useEffect, useState } from "preact/hooks";
import type { ConflictBody } from "../../../shared/api/conflict.ts";
import type { PlanStatus } from "../../../shared/api/plan-status.ts";
import { moneyText } from "../../../shared/text/format.ts";
import { confirmed } from "../../actions/question.ts";
import { say } from "../../actions/say.ts";
import { decide } from "../../actions/service/decide.ts";
import { problemWords } from "../../actions/service/session.ts";
import type { PlanName, Remark } from "../../api/service.ts";
import { useApp } from "../hooks.ts";
import { Conflicts } from "../service/conflicts.tsx";
import { useWords } from "../service/words.ts";
import { RemarkFields } from "./remark-fields.tsx";

interface Props {
  readonly name: PlanName;
  readonly title: string;
  readonly status: PlanStatus;
  /** Of what was looked at. */
  readonly tag: string | null;
  /** A line on which a remark was asked for. */
  readonly remarkOn: { readonly ref: string } | null;
  readonly onChanged: () => void;
}

interface Said {
  readonly words: readonly string[];
  readonly conflicts: readonly ConflictBody[];
}

const EMPTY: Remark = { ref: null, text: "" };

export function DecisionForm({ name, title, status, tag, remarkOn, onChanged }: Props) {
  const { app, state } = useApp();
  const { decision } = useWords();
  const [remarks, setRemarks] = useState<readonly Remark[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    if (!remarkOn) return;
    setRemarks((before) => [...(before ?? []).filter(({ text }) => text !== ""), { ref: remarkOn.ref, text: "" }]);
  }, [remarkOn]);
  const may = status.actions;
  const newest = status.versions.find(({ version }) => version === status.version);
  if (!newest || !(may.includes("accept") || may.includes("return"))) return said ? <Outcome said={said} /> : null;

  const carryOut = async (action: "accept" | "return", wanted: readonly Remark[], done: string): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const answer = await decide(app, { name, action, remarks: wanted, tag });
    setBusy(false);
    if (answer.kind === "answer") {
      setRemarks(null);
      say(app.store, done, { shown: true });
      document.getElementById("pane")?.focus();
      return onChanged();
    }
    if (answer.kind === "silence") return setSaid({ words: [decision.lost], conflicts: [] });
    const { code, status: http, conflicts = [] } = answer.problem;
    if (http === 412) {
      setSaid({ words: [decision.changed], conflicts: [] });
      return onChanged();
    }
    const { what, after } = problemWords(app, answer);
    setSaid({ words: code === "accepted-elsewhere" ? [decision.elsewhere(conflicts.length)] : [what, ...after], conflicts });
  };
  const accept = async (): Promise<void> => {
    const { period } = name;
    const money = moneyText(newest.budgetVnd, state.locale);
    const words = decision.acceptAsk(title, period, newest.version, newest.people, money);
    if (await confirmed(app, { words, yes: decision.accept, no: decision.stay, leads: "yes" }))
      await carryOut("accept", [], decision.accepted(title));
  };
  const written = (remarks ?? []).filter(({ text }) => text.trim() !== "");
  return (
    <section class="decision" aria-labelledby="decision">
      <h3 id="decision">{decision.heading}</h3>
      {said && <Outcome said={said} />}
      {remarks === null ? (
        <div class="actions">
          <button type="button" class="button primary" disabled={busy} onClick={() => void accept()}>
            {decision.accept}
          </button>
          <button type="button" class="button" disabled={busy} onClick={() => setRemarks([EMPTY])}>
            {decision.return}
          </button>
        </div>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (written.length > 0) void carryOut("return", written, decision.returned(title, written.length));
          }}
        >
          <RemarkFields remarks={remarks} onRemarks={setRemarks} />
          <div class="actions">
            <button type="submit" class="button primary" disabled={busy || written.length === 0}>
              {written.length === 0 ? decision.return : decision.send(written.length)}
            </button>
            <button type="button" class="button" disabled={busy} onClick={() => setRemarks(null)}>
              {decision.cancel}
            </button>
            {written.length === 0 && <span class="quiet">{decision.needed}</span>}
          </div>
        </form>
      )}
    </section>
  );
}

function Outcome({ said: { words, conflicts } }: { said: Said }) {
  return (
    <div class="problem" role="alert">
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Conflicts conflicts={conflicts} lines={null} />
    </div>
  );
}
