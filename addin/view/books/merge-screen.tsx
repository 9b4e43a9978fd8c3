/** "Gộp nhiều tệp": files are chosen, doubles shown with which line stays, then the merged file is there to take away or to check. */

import { figureText } from "../../../shared/totals/figures.ts";
import {
  addFiles,
  download,
  keep,
  merge,
  mergeOthers,
  merging,
  openMerged,
  removeFile,
  stopMerging,
} from "../../actions/books/merge.ts";
import type { DuplicateView, MergedView, MergePlanView } from "../../worker/books-messages.ts";
import { useApp } from "../hooks.ts";
import { BackLink, BooksProblem, FilesButton, useOwnFiles, useStore, Working } from "./parts.tsx";
import { useWords } from "./words.ts";

export function MergeScreen() {
  const { app } = useApp();
  const words = useWords().merge;
  const { progress, problem, plan, merged } = useStore(merging(app));
  const take = (files: readonly File[]): void => void addFiles(app, files);
  useOwnFiles(take, null);
  return (
    <article class="books">
      <BackLink />
      <h1>{merged ? words.doneHeading : words.heading}</h1>
      <BooksProblem problem={problem} />
      {merged ? (
        <Merged merged={merged} />
      ) : (
        <>
          {!plan && <p class="quiet">{words.lead}</p>}
          {plan && <Plan plan={plan} busy={progress !== null} />}
          {!plan && !progress && (
            <>
              <div class="actions">
                <FilesButton primary several label={words.choose} onFiles={take} />
              </div>
              <p class="quiet">{words.drop}</p>
            </>
          )}
        </>
      )}
      <Working progress={progress} onStop={() => stopMerging(app)} />
    </article>
  );
}

function Plan({ plan, busy }: { plan: MergePlanView; busy: boolean }) {
  const { app, state } = useApp();
  const words = useWords().merge;
  return (
    <>
      <ul class="merge-files" aria-label={words.files}>
        {plan.files.map(({ file, programme, lines, blocks, problem }, at) => (
          <li key={`${file} ${at}`}>
            <strong>{file}</strong>
            <span class={problem ? "faulty" : "quiet"}>
              {problem
                ? `✘ ${problem[state.locale]}`
                : [programme?.[state.locale], words.lines(lines), blocks > 0 && words.blocks(blocks)].filter(Boolean).join(" · ")}
            </span>
            <button type="button" class="link" aria-label={words.remove(file)} onClick={() => void removeFile(app, at)}>
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
      {plan.problem && <p class="notice">{plan.problem[state.locale]}</p>}
      {!busy && (
        <div class="actions">
          {!plan.problem && (
            <button type="button" class="button primary" onClick={() => void merge(app)}>
              {words.run(plan.lines)}
            </button>
          )}
          <FilesButton several primary={plan.problem !== null} label={words.add} onFiles={(files) => void addFiles(app, files)} />
        </div>
      )}
      {plan.duplicates.length > 0 && (
        <section class="duplicates">
          <h2>{words.duplicates(plan.duplicates.length)}</h2>
          <p class="quiet">{words.duplicatesHelp}</p>
          <ul>
            {plan.duplicates.map((one) => (
              <Duplicate key={one.id} one={one} />
            ))}
          </ul>
        </section>
      )}
      {plan.sameCourses > 0 && <p class="quiet">{words.sameCourses(plan.sameCourses)}</p>}
      {plan.conflicts.length > 0 && (
        <section>
          <h2>{words.conflicts}</h2>
          <ul class="plain-lines">
            {plan.conflicts.map(({ course, said }, at) => (
              <li key={at}>
                {course}: {said.map(({ file, value }) => `${file} “${value}”`).join("; ")}
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan.renamed.length > 0 && (
        <section>
          <h2>{words.renamed}</h2>
          <ul class="plain-lines">
            {plan.renamed.map(({ file, before, after, name }, at) => (
              <li key={at}>
                {file}: {before} → {after} ({name})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Duplicate({ one: { id, name, by, sameCourse, places } }: { one: DuplicateView }) {
  const { app } = useApp();
  const words = useWords().merge;
  const chosen = useStore(merging(app)).choices[id];
  return (
    <li>
      <fieldset>
        <legend>
          <strong>{name}</strong>{" "}
          <span class="quiet">{[words.by[by], sameCourse && words.sameCourse].filter(Boolean).join(", ")}</span>
        </legend>
        <label class="radio">
          <input type="radio" name={`keep ${id}`} checked={chosen === undefined} onChange={() => keep(app, id, null)} />
          {words.keepAll}
        </label>
        {places.map(({ file, sheet, row, about }, at) => (
          <label key={at} class="radio">
            <input type="radio" name={`keep ${id}`} checked={chosen === at} onChange={() => keep(app, id, at)} />
            <span>
              {words.keepOne(words.place(file, sheet, row))} <span class="quiet">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}

function Merged({ merged: { lines, figures, blocks, others } }: { merged: MergedView }) {
  const { app, state, text } = useApp();
  const words = useWords().merge;
  return (
    <>
      <p class="all-right">✔ {lines.before === lines.after ? words.whole(lines.after) : words.part(lines.before, lines.after)}</p>
      <p>{figures.map((figure) => figureText(figure, state.locale)).join(" · ")}</p>
      {blocks > 0 && <p>● {words.toMend(blocks)}</p>}
      {others.map(({ total, before, after }) => (
        <p key={total} class="notice">
          {words.others(words.total[total], text.number(before), text.number(after))}
        </p>
      ))}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => download(app)}>
          {words.download}
        </button>
        {state.host === "page" && (
          <button type="button" class="button" onClick={() => void openMerged(app)}>
            {words.check}
          </button>
        )}
        <button type="button" class="button" onClick={() => mergeOthers(app)}>
          {words.again}
        </button>
      </div>
    </>
  );
}
