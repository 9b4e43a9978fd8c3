/** What differs between two versions, line by line, field by field. */
import { useState } from "preact/hooks";
import type { DifferenceBody } from "../../../shared/api/plan-status.ts";
import { numberText } from "../../../shared/text/format.ts";
import { serviceOf } from "../../actions/service/session.ts";
import type { PlanName } from "../../api/service.ts";
import { useApp } from "../hooks.ts";
import { NoAnswer } from "../service/no-answer.tsx";
import { useAnswer } from "../service/use-answer.ts";
import { useWords } from "../service/words.ts";
import { Select } from "./select.tsx";

const SHOWN = 20;

export function Differences({ name, versions }: { name: PlanName; versions: readonly number[] }) {
  const words = useWords().difference;
  const [last = 0, before = 0] = versions;
  const [pair, setPair] = useState<{ readonly from: number; readonly to: number } | null>(null);
  if (versions.length < 2) return null;
  const { from, to } = pair ?? { from: before, to: last };
  const choices = [...versions].reverse().map((version) => [String(version), String(version)] as const);
  return (
    <details class="differences">
      <summary>{words.heading}</summary>
      <div class="filters">
        <Select
          label={words.from}
          value={String(from)}
          choices={choices}
          onChange={(one) => setPair({ from: Number(one), to })}
        />
        <Select label={words.to} value={String(to)} choices={choices} onChange={(one) => setPair({ from, to: Number(one) })} />
      </div>
      <Compared name={name} from={from} to={to} />
    </details>
  );
}

function Compared({ name, from, to }: { name: PlanName; from: number; to: number }) {
  const { app } = useApp();
  const words = useWords().difference;
  const read = useAnswer(() => serviceOf(app).plan(name, { from, to }), [name.unit, from, to]);
  const difference = read.value?.difference;
  if (!difference) return <NoAnswer answer={read.answer} onAgain={read.again} />;
  const { added, removed, changed } = difference;
  if (added.length + removed.length + changed.length === 0) return <p>{words.same}</p>;
  return (
    <>
      {added.length > 0 && <Refs title={words.added(added.length)} refs={added} />}
      {removed.length > 0 && <Refs title={words.removed(removed.length)} refs={removed} />}
      {changed.length > 0 && <Changed changed={changed} />}
    </>
  );
}

function Refs({ title, refs }: { title: string; refs: readonly string[] }) {
  const words = useWords().difference;
  return (
    <p>
      <b>{title}:</b> {refs.slice(0, SHOWN).join(", ")}
      {refs.length > SHOWN && ` ${words.more(refs.length - SHOWN)}`}
    </p>
  );
}

function Changed({ changed }: { changed: DifferenceBody["changed"] }) {
  const { state } = useApp();
  const words = useWords().difference;
  const titles: Readonly<Record<string, string>> = words.fields;
  const shown = (value: string | number | boolean | null): string => {
    if (value === null || value === "") return words.empty;
    return typeof value === "number" ? numberText(value, state.locale) : String(value);
  };
  return (
    <>
      <p>
        <b>{words.changed(changed.length)}:</b>
      </p>
      <ul class="plain-list">
        {changed.slice(0, SHOWN).map(({ ref, fields }) => (
          <li key={ref}>
            <b>{ref}</b>:{" "}
            {Object.entries(fields)
              .map(([field, { before, after }]) => `${titles[field] ?? field} ${shown(before)} → ${shown(after)}`)
              .join("; ")}
          </li>
        ))}
      </ul>
      {changed.length > SHOWN && <p class="quiet">{words.more(changed.length - SHOWN)}</p>}
    </>
  );
}
