/** The pane: its tabs, one screen at a time, and the line at the bottom that says what was checked with which rules. */
import { useEffect, useRef } from "preact/hooks";
import { checkExcel } from "../actions/check.ts";
import { dayText } from "../text/dates.ts";
import { BusyNote } from "./busy-note.tsx";
import { FindingDetail } from "./finding-detail.tsx";
import { FindingList } from "./finding-list.tsx";
import { useApp } from "./hooks.ts";
import { ProblemNote } from "./problem-note.tsx";
import { Recognition } from "./recognition.tsx";
import { SettingsScreen } from "./settings.tsx";
import { Summary } from "./summary.tsx";
import { Tabs } from "./tabs.tsx";

export function Pane() {
  const { state, text } = useApp();
  const { plan, screen, detail } = state;
  const pane = useRef<HTMLElement>(null);
  // Opening a workbook replaces what was focused, so the focus goes to the result instead of getting lost.
  useEffect(() => {
    if (plan && document.activeElement === document.body) pane.current?.focus();
  }, [plan?.name]);
  const finding = plan?.findings.find(({ index }) => index === detail);
  return (
    <section class="pane" id="pane" tabIndex={-1} ref={pane} aria-label={text.summary.heading}>
      <Tabs place="pane" />
      <div class="pane-body" key={`${screen} ${detail ?? ""}`}>
        <ProblemNote />
        <BusyNote />
        {screen === "settings" ? (
          <SettingsScreen />
        ) : !plan ? (
          <ExcelStart />
        ) : screen === "recognition" ? (
          <Recognition plan={plan} />
        ) : finding ? (
          <FindingDetail key={finding.index} finding={finding} plan={plan} />
        ) : (
          <>
            <Summary plan={plan} />
            <FindingList plan={plan} />
          </>
        )}
      </div>
      {plan && <PaneFoot />}
    </section>
  );
}

/** First run in Excel: the plan is already open beside the pane. */
function ExcelStart() {
  const { app, text } = useApp();
  return (
    <div class="start">
      <p class="lead">{text.welcome.excel}</p>
      <button type="button" class="button primary" onClick={() => void checkExcel(app)}>
        {text.welcome.check}
      </button>
      <p class="quiet">{text.welcome.privacy}</p>
    </div>
  );
}

function PaneFoot() {
  const { state, text } = useApp();
  const { plan } = state;
  if (!plan) return null;
  const parts = [plan.asOf ? text.summary.asOf(dayText(plan.asOf)) : null, text.welcome.privacy, text.summary.pack(plan.pack)];
  return <footer class="pane-foot">{parts.filter((part) => part !== null).join(" · ")}</footer>;
}
