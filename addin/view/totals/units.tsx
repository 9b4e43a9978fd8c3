/** Who has sent: every unit with its state, what waits first; one of them open beside the list, or in its place where it is narrow. */
import { useMemo, useRef, useState } from "preact/hooks";
import type { UnitState } from "../../../shared/api/completeness.ts";
import { numberText } from "../../../shared/text/format.ts";
import { STATE_WORDS } from "../../../shared/workflow/transitions.ts";
import { serviceOf } from "../../actions/service/session.ts";
import { instantDay } from "../../text/service/instant.ts";
import { useApp } from "../hooks.ts";
import { NoAnswer } from "../service/no-answer.tsx";
import { useAnswer } from "../service/use-answer.ts";
import { useWords } from "../service/words.ts";
import { PlanCard } from "./plan-card.tsx";

interface Props {
  readonly place: { readonly programme: string; readonly period: string };
  readonly turn: number;
  readonly onChanged: () => void;
}

type State = UnitState["state"];

/** What waits for the centre comes first. */
const ORDER: readonly State[] = ["sent", "returned", "accepted", "withdrawn", "not-sent"];
const SHOWN = 8;

export function Units({ place, turn, onChanged }: Props) {
  const { app, state } = useApp();
  const { locale } = state;
  const words = useWords().centre;
  const read = useAnswer(() => serviceOf(app).completeness(place.programme, place.period), [place.programme, place.period, turn]);
  const [only, setOnly] = useState<State | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const list = useRef<HTMLElement>(null);
  const units = useMemo(
    () => [...(read.value?.units ?? [])].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)),
    [read.value],
  );
  const listed = units.filter((unit) => only === null || unit.state === only);
  const current = units.find(({ unit }) => unit === open);
  const close = (): void => {
    const last = open;
    setOpen(null);
    // The list may have been hidden: the focus goes back once it is there again.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-unit="${last}"]`)?.focus());
  };
  return (
    <div class={`unit-sides${current ? " one-open" : ""}`}>
      <section class="units" aria-labelledby="units" ref={list}>
        <h2 id="units">{words.units}</h2>
        <NoAnswer answer={read.answer} onAgain={read.again} />
        <StateFilter units={units} only={only} onOnly={setOnly} />
        {listed.length === 0 && read.value && <p>{words.none}</p>}
        {listed.length > 0 && (
          <table class="columns">
            <thead>
              <tr>
                <th scope="col">{words.unit}</th>
                <th scope="col">{words.state}</th>
                <th scope="col" class="figure roomy">
                  {words.version}
                </th>
                <th scope="col" class="roomy">
                  {words.sentAt}
                </th>
                <th scope="col" class="figure">
                  {words.people}
                </th>
                <th scope="col" class="figure roomy">
                  {words.budget}
                </th>
                <th scope="col" class="figure roomy">
                  {words.toExplain}
                </th>
              </tr>
            </thead>
            <tbody>
              {listed.slice(0, shown).map((unit) => (
                <tr key={unit.unit} class={unit.unit === open ? "own" : ""}>
                  <th scope="row">
                    {unit.state === "not-sent" ? (
                      unit.title[locale]
                    ) : (
                      <button
                        type="button"
                        class="link"
                        data-unit={unit.unit}
                        aria-label={words.open(unit.title[locale])}
                        aria-expanded={unit.unit === open}
                        onClick={() => setOpen(unit.unit)}
                      >
                        {unit.title[locale]}
                      </button>
                    )}
                  </th>
                  <td>
                    <StateMark state={unit.state} />
                  </td>
                  <td class="figure roomy">{unit.version ?? ""}</td>
                  <td class="roomy">{unit.sentAt ? instantDay(unit.sentAt, locale) : ""}</td>
                  <td class="figure">{unit.state === "not-sent" ? "" : numberText(unit.people, locale)}</td>
                  <td class="figure roomy">{unit.state === "not-sent" ? "" : numberText(unit.budgetVnd, locale)}</td>
                  <td class="figure roomy">{unit.toExplain > 0 ? numberText(unit.toExplain, locale) : ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <More left={listed.length - shown} onMore={() => setShown(listed.length)} />
      </section>
      {current && (
        <PlanCard
          key={current.unit}
          name={{ ...place, unit: current.unit }}
          title={current.title[locale]}
          turn={turn}
          onClose={close}
          onChanged={onChanged}
        />
      )}
    </div>
  );
}

function More({ left, onMore }: { left: number; onMore: () => void }) {
  const { text } = useApp();
  if (left <= 0) return null;
  return (
    <button type="button" class="link" onClick={onMore}>
      {text.findings.more(left)}
    </button>
  );
}

const MARKS: Readonly<Record<State, string>> = { sent: "●", returned: "◆", accepted: "✔", withdrawn: "○", "not-sent": "–" };

export function StateMark({ state: of }: { state: State }) {
  const { state } = useApp();
  const words = useWords().centre;
  return (
    <span class={`state state-${of}`}>
      <span aria-hidden="true">{MARKS[of]}</span> {of === "not-sent" ? words.notSent : STATE_WORDS[of][state.locale]}
    </span>
  );
}

interface FilterProps {
  readonly units: readonly UnitState[];
  readonly only: State | null;
  readonly onOnly: (state: State | null) => void;
}

function StateFilter({ units, only, onOnly }: FilterProps) {
  const { state } = useApp();
  const words = useWords();
  const title = (one: State): string => (one === "not-sent" ? words.centre.notSent : STATE_WORDS[one][state.locale]);
  const chips = ORDER.map((one) => ({ one, count: units.filter((unit) => unit.state === one).length })).filter(
    ({ count }) => count > 0,
  );
  if (chips.length < 2) return null;
  const chip = (one: State | null, label: string, count: number) => (
    <button key={label} type="button" class="chip" aria-pressed={only === one} onClick={() => onOnly(one)}>
      {label} <span class="count">{words.number(count)}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div class="chips" role="group" aria-label={words.centre.state}>
      {chip(null, words.centre.all, units.length)}
      {chips.map(({ one, count }) => chip(one, title(one), count))}
    </div>
  );
}
