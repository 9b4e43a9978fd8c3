/** "Xác nhận": who endorses the plan as it is now, the endorsements that it bears, and exactly what changed since each. */
import { useState } from "preact/hooks";
import { columnWords } from "../../../shared/compare/words.ts";
import { sealText } from "../../../shared/seal/words.ts";
import { endorse, removeSeal } from "../../actions/books/seal.ts";
import { rememberedName } from "../../actions/explain.ts";
import { goTo } from "../../actions/show.ts";
import type { SealView } from "../../worker/seal-messages.ts";
import { useApp, useArrival } from "../hooks.ts";
import { ComparedLine, TextLines } from "./compared-line.tsx";
import { BackLink } from "./parts.tsx";
import { useWords } from "./words.ts";

const SHOWN = 100;

export function SealScreen() {
  const { app, state } = useApp();
  const words = useWords().seal;
  const seals = useArrival(() => (state.plan?.sealed ? app.session?.call("seals", {}) : null) ?? null, [state.plan]);
  if (!state.plan) return null;
  const own = state.plan.sealed ? (seals ?? []) : [];
  return (
    <article class="books">
      <BackLink />
      <h1>{words.heading}</h1>
      <p class="quiet">{words.lead}</p>
      <EndorseForm />
      <p class="quiet">{words.honest}</p>
      {own.length > 0 && (
        <section>
          <h2>{words.list}</h2>
          <ul class="seals">
            {own.map((seal) => (
              <Endorsement key={seal.id} seal={seal} />
            ))}
          </ul>
          <p class="quiet">{words.codeHelp}</p>
        </section>
      )}
    </article>
  );
}

function EndorseForm() {
  const { app, state } = useApp();
  const words = useWords().seal;
  const [by, setBy] = useState(rememberedName());
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setMissing(by.trim() === "");
    if (by.trim() !== "" && (await endorse(app, by, note))) setNote("");
  };
  return (
    <form class="endorse" onSubmit={(event) => void submit(event)}>
      <label class="field">
        <span>{words.by}</span>
        <input
          type="text"
          name="by"
          autocomplete="name"
          maxLength={100}
          value={by}
          aria-invalid={missing}
          aria-describedby={missing ? "endorse-missing" : undefined}
          onInput={({ currentTarget }) => setBy(currentTarget.value)}
        />
      </label>
      {missing && (
        <p id="endorse-missing" class="faulty" role="alert">
          {words.needName}
        </p>
      )}
      <label class="field">
        <span>{words.note}</span>
        <input
          type="text"
          name="note"
          maxLength={300}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button type="submit" class={state.work.unsaved ? "button" : "button primary"} disabled={state.busy !== null}>
          {words.run}
        </button>
      </div>
    </form>
  );
}

function Endorsement({ seal }: { seal: SealView }) {
  const { app, state } = useApp();
  const words = useWords().seal;
  const { locale } = state;
  const right = seal.kind === "same";
  return (
    <li>
      <p>
        <strong>{sealText(seal, locale)}</strong>
      </p>
      {seal.note && <p>{seal.note}</p>}
      <p class={right ? "all-right" : "since"}>
        {right ? "✔" : "◆"} {seal.since[locale]}
      </p>
      {seal.kind !== "not-intact" && <p class="quiet">{words.code(seal.code)}</p>}
      <button
        type="button"
        class="link"
        aria-label={`${words.remove}: ${sealText(seal, locale)}`}
        onClick={() => void removeSeal(app, seal)}
      >
        {words.remove}
      </button>
      {seal.changes && <Changes changes={seal.changes} />}
    </li>
  );
}

function Changes({ changes: { lines, columns, texts } }: { changes: NonNullable<SealView["changes"]> }) {
  const { app, state, text } = useApp();
  const words = useWords();
  const changed = lines.filter(({ kind }) => kind !== "moved");
  const [most, setMost] = useState(SHOWN);
  return (
    <details open>
      <summary>
        {words.seal.changes} ({text.number(changed.length + columns.length + texts.length)})
      </summary>
      <ul>
        {changed.slice(0, most).map((line, at) => (
          <ComparedLine
            key={at}
            line={line}
            meantOnly={false}
            named
            onGo={(sheet, cell) => void goTo(app, { sheet, cell, row: null })}
          />
        ))}
      </ul>
      {changed.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + SHOWN)}>
          {words.compare.more(Math.min(SHOWN, changed.length - most))}
        </button>
      )}
      {columns.length > 0 && (
        <ul class="plain-lines">
          {columns.map((column, at) => (
            <li key={at}>{columnWords(column)[state.locale]}</li>
          ))}
        </ul>
      )}
      <TextLines texts={texts} />
    </details>
  );
}
