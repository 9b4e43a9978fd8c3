/** A question before something is lost or decided. Escape stays; the focus goes back to where it was. */
import { useEffect, useRef } from "preact/hooks";
import { useApp } from "./hooks.ts";

export function QuestionDialog() {
  const { state } = useApp();
  const { question } = state;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question) dialog.current?.showModal();
  }, [question]);
  if (!question) return null;
  const { leads = "no" } = question;
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby="question-words"
      onCancel={(event) => {
        event.preventDefault();
        question.answer(false);
      }}
    >
      <p id="question-words">{question.words}</p>
      <div class="actions">
        {(leads === "yes" ? [true, false] : [false, true]).map((yes, place) => (
          <button
            key={String(yes)}
            type="button"
            class={place === 0 ? "button primary" : "button"}
            onClick={() => question.answer(yes)}
          >
            {yes ? question.yes : question.no}
          </button>
        ))}
      </div>
    </dialog>
  );
}
