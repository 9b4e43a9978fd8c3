/** Where am I and how is it: programme, period, unit; people and courses; how many are eligible; what is left to do. */
import { countOf } from "../../shared/findings/more-findings.ts";
import { RANKS, rankOf } from "../../shared/findings/rank.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { figureText } from "../../shared/totals/figures.ts";
import { showScreen } from "../actions/show.ts";
import { liveText } from "../text/live.ts";
import type { PaneText } from "../text/vi.ts";
import type { PlanView } from "../worker/messages.ts";
import { useApp, useArrival } from "./hooks.ts";
import { NoTable } from "./no-table.tsx";
import { CheckAsOther, ProgrammePicker } from "./programme-picker.tsx";
import { SealedNote } from "./sealed-note.tsx";
import { SeverityMark } from "./severity-mark.tsx";
import { SummaryActions } from "./summary-actions.tsx";

/** "Đề án 1641 · năm 2024 · Lào Cai": as much of it as the workbook tells. */
export function planHeading({ programme, period, unit }: PlanView, locale: Locale, { summary }: PaneText): string {
  return [programme?.[locale], period && summary.period(period), unit].filter(Boolean).join(" · ");
}

/** "64 người", "4 khóa", "52 người đủ điều kiện". */
export function figuresOf({ figures, people }: PlanView, { summary }: PaneText, locale: Locale): string[] {
  const eligible = people.counted > 0 ? [summary.eligible(people.eligible)] : [];
  return [...figures.map((figure) => figureText(figure, locale)), ...eligible];
}

export function Summary({ plan }: { plan: PlanView }) {
  const { state, text } = useApp();
  const { summary } = text;
  const { counted, eligible } = plan.people;
  const about = planHeading(plan, state.locale, text);
  const elsewhere = plan.findings.find(({ code }) => code === "common/other-programme");
  if (plan.tables.length === 0) {
    return (
      <div class="summary">
        <h1>{text.summary.heading}</h1>
        <NoTable plan={plan} />
        <ProgrammePicker plan={plan} />
        <SummaryActions found={false} />
      </div>
    );
  }
  return (
    <div class="summary">
      <h1>{about || summary.noProgramme}</h1>
      <p class="figures">{plan.figures.map((figure) => figureText(figure, state.locale)).join(" · ")}</p>
      {counted > 0 && (
        <p class="eligible">
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${(eligible / counted) * 100}%` }} />
          </span>
          {summary.eligible(eligible)}
        </p>
      )}
      <ProgrammePicker plan={plan} />
      <RecognitionLine plan={plan} />
      {elsewhere && (
        <div class="notice">
          <p>{elsewhere.message}.</p>
          <CheckAsOther finding={elsewhere} primary />
        </div>
      )}
      {state.stale && <p class="notice">{liveText(state.locale).stale}</p>}
      <Counts plan={plan} />
      <UpgradeLater />
      <SummaryActions found quiet={elsewhere !== undefined} />
      {plan.sealed && <SealedNote />}
      {state.caveats.map((caveat) => (
        <p key={caveat.vi} class="notice">
          {caveat[state.locale]}
        </p>
      ))}
    </div>
  );
}

/** What is said of an older template comes after the result. */
function UpgradeLater() {
  const later = useArrival(() => import("./upgrade-note.tsx"), []);
  return later && <later.UpgradeNote />;
}

/** "Nhận dạng: 2 bảng, 21 cột": the way to see and correct them. */
function RecognitionLine({ plan: { tables } }: { plan: PlanView }) {
  const { app, text } = useApp();
  const { recognition } = text;
  const columns = tables.flatMap((table) => table.columns);
  const of = (certainty: string): number => columns.filter((column) => column.certainty === certainty).length;
  const left = tables.reduce((sum, { unused }) => sum + unused.length, 0);
  const parts = [
    recognition.line(tables.length, columns.length),
    of("guess") > 0 && recognition.unsure(of("guess")),
    of("chosen") > 0 && recognition.chosen(of("chosen")),
    left > 0 && recognition.left(left),
  ];
  return (
    <p class="recognised">
      {parts.filter(Boolean).join("; ")}.{" "}
      <button type="button" class="link" aria-label={recognition.see} onClick={() => showScreen(app, "recognition")}>
        {recognition.correct}
      </button>
    </p>
  );
}

/** "● 9 phải sửa   ◆ 11 cần giải trình": links to their part of the list. */
function Counts({ plan }: { plan: PlanView }) {
  const { text } = useApp();
  const counts = RANKS.map((rank) => ({
    rank,
    count: countOf(plan.findings.filter((finding) => rankOf(finding) === rank)),
  }));
  if (counts.every(({ count }) => count === 0)) return <p class="all-right">✔ {text.summary.none}</p>;
  return (
    <ul class="counts">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ rank, count }) => (
          <li key={rank}>
            <a href={`#group-${rank}`}>
              <SeverityMark severity={rank} /> {text.severity[rank].count(count)}
            </a>
          </li>
        ))}
    </ul>
  );
}
