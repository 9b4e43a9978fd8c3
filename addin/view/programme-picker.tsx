/** Under which programme the workbook is checked, why, and another one at a click. */
import { alternativesWords, becauseWords } from "../../shared/programmes/choice-words.ts";
import { chooseProgramme } from "../actions/check.ts";
import type { FindingView, PlanView } from "../worker/messages.ts";
import { useApp } from "./hooks.ts";

export function ProgrammePicker({ plan }: { plan: PlanView }) {
  const { app, state, text } = useApp();
  const { locale, settings, busy } = state;
  const { programme, because } = plan;
  const found = because?.kind === "asked" ? null : programme;
  const others = alternativesWords(plan.alternatives);
  const reason = because && programme && others ? becauseWords(because, programme) : null;
  return (
    <div class="programme">
      <label for="programme">{text.programme.label}</label>
      <select
        id="programme"
        value={settings.programme ?? ""}
        disabled={busy !== null}
        onChange={({ currentTarget }) => void chooseProgramme(app, currentTarget.value)}
      >
        <option value="">{text.programme.auto(found?.[locale] ?? null)}</option>
        {plan.known.map(({ id, short }) => (
          <option key={id} value={id}>
            {short[locale]}
          </option>
        ))}
      </select>
      {others && (
        <details class="quiet">
          <summary>{text.programme.why}</summary>
          <p>
            {reason && `${reason[locale]}. `}
            {others[locale]}.
          </p>
        </details>
      )}
    </div>
  );
}

const OTHER = new Set(["common/other-programme", "common/other-programme-sheet"]);

/** What such a finding asks for, as a button: to check under the programme that the sheet names. */
export function CheckAsOther({ finding, primary = false }: { finding: FindingView; primary?: boolean }) {
  const { app, state, text } = useApp();
  const { other, otherVi, otherEn } = finding.values;
  const name = state.locale === "vi" ? otherVi : otherEn;
  if (!OTHER.has(finding.code) || typeof other !== "string" || typeof name !== "string") return null;
  return (
    <button
      type="button"
      class={primary ? "button primary" : "button"}
      disabled={state.busy !== null}
      onClick={() => void chooseProgramme(app, other)}
    >
      {text.programme.checkAs(name)}
    </button>
  );
}
