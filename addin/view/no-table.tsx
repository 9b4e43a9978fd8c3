/** No list was found: what a list needs at least, which plans are known, and where to go from here. */
import { showScreen } from "../actions/show.ts";
import type { PlanView } from "../worker/messages.ts";
import { FileButton } from "./file-button.tsx";
import { useApp } from "./hooks.ts";
import { TemplateLinks } from "./template-links.tsx";

export function NoTable({ plan }: { plan: PlanView }) {
  const { app, state, text } = useApp();
  return (
    <div class="notice">
      <p>{text.summary.noTable}</p>
      <p>{text.summary.knows(plan.known.map(({ short }) => short[state.locale]))}</p>
      {state.screen !== "recognition" && (
        <button type="button" class="button" onClick={() => showScreen(app, "recognition")}>
          {text.recognition.point}
        </button>
      )}
    </div>
  );
}

/** On the page: another file, or a new list from the template. Beside Excel the open workbook is the only one. */
export function InsteadOfThis() {
  const { state, text } = useApp();
  if (state.host !== "page") return null;
  return (
    <>
      <FileButton primary label={text.header.openOther} />
      <TemplateLinks />
    </>
  );
}
