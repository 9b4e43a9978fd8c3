/** The pane: its tabs, one screen at a time, and the line at the bottom that says which plan this is and what was chosen for it. */
import { useEffect, useRef } from "preact/hooks";
import { dateText } from "../../shared/text/format.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { checkExcel } from "../actions/check.ts";
import type { Filed } from "../state.ts";
import { NAMED_PROGRAMMES } from "../text/programmes.ts";
import type { PaneText } from "../text/vi.ts";
import type { PlanView } from "../worker/messages.ts";
import { BusyNote } from "./busy-note.tsx";
import { filedText } from "./filed-text.ts";
import { Fill } from "./fill.tsx";
import { FindingDetail } from "./finding-detail.tsx";
import { FindingList } from "./finding-list.tsx";
import { Fixes } from "./fixes.tsx";
import { useApp } from "./hooks.ts";
import { headingOf, isLater, Later, useLaterScreens } from "./later.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { SettingsScreen } from "./settings.tsx";
import { planHeading, Summary } from "./summary.tsx";
import { Tabs } from "./tabs.tsx";
import { WorkNote } from "./work-note.tsx";

export function Pane() {
  const { state, text } = useApp();
  const { plan, screen, detail } = state;
  const pane = useRef<HTMLElement>(null);
  // Opening a workbook replaces what was focused, so the focus goes to the result instead of getting lost.
  useEffect(() => {
    if (!plan) return;
    // The focus asks where everything lies: in a task of its own, not in that which draws the result.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) pane.current?.focus();
    });
    return () => clearTimeout(timer);
  }, [plan?.name]);
  useLaterScreens(plan !== null);
  const finding = plan?.findings.find(({ index }) => index === detail);
  const label = isLater(screen) ? headingOf(screen, text) : text.summary.heading;
  return (
    <section class="pane" id="pane" tabIndex={-1} ref={pane} aria-label={label}>
      <Tabs place="pane" />
      <div class="pane-body" key={`${screen} ${detail ?? ""}`}>
        <ProblemNote />
        {screen === "settings" ? (
          <SettingsScreen />
        ) : isLater(screen) ? (
          <Later screen={screen} />
        ) : !plan ? (
          <ExcelStart />
        ) : screen === "fixes" ? (
          <Fixes plan={plan} />
        ) : screen === "fill" ? (
          <Fill plan={plan} />
        ) : finding ? (
          <FindingDetail key={finding.index} finding={finding} plan={plan} />
        ) : (
          <>
            <Summary plan={plan} />
            <FindingList plan={plan} />
          </>
        )}
      </div>
      <BusyNote />
      <WorkNote />
      {plan && <PaneFoot />}
    </section>
  );
}

/** First run in Excel: the plan is already open beside the pane. */
function ExcelStart() {
  const { app, state, text } = useApp();
  return (
    <div class="start">
      <p class="lead">{text.welcome.excel}</p>
      <p class="quiet">{text.welcome.programmes(NAMED_PROGRAMMES.map(({ short }) => short[state.locale]))}</p>
      <button type="button" class="button primary" onClick={() => void checkExcel(app)}>
        {text.welcome.check}
      </button>
      <p class="quiet">{text.welcome.privacy}</p>
    </div>
  );
}

/** The unit is named where the sheet is another one's. */
function stateOf({ status, unit }: Filed, plan: PlanView, locale: Locale, text: PaneText): string {
  const words = filedText(status, locale, text);
  return plan.unit === unit.vi ? words : text.filed.of(words, unit[locale]);
}

/** Where one is, on every screen; and whatever was chosen that changes what the check says. */
function PaneFoot() {
  const { state, text } = useApp();
  const { plan, settings, locale, service } = state;
  if (!plan) return null;
  const chosen = plan.options.flatMap(({ name, title, choices }) => {
    const choice = choices.slice(1).find(({ value }) => value === settings.options[name]);
    return choice ? [text.summary.option(title[locale], choice.title[locale])] : [];
  });
  const parts = [
    planHeading(plan, locale, text),
    plan.asOf && text.summary.asOf(dateText(plan.asOf, locale)),
    ...chosen,
    // Whoever is signed in sees where the plan stands; everybody else, that it is here alone.
    service.filed ? stateOf(service.filed, plan, locale, text) : text.welcome.privacy,
  ];
  return <footer class="pane-foot">{parts.filter(Boolean).join(" · ")}</footer>;
}
