/** The page's head: what this is, which file is open, and another file. */
import { showScreen } from "../actions/show.ts";
import { FileButton } from "./file-button.tsx";
import { useApp } from "./hooks.ts";
import { NewerNote } from "./newer-note.tsx";

export function PageHead() {
  const { app, state, text } = useApp();
  return (
    <header class="page-head">
      <span class="brand">
        <img src="./favicon.svg" alt="" width="20" height="20" />
        <span class={state.plan ? "brand-name" : ""}>{text.app}</span>
      </span>
      <NewerNote />
      {!state.plan && state.screen === "check" && (
        <button type="button" class="link head-link" onClick={() => showScreen(app, "totals")}>
          {text.tabs.totals}
        </button>
      )}
      {state.plan && (
        <>
          <h1 class="file-name" title={state.plan.name}>
            {state.plan.name}
          </h1>
          <FileButton label={text.header.openOther} />
        </>
      )}
    </header>
  );
}
