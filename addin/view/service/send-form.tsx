/** What would be sent in which year for which unit, what blocks it, what the unit vouches for, and the button. */
import { useState } from "preact/hooks";
import { linesOfYear } from "../../../shared/sending/lines-of-year.ts";
import { refOf } from "../../../shared/sending/refs.ts";
import { unitWords } from "../../../shared/totals/words.ts";
import { provinceIdOf } from "../../../shared/workflow/unit.ts";
import { periodFor, readFiled } from "../../actions/service/filed.ts";
import { sendPlan } from "../../actions/service/send.ts";
import { openFinding, showScreen } from "../../actions/show.ts";
import type { SignedIn } from "../../state.ts";
import type { OutgoingView, PlanView } from "../../worker/messages.ts";
import { useApp } from "../hooks.ts";
import { SeverityMark } from "../severity-mark.tsx";
import { useWords } from "./words.ts";

interface Props {
  readonly plan: PlanView;
  readonly outgoing: OutgoingView;
  readonly account: SignedIn;
}

const NONE: ReadonlySet<string> = new Set();

/** More push the button out of sight; all of them are in the list of findings. */
const BLOCKED_SHOWN = 3;

export function SendForm({ plan, outgoing, account }: Props) {
  const { app, state } = useApp();
  const { locale, service } = state;
  const words = useWords().send;
  const [period, setPeriod] = useState(service.filed?.name.period ?? periodFor(outgoing, plan.period));
  const [setAside, setSetAside] = useState(false);
  const [attested, setAttested] = useState(false);
  if (outgoing.secrecy !== null) return <p class="problem">{words.secrecy(outgoing.secrecy)}</p>;
  if (period === null) return <p class="notice">{words.noYear}</p>;
  const { people, blocked, sendable, otherYears } = linesOfYear(outgoing, period);
  const rest = sendable.length;
  const others = [...otherYears.values()].reduce((sum, count) => sum + count, 0);
  const name = { programme: outgoing.programme, period, unit: account.unit };
  const open = blocked.size > 0 && !setAside;
  const may = attested && !open && rest > 0;
  const choosePeriod = (chosen: string): void => {
    setPeriod(chosen);
    void readFiled(app, { ...name, period: chosen });
  };
  const lines = new Set(sendable.map(({ ref }) => ref));
  const explains = plan.findings.some(
    ({ severity, confirmed, sheet, row }) =>
      severity === "confirm" && !confirmed && row !== null && lines.has(refOf({ sheet, row })),
  );
  const reasons = outgoing.reasons.filter(({ ref }) => ref === null || lines.has(ref)).length;
  return (
    <form
      class="send-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (may) void sendPlan(app, name);
      }}
    >
      <div class="send-for">
        <Period periods={outgoing.years} value={period} onChange={choosePeriod} known={outgoing.periods} />
        <p>
          <b>{words.plan(period, unitWords(account.unit)[locale])}</b>{" "}
          <span class="quiet">· {words.ready(people.length, coursesOf(outgoing, people, NONE))}</span>
        </p>
      </div>
      {others > 0 && <p class="notice">{words.otherYears(others, period)}</p>}
      <OtherProvince people={people} unit={account.unit} />
      {blocked.size > 0 && <Blocked plan={plan} outgoing={outgoing} blocked={blocked} />}
      {blocked.size > 0 && rest > 0 && (
        <label class="choice">
          <input type="checkbox" checked={setAside} onChange={({ currentTarget }) => setSetAside(currentTarget.checked)} />
          {words.setAside(blocked.size, rest)}
        </label>
      )}
      <div class="send-lists">
        <List title={words.sent} items={outgoing.words.sent.map((item) => item[locale])} />
        <List title={words.kept} items={outgoing.words.kept.map((item) => item[locale])} />
      </div>
      {reasons > 0 && <p>{words.reasons(reasons)}</p>}
      {explains && <p class="quiet">{words.toExplain}</p>}
      <fieldset class="attest">
        <legend>{words.attest}</legend>
        <ul class="plain-list">
          {outgoing.attestations.map((item) => (
            <li key={item.vi}>{item[locale]}</li>
          ))}
        </ul>
        <label class="choice">
          <input type="checkbox" checked={attested} onChange={({ currentTarget }) => setAttested(currentTarget.checked)} />
          <span>{words.attestAll}</span>
        </label>
      </fieldset>
      <div class="actions actions-stay">
        <button type="submit" class="button primary" disabled={!may}>
          {service.filed?.tag ? words.submitAgain : words.submit}
        </button>
        <span class="send-state" aria-live="polite">
          {rest === 0
            ? words.nothing
            : open
              ? words.setAsideFirst
              : attested
                ? words.ready(rest, coursesOf(outgoing, people, blocked))
                : words.attestFirst}
        </span>
      </div>
    </form>
  );
}

