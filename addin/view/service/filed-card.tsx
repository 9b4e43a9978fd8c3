/** What this unit has sent for the year: its state, the remarks that came back, who stands in other plans too, and withdrawing it. */
import { withdraw } from "../../actions/service/decide.ts";
import { showReceipt } from "../../actions/service/send.ts";
import { remarksOf } from "../../actions/service/told.ts";
import { goTo, openFinding } from "../../actions/show.ts";
import type { Filed } from "../../state.ts";
import { instantText } from "../../text/service/instant.ts";
import type { FindingView, OutgoingView } from "../../worker/messages.ts";
import { filedText } from "../filed-text.ts";
import { useApp } from "../hooks.ts";
import { Conflicts } from "./conflicts.tsx";
import { useWords } from "./words.ts";

export function FiledCard({ outgoing }: { outgoing: OutgoingView }) {
  const { app, state, text } = useApp();
  const words = useWords();
  const { filed, account, told } = state.service;
  if (!filed || filed.status.state === "draft" || !account) return null;
  const { status } = filed;
  const newest = status.versions.find(({ version }) => version === status.version);
  const remarks = remarksOf(status);
  return (
    <section class="filed" aria-labelledby="filed">
      <h2 id="filed">{words.filed.heading}</h2>
      <p>
        <b>{filedText(status, state.locale, text)}</b>
        {newest && (
          <span class="quiet">
            {" "}
            · {words.filed.version(newest.version)} · {words.filed.people(newest.people)}
          </span>
        )}
      </p>
      {status.inForce !== null && status.inForce !== status.version && <p>{words.filed.inForce(status.inForce)}</p>}
      {remarks.length > 0 && <Remarks filed={filed} told={told} />}
      <Conflicts conflicts={status.conflicts} lines={outgoing.lines} />
      <div class="actions">
        {newest && (
          <button type="button" class="link" onClick={() => void showReceipt(app, newest.receipt)}>
            {words.receipt.show}
          </button>
        )}
        {status.actions.includes("withdraw") && status.version !== null && (
          <button type="button" class="link" onClick={() => void withdraw(app, filed)}>
            {words.filed.withdraw}
          </button>
        )}
      </div>
    </section>
  );
}

/** Each remark on its line; the same stand among the findings and in the sheet. */
function Remarks({ filed, told }: { filed: Filed; told: readonly FindingView[] }) {
  const { state } = useApp();
  const words = useWords().remark;
  return (
    <>
      <h3>{words.heading}</h3>
      <ul>
        {remarksOf(filed.status).map(({ ref, text, at }, index) => (
          <RemarkLine
            key={index}
            line={ref}
            words={text}
            quiet={words.said(instantText(at, state.locale))}
            finding={told[index]}
          />
        ))}
      </ul>
    </>
  );
}

interface RemarkProps {
  readonly line: string | null;
  readonly words: string;
  readonly quiet: string;
  readonly finding: FindingView | undefined;
}

function RemarkLine({ line, words, quiet, finding }: RemarkProps) {
  const { app, text } = useApp();
  const { remark } = useWords();
  const row = finding?.row ?? null;
  const heading = row === null ? (line ?? remark.whole) : text.detail.heading(row, finding?.person ?? null);
  return (
    <li class="told-line">
      <span>
        {finding && row !== null ? (
          <button type="button" class="link" onClick={() => openFinding(app, finding)}>
            {heading}
          </button>
        ) : (
          <b>{heading}</b>
        )}
        : {words} <span class="quiet">({quiet})</span>
      </span>
      {finding && row !== null && (
        <button
          type="button"
          class="go"
          aria-label={finding.cell ? text.findings.goToCell(finding.cell) : text.findings.goToRow(row)}
          onClick={() => void goTo(app, finding)}
        >
          {finding.cell ? text.findings.goTo : text.findings.goToLine}
        </button>
      )}
    </li>
  );
}
