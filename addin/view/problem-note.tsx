/** What happened, what is safe, what to do. */
import { useApp } from "./hooks.ts";

export function ProblemNote() {
  const { app, state, text } = useApp();
  const { problem } = state;
  return (
    <div role="alert">
      {problem && (
        <div class="problem">
          <p>
            <strong>{problem.what}</strong>
          </p>
          {problem.after.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <button type="button" class="button" onClick={() => app.store.set({ problem: null })}>
            {text.problem.close}
          </button>
        </div>
      )}
    </div>
  );
}
