/** "So sánh hai tệp": two files are chosen, then what differs is shown, with one next step at a time. */
import { useEffect } from "preact/hooks";
import {
  type Chosen,
  choose,
  compare,
  compareOthers,
  comparing,
  offerOpen,
  type Place,
  stopComparing,
  takeDropped,
} from "../../actions/books/compare.ts";
import { useApp } from "../hooks.ts";
import { ComparisonPaper } from "./comparison-paper.tsx";
import { ComparisonResult } from "./comparison-result.tsx";
import { BackLink, BooksProblem, FilesButton, useOwnFiles, useStore, Working } from "./parts.tsx";
import { useWords } from "./words.ts";

export function CompareScreen() {
  const { app, state } = useApp();
  const words = useWords().compare;
  const { before, after, progress, problem, view } = useStore(comparing(app));
  useEffect(() => offerOpen(app), [app, state.plan?.name]);
  const take = (files: readonly File[]): void => {
    if (view) compareOthers(app);
    takeDropped(app, files);
  };
  useOwnFiles(take, view && (() => <ComparisonPaper view={view} locale={state.locale} />));
  return (
    <article class="books">
      <BackLink />
      <h1>{words.heading}</h1>
      <BooksProblem problem={problem} />
      {view ? (
        <ComparisonResult view={view} />
      ) : (
        <>
          <p class="quiet">{words.lead}</p>
          <div class="slots">
            <Slot place="before" title={words.before} chosen={before} />
            <Slot place="after" title={words.after} chosen={after} />
          </div>
          <p class="quiet">{words.drop}</p>
          {!progress && (
            <div class="actions">
              <button type="button" class="button primary" disabled={!before || !after} onClick={() => void compare(app)}>
                {words.run}
              </button>
            </div>
          )}
        </>
      )}
      <Working progress={progress} onStop={() => stopComparing(app)} />
    </article>
  );
}

function Slot({ place, title, chosen }: { place: Place; title: string; chosen: Chosen | null }) {
  const { app } = useApp();
  const words = useWords().compare;
  const name = chosen ? (chosen.file ? chosen.name : words.open(chosen.name)) : words.none;
  return (
    <div class="slot">
      <h2 id={`slot-${place}`}>{title}</h2>
      <p class={chosen ? "slot-name" : "slot-name quiet"}>{name}</p>
      <FilesButton
        label={chosen ? words.other : words.choose}
        described={`slot-${place}`}
        onFiles={([file]) => file && choose(app, place, file)}
      />
    </div>
  );
}
