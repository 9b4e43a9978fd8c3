/** One finding: whom it concerns, what is wrong, what to do, and why, down to the cells and clauses. Escape and ← lead back. */
import type { FunctionComponent } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { rankOf } from "../../shared/findings/rank.ts";
import { dateText } from "../../shared/text/format.ts";
import { closeFinding, goTo, openFinding, showScreen } from "../actions/show.ts";
import { copyText } from "../actions/take-away.ts";
import { write } from "../actions/work.ts";
import type { FindingView, FixView, PlanView } from "../worker/messages.ts";
import { ExplanationTree } from "./explanation-tree.tsx";
import { mainSheet } from "./finding-list.tsx";
import { groupFindings } from "./group-findings.ts";
import { useApp, useArrival } from "./hooks.ts";
import { CheckAsOther } from "./programme-picker.tsx";
import { RowAround } from "./row-around.tsx";
import { SeverityMark } from "./severity-mark.tsx";

/** More would push the reasons out of sight. */
const PLACES_AT_FIRST = 12;
const PLACES_MORE = 100;

export function FindingDetail({ finding, plan }: { finding: FindingView; plan: PlanView }) {
  const { app, state, text } = useApp();
  const { locale } = state;
  const back = useRef<HTMLButtonElement>(null);
  const [trying, setTrying] = useState<Trying | null>(null);
  const why = useArrival(
    () => app.session?.call("why", { finding: finding.index, locale }) ?? null,
    [finding.index, locale, plan],
  );
  // The line that was pressed is gone; a cell of the sheet that was pressed keeps the focus.
  useEffect(() => {
    if (!document.activeElement?.closest(".sheet-side")) back.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") closeFinding(app);
  };
  const onRow = finding.row === null ? null : text.detail.heading(finding.row, finding.person);
  const sheet = onRow === null || finding.sheet !== mainSheet(plan) ? finding.sheet : null;
  const heading = [sheet, onRow].filter(Boolean).join(" · ");
  const copy = (): void => void copyText(app, plainText(finding, heading, why?.text ?? "", text.detail.law));
  return (
    <article class="detail" onKeyDown={onKeyDown}>
      <h1 class="detail-head">
        <button
          ref={back}
          type="button"
          class="back"
          aria-label={`${text.detail.back}: ${heading}`}
          onClick={() => closeFinding(app)}
        >
          <span aria-hidden="true">←</span> {heading}
        </button>
      </h1>
      <p class="detail-kind">
        <SeverityMark severity={rankOf(finding)} /> {text.severity[rankOf(finding)].one} · {finding.title}
      </p>
      <p class="detail-message">{finding.message}</p>
      <p class="detail-todo">
        <b>{text.detail.todo}:</b> {finding.todo}
      </p>
      <div class="actions">
        {(finding.cell || finding.row !== null) && (
          <button
            type="button"
            class={state.explaining === null ? "button primary" : "button"}
            onClick={() => void goTo(app, finding)}
          >
            {text.findings.goTo} {finding.cell}
          </button>
        )}
        <CheckAsOther finding={finding} />
        <SeeColumns finding={finding} />
        <TryOther finding={finding} shown={trying !== null} onShow={setTrying} />
        <button type="button" class="button" onClick={copy}>
          {text.detail.copy}
        </button>
      </div>
      <ExplainLater finding={finding} plan={plan} />
      {trying && finding.row !== null && <trying.View sheet={finding.sheet} row={finding.row} />}
      {why && why.fixes.length > 0 && <OwnFixes fixes={why.fixes} />}
      <Places finding={finding} plan={plan} />
      {/* A single line only says the sentence above once more. */}
      {why && why.lines.length > 1 && (
        <>
          <h2>{text.detail.why}</h2>
          <ExplanationTree lines={why.lines} sheet={finding.sheet} />
        </>
      )}
      <Laws finding={finding} />
      {why?.around && finding.row !== null && <RowAround around={why.around} row={finding.row} cell={finding.cell} />}
    </article>
  );
}

/** Findings that another choice of columns may answer. */
const OF_COLUMNS = /column-missing$|-choice-gone$|\/list-empty$/;

function SeeColumns({ finding }: { finding: FindingView }) {
  const { app, text } = useApp();
  if (!OF_COLUMNS.test(finding.code)) return null;
  return (
    <button type="button" class="button" onClick={() => showScreen(app, "recognition")}>
      {text.recognition.see}
    </button>
  );
}

/** What explains a finding, or how it was explained: loaded with the first finding that asks for a reason. */
function ExplainLater({ finding, plan }: { finding: FindingView; plan: PlanView }) {
  const { app } = useApp();
  // What the other side says of a line is answered there, not in the workbook.
  const asks = finding.severity === "confirm" && (app.store.get().plan?.findings.includes(finding) ?? false);
  const later = useArrival(() => (asks ? import("./explain.tsx") : null), [asks]);
  return later && asks ? <later.Explain finding={finding} plan={plan} /> : null;
}

interface Trying {
  readonly View: FunctionComponent<{ sheet: string; row: number }>;
}

/** “Thử phương án khác”, for a person; its screen is loaded when it is first wanted. */
function TryOther({ finding, shown, onShow }: { finding: FindingView; shown: boolean; onShow(trying: Trying | null): void }) {
  const { app, text } = useApp();
  if (finding.row === null || finding.person === null) return null;
  const toggle = async (): Promise<void> => {
    if (shown) {
      onShow(null);
      return;
    }
    try {
      onShow({ View: (await import("./what-if.tsx")).WhatIf });
    } catch {
      app.store.set({ problem: { what: text.later.failed, after: [text.later.safe] } });
    }
  };
  return (
    <button type="button" class="button" aria-expanded={shown} onClick={() => void toggle()}>
      {text.detail.tryOther}
    </button>
  );
}

/** What mends this finding, before and after; on the page at a click. */
function OwnFixes({ fixes }: { fixes: readonly FixView[] }) {
  const { app, state, text } = useApp();
  const changes = fixes.flatMap((fix) => fix.changes);
  return (
    <section class="own-fixes">
      <h2>{text.fixes.thisOne}</h2>
      <ul>
        {changes.slice(0, PLACES_AT_FIRST).map(({ cell, before, after }) => (
          <li key={cell}>
            <b>{cell}</b> <span class="before">{before}</span> <span aria-hidden="true">→</span>
            <span class="unseen">{text.fixes.after}</span> <span class="after">{after}</span>
          </li>
        ))}
      </ul>
      {changes.length > PLACES_AT_FIRST && <p class="quiet">{text.fixes.more(changes.length - PLACES_AT_FIRST)}</p>}
      <button
        type="button"
        class="button"
        disabled={state.busy !== null}
        onClick={() => void write(app, { fixes: fixes.map(({ id }) => id) })}
      >
        {text.fixes.apply(changes.length)}
      </button>
    </section>
  );
}

/** The other places of the same matter, and what the finding names as related. */
function Places({ finding, plan }: { finding: FindingView; plan: PlanView }) {
  const { app, text } = useApp();
  const same = useMemo(() => {
    const matters = groupFindings(plan.findings).flatMap(({ kinds }) => kinds.flatMap(({ matters }) => matters));
    return matters.find(({ all }) => all.some(({ index }) => index === finding.index))?.all ?? [];
  }, [plan.findings, finding.index]);
  const [shown, setShown] = useState(PLACES_AT_FIRST);
  const others = same.filter(({ index }) => index !== finding.index);
  const inSame = new Set(others.map(({ sheet, row }) => `${sheet}!${row}`));
  const related = finding.related.filter(({ sheet, row }) => !inSame.has(`${sheet}!${row}`));
  if (others.length + related.length === 0) return null;
  return (
    <>
      <h2>
        {others.length > 0 ? text.findings.allPlaces : text.findings.related}{" "}
        {others.length > PLACES_AT_FIRST && <span class="count">{text.number(others.length)}</span>}
      </h2>
      <ul class="places">
        {others.slice(0, shown).map((other) => (
          <li key={other.index}>
            <button type="button" class="chip" title={other.person ?? undefined} onClick={() => openFinding(app, other)}>
              {other.cell ?? text.findings.row(other.row ?? 1)}
            </button>
          </li>
        ))}
        {others.length > shown && (
          <li>
            <button type="button" class="link" onClick={() => setShown(shown + PLACES_MORE)}>
              {text.findings.more(Math.min(others.length - shown, PLACES_MORE))}
            </button>
          </li>
        )}
        {related.map((place) => (
          <li key={`${place.sheet}!${place.cell ?? place.row}`}>
            <button type="button" class="chip" onClick={() => void goTo(app, place)}>
              {place.sheet === finding.sheet ? "" : `${place.sheet} `}
              {place.cell ?? text.findings.row(place.row ?? 1)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Laws({ finding }: { finding: FindingView }) {
  const { state, text } = useApp();
  const { locale } = state;
  if (finding.law.length === 0) return null;
  return (
    <>
      <h2>{text.detail.law}</h2>
      <ul class="laws">
        {finding.law.map(({ cite, from, to }) => (
          <li key={cite + from}>
            {cite} <span class="quiet">({text.detail.period(dateText(from, locale), to && dateText(to, locale))})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function plainText(finding: FindingView, heading: string, why: string, lawWord: string): string {
  const law = finding.law.length > 0 ? `${lawWord}: ${finding.law.map(({ cite }) => cite).join("; ")}` : "";
  return [`${heading}${finding.cell ? ` (${finding.cell})` : ""}`, finding.message, finding.todo, why, law]
    .filter(Boolean)
    .join("\n");
}