function coursesOf({ plan }: OutgoingView, people: OutgoingView["plan"]["people"], blocked: ReadonlySet<string>): number {
  const sent = new Set(people.flatMap(({ ref, course }) => (blocked.has(ref) ? [] : [course])));
  return plan.courses.filter(({ id }) => sent.has(id)).length;
}

interface PeriodProps {
  readonly periods: readonly string[];
  readonly known: readonly string[];
  readonly value: string;
  readonly onChange: (period: string) => void;
}

function Period({ periods, known, value, onChange }: PeriodProps) {
  const words = useWords().send;
  const choices = [...new Set([...periods.filter((year) => known.includes(year)), value])].sort();
  if (choices.length === 1) return null;
  return (
    <div class="field">
      <label for="send-period">{words.period}</label>
      <select id="send-period" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {choices.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One line each until somebody wants to read them all: the button stays in sight. */
function List({ title, items }: { title: string; items: readonly string[] }) {
  const words = useWords().send;
  return (
    <details class="send-list">
      <summary>
        <b>{title}:</b> {words.andMore(items[0] ?? "", items.length - 1)}
      </summary>
      <ul class="plain-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}

/** A province's account with another province's list: said, not forbidden. */
function OtherProvince({ people, unit }: { people: OutgoingView["plan"]["people"]; unit: string }) {
  const { state } = useApp();
  const words = useWords().send;
  const own = provinceIdOf(unit);
  const others = own === null ? 0 : people.filter(({ province }) => province !== undefined && province !== own).length;
  if (others === 0) return null;
  return <p class="notice">{words.otherProvince(others, unitWords(unit)[state.locale])}</p>;
}

interface BlockedProps {
  readonly plan: PlanView;
  readonly outgoing: OutgoingView;
  readonly blocked: ReadonlySet<string>;
}

/** The first lines that block, each with the first thing to mend on it. */
function Blocked({ plan, outgoing, blocked }: BlockedProps) {
  const { app, text } = useApp();
  const words = useWords().send;
  const lines = outgoing.lines.filter(({ ref }) => blocked.has(ref)).slice(0, BLOCKED_SHOWN);
  const first = ({ sheet, row }: (typeof lines)[number]) =>
    plan.findings.find((one) => one.severity === "block" && one.sheet === sheet && one.row === row);
  return (
    <section class="blocked" aria-labelledby="blocked">
      <h2 id="blocked">
        <SeverityMark severity="block" /> {words.blocked(blocked.size)}
      </h2>
      <ul>
        {lines.map((line) => {
          const finding = first(line);
          return (
            <li key={line.ref}>
              {finding ? (
                <button type="button" class="link" onClick={() => openFinding(app, finding)}>
                  {text.detail.heading(line.row, line.person)}
                </button>
              ) : (
                text.detail.heading(line.row, line.person)
              )}
              {finding && `: ${finding.title}`}
            </li>
          );
        })}
      </ul>
      <button type="button" class="link" onClick={() => showScreen(app, "check")}>
        {words.seeBlocked}
      </button>
    </section>
  );
}
