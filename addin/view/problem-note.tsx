/** What happened, what is safe, what to do. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "../state.ts";
import { keepFocus, useApp } from "./hooks.ts";

export function ProblemNote() {
  const { app, state, text } = useApp();
  const { problem } = state;
  const note = useRef<HTMLDivElement>(null);
  // The list below may have been scrolled.
  useEffect(() => {
    if (problem) note.current?.scrollIntoView({ block: "nearest" });
  }, [problem]);
  const close = (): void => {
    keepFocus();
    app.store.set({ problem: null });
  };
  return (
    <div role="alert" ref={note}>
      {problem && (
        <ProblemWords problem={problem}>
          <button type="button" class="button" onClick={close}>
            {text.problem.close}
          </button>
        </ProblemWords>
      )}
    </div>
  );
}

export function ProblemWords({ problem, children }: { problem: Problem; children?: ComponentChildren }) {
  return (
    <div class="problem">
      <p>
        <strong>{problem.what}</strong>
      </p>
      {problem.after.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </div>
  );
}
