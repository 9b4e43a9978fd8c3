/** A question before something would be lost. Escape stays; the focus goes back to where it was. */
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
        <button type="button" class="button primary" onClick={() => question.answer(false)}>
          {question.no}
        </button>
        <button type="button" class="button" onClick={() => question.answer(true)}>
          {question.yes}
        </button>
      </div>
    </dialog>
  );
}
