/**
 * The findings, by what must be done and then by kind. One place in the list is in the tab order: the arrow keys move it, Enter opens the
 * finding, the right arrow reaches "Đến ô". Long kinds show their first lines and more when asked.
 */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Rank, rankOf } from "../../shared/findings/rank.ts";
import { explainKind, goTo, openFinding } from "../actions/show.ts";
import type { FindingView, PlanView } from "../worker/messages.ts";
import { groupFindings, type Kind, type Matter, type RankGroup } from "./group-findings.ts";
import { useApp, useMoreEachTask, useNextTask } from "./hooks.ts";
import { SeverityMark } from "./severity-mark.tsx";

const SHOWN_AT_FIRST = 12;
const SHOWN_MORE = 100;
/** Kinds that are drawn in one go: more than is in sight of any pane. */
const KINDS_AT_ONCE = 2;

export function FindingList({ plan }: { plan: PlanView }) {
  const { lastDetail } = useApp().state;
  // What stands above it first; back from a finding, everything.
  const isTime = useNextTask("list");
  return isTime || lastDetail !== null ? <List plan={plan} /> : null;
}

function List({ plan }: { plan: PlanView }) {
  const { state } = useApp();
  const groups = useMemo(() => groupFindings(plan.findings), [plan.findings]);
  const kinds = groups.reduce((sum, group) => sum + group.kinds.length, 0);
  const drawn = useMoreEachTask(kinds, KINDS_AT_ONCE, state.lastDetail !== null);
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<number | null>(state.lastDetail);
  const firstIndex = groups[0]?.kinds[0]?.matters[0]?.first.index ?? null;
  // Back from a finding: the focus returns to its line.
  useEffect(() => {
    if (state.lastDetail === null) return;
    list.current?.querySelector<HTMLElement>(`[data-finding="${state.lastDetail}"]`)?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => moveInList(event, list.current);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus among the buttons within
    <div
      class="finding-list"
      ref={list}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => setCurrent(findingOf(event.target) ?? current)}
    >
      {firstKinds(groups, drawn).map((group) => (
        <Group key={group.rank} group={group} current={current ?? firstIndex} />
      ))}
    </div>
  );
}

/** Of as many kinds, each group with its own. */
function firstKinds(groups: readonly RankGroup[], most: number): RankGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const kinds = group.kinds.slice(0, Math.max(0, left));
    left -= group.kinds.length;
    return kinds.length === 0 ? [] : [{ ...group, kinds }];
  });
}

function findingOf(target: EventTarget | null): number | null {
  const line = target instanceof Element ? target.closest("li")?.querySelector("[data-finding]") : null;
  const index = line?.getAttribute("data-finding");
  return index ? Number(index) : null;
}

function moveInList(event: KeyboardEvent, list: HTMLElement | null): void {
  if (!list || !(event.target instanceof HTMLElement) || !event.target.closest("li")) return;
  const lines = [...list.querySelectorAll<HTMLElement>("[data-finding]")];
  const own = event.target.closest("li")?.querySelector<HTMLElement>("[data-finding]");
  const at = own ? lines.indexOf(own) : -1;
  const goal: Readonly<Record<string, HTMLElement | null | undefined>> = {
    ArrowDown: lines[at + 1],
    ArrowUp: lines[at - 1],
    Home: lines[0],
    End: lines.at(-1),
    ArrowRight: event.target.closest("li")?.querySelector<HTMLElement>(".go"),
    ArrowLeft: own,
  };
  if (!(event.key in goal)) return;
  event.preventDefault();
  goal[event.key]?.focus();
}

function Group({ group, current }: { group: RankGroup; current: number | null }) {
  const { text } = useApp();
  const { rank, count, kinds } = group;
  return (
    <section class="group" aria-labelledby={`group-${rank}`}>
      <h2 id={`group-${rank}`} tabIndex={-1}>
        <SeverityMark severity={rank} /> {text.severity[rank].heading} <span class="count">{text.number(count)}</span>
      </h2>
      {kinds.map((kind) => (
        <KindOfFindings key={kind.code} kind={kind} rank={rank} current={current} />
      ))}
    </section>
  );
}

function KindOfFindings({ kind, rank, current }: { kind: Kind; rank: Rank; current: number | null }) {
  const { app, text } = useApp();
  const at = kind.matters.findIndex(({ first }) => first.index === current);
  const [shown, setShown] = useState(Math.max(SHOWN_AT_FIRST, at + 1));
  const left = kind.matters.length - shown;
  return (
    <div class="kind">
      {kind.count > 1 && (
        <h3>
          {kind.title} <span class="count">{text.number(kind.count)}</span>
          {rank === "confirm" && kind.matters[0] && (
            <button type="button" class="link explain-kind" onClick={() => explainKind(app, kind.matters[0]?.first)}>
              {text.findings.explainAll}
            </button>
          )}
        </h3>
      )}
      <ul>
        {kind.matters.slice(0, shown).map((matter) => (
          <Line key={matter.first.index} matter={matter} current={matter.first.index === current} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="link more" onClick={() => setShown(shown + SHOWN_MORE)}>
          {text.findings.more(Math.min(left, SHOWN_MORE))}
        </button>
      )}
    </div>
  );
}

function Line({ matter, current }: { matter: Matter; current: boolean }) {
  const { app, state, text } = useApp();
  const { first, all } = matter;
  const place = first.cell ?? (first.row === null ? null : text.findings.row(first.row));
  const elsewhere = first.sheet === mainSheet(state.plan) ? null : first.sheet;
  const tabIndex = current ? 0 : -1;
  return (
    <li class={`line line-${rankOf(first)}`}>
      <button type="button" class="open" data-finding={first.index} tabIndex={tabIndex} onClick={() => openFinding(app, first)}>
        <span class="cell">{place ?? text.findings.whole}</span>
        <span class="words">
          {elsewhere && <span class="quiet">{elsewhere} · </span>}
          {nameOf(first) && <b>{nameOf(first)}: </b>}
          {first.message}
          {all.length > 1 && <span class="quiet"> {text.findings.others(all.length - 1)}</span>}
        </span>
      </button>
      {place && (
        <button
          type="button"
          class="go"
          tabIndex={tabIndex}
          aria-label={first.cell ? text.findings.goToCell(first.cell) : text.findings.goToRow(first.row ?? 1)}
          onClick={() => void goTo(app, first)}
        >
          {first.cell ? text.findings.goTo : text.findings.goToLine}
        </button>
      )}
      <span class="chevron" aria-hidden="true">
        ›
      </span>
    </li>
  );
}

/** The person, unless the sentence already says who it is. */
function nameOf({ person, message }: FindingView): string | null {
  return person && !message.includes(person) ? person : null;
}

/** The sheet that a cell is on unless another is named: that of the first table. */
export function mainSheet(plan: PlanView | null): string | null {
  return plan?.tables[0]?.sheet ?? plan?.sheets[0]?.name ?? null;
}
