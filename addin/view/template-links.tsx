/** A ready workbook for each programme. */
import { saveTemplate } from "../actions/template.ts";
import { NAMED_PROGRAMMES } from "../text/programmes.ts";
import { useApp } from "./hooks.ts";

export function TemplateLinks() {
  const { app, state, text } = useApp();
  return (
    <div class="templates">
      <p>
        {text.template.ask} {text.template.make}:
      </p>
      <ul>
        {NAMED_PROGRAMMES.map((programme) => (
          <li key={programme.id}>
            <button
              type="button"
              class="link"
              aria-label={`${text.template.make}: ${programme.short[state.locale]}`}
              onClick={() => void saveTemplate(app, programme)}
            >
              {programme.short[state.locale]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
