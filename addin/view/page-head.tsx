/** The page's head: what this is, which file is open, and another file. */
import { showScreen } from "../actions/show.ts";
import { FileButton } from "./file-button.tsx";
import { useApp } from "./hooks.ts";
import { NewerNote } from "./newer-note.tsx";

export function PageHead() {
  const { state, text } = useApp();
  return (
    <header class="page-head">
      <span class="brand">
        <img src="./favicon.svg" alt="" width="20" height="20" />
        <span class={state.plan ? "brand-name" : ""}>{text.app}</span>
      </span>
      <NewerNote />
      {!state.plan && state.screen === "check" && <HeadLinks screens={["compare", "merge", "totals"]} />}
      {state.plan && (
        <>
          <h1 class="file-name" title={state.plan.name}>
            {state.plan.name}
          </h1>
          <HeadLinks screens={["compare", "merge"]} />
          <FileButton label={text.header.openOther} />
        </>
      )}
    </header>
  );
}

/** Screens beside the open plan; with a plan, on a narrow page, they stand below its summary. */
function HeadLinks({ screens }: { screens: readonly ("compare" | "merge" | "totals")[] }) {
  const { app, text } = useApp();
  return (
    <span class="head-links">
      {screens.map((screen) => (
        <button key={screen} type="button" class="link" onClick={() => showScreen(app, screen)}>
          {screen === "totals" ? text.tabs.totals : text.header[screen]}
        </button>
      ))}
    </span>
  );
}
