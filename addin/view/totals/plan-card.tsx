/** One unit's plan before the centre: its state and versions, what differs between two of them, who stands twice, and the decision. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { PlanStatus } from "../../../shared/api/plan-status.ts";
import { numberText } from "../../../shared/text/format.ts";
import { STATE_WORDS } from "../../../shared/workflow/transitions.ts";
import { serviceOf } from "../../actions/service/session.ts";
import type { PlanName } from "../../api/service.ts";
import { instantText } from "../../text/service/instant.ts";
import { useApp } from "../hooks.ts";
import { Conflicts } from "../service/conflicts.tsx";
import { NoAnswer } from "../service/no-answer.tsx";
import { useAnswer } from "../service/use-answer.ts";
import { useWords } from "../service/words.ts";
import { DecisionForm } from "./decision-form.tsx";
import { Differences } from "./differences.tsx";

interface Props {
  readonly name: PlanName;
  readonly title: string;
  readonly turn: number;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

export function PlanCard({ name, title, turn, onClose, onChanged }: Props) {
  const { app } = useApp();
  const words = useWords();
  const read = useAnswer(() => serviceOf(app).plan(name), [name.unit, turn]);
  const status = read.value;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const [remarkOn, setRemarkOn] = useState<{ readonly ref: string } | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
  };
  return (
    <section class="plan-card" aria-labelledby="plan-card" onKeyDown={onKeyDown}>
      <h2 id="plan-card" class="detail-head">
        <button ref={back} type="button" class="back" aria-label={`${title}: ${words.centre.back}`} onClick={onClose}>
          <span aria-hidden="true">←</span> {title}
        </button>
      </h2>
      <NoAnswer answer={read.answer} onAgain={read.again} />
      {status && (
        <>
          <Versions status={status} />
          <RemarksGiven status={status} />
          <Differences name={name} versions={status.versions.map(({ version }) => version)} />
          <ReasonsGiven status={status} onRemark={(ref) => setRemarkOn({ ref })} />
          <ConflictsHere status={status} onRemark={(ref) => setRemarkOn({ ref })} />
          <DecisionForm name={name} title={title} status={status} tag={read.tag} remarkOn={remarkOn} onChanged={onChanged} />
        </>
      )}
    </section>
  );
}

function Versions({ status }: { status: PlanStatus }) {
  const { state } = useApp();
  const { locale } = state;
  const words = useWords().centre;
  const stateOf = (version: PlanStatus["versions"][number]): string =>
    version.state === "superseded" ? words.superseded : STATE_WORDS[version.state][locale];
  if (status.versions.length === 0) return <p>{words.nothingSent}</p>;
  return (
    <table class="columns versions">
      <thead>
        <tr>
          <th scope="col">{words.version}</th>
          <th scope="col">{words.state}</th>
          <th scope="col" class="figure">
            {words.people}
          </th>
          <th scope="col" class="figure">
            {words.budget}
          </th>
        </tr>
      </thead>
      <tbody>
        {status.versions.map((version) => (
          <tr key={version.version}>
            <th scope="row">{version.version}</th>
            <td>
              {stateOf(version)}
              {version.version === status.inForce && `, ${words.inForce}`}
              <span class="quiet">
                {[
                  instantText(version.sentAt, locale),
                  version.toExplain > 0 && words.explains(version.toExplain),
                  version.setAside > 0 && words.leftBehind(version.setAside),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </td>
            <td class="figure">{numberText(version.people, locale)}</td>
            <td class="figure">{numberText(version.budgetVnd, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the unit was told when the newest version went back. */
function RemarksGiven({ status }: { status: PlanStatus }) {
  const words = useWords().remark;
  const remarks = status.remarks.filter(({ version }) => version === status.version);
  if (remarks.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <ul class="plain-list">
        {remarks.map(({ ref, text }) => (
          <li key={`${ref} ${text}`}>
            <b>{ref ?? words.whole}</b>: {text}
          </li>
        ))}
      </ul>
    </>
  );
}

/** More would push the decision out of sight. */
const LINES_SHOWN = 5;

/** What the unit said to findings that ask for a reason: by finding, with its lines. */
function ReasonsGiven({ status, onRemark }: { status: PlanStatus; onRemark: (ref: string) => void }) {
  const { centre, decision } = useWords();
  const { reasons } = status;
  if (reasons.length === 0) return null;
  const may = status.actions.includes("return");
  return (
    <section aria-labelledby="reasons">
      <h3 id="reasons">{centre.explained}</h3>
      <ul>
        {reasons.map(({ code, title, reason, lines, refs }) => (
          <li key={`${code} ${refs[0] ?? ""} ${reason}`} class="told-line">
            <span>
              ◆ <b>{title}</b>: {reason}{" "}
              <span class="quiet">
                (
                {lines === 0
                  ? centre.wholePlan
                  : centre.lines(refs.slice(0, LINES_SHOWN).join(", "), lines - Math.min(lines, LINES_SHOWN))}
                )
              </span>
            </span>
            {may && refs[0] !== undefined && (
              <button type="button" class="go" onClick={() => onRemark(refs[0] ?? "")}>
                {decision.remarkLine}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConflictsHere({ status, onRemark }: { status: PlanStatus; onRemark: (ref: string) => void }) {
  const words = useWords();
  if (status.versions.length === 0) return null;
  if (status.conflicts.length === 0) return <p class="quiet">{words.conflict.none}</p>;
  const may = status.actions.includes("return");
  return <Conflicts conflicts={status.conflicts} lines={null} {...(may ? { onRemark } : {})} />;
}
