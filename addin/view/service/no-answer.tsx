/** The service did not answer, or says what is wrong: in words, with a way to try again. */
import type { Answer } from "../../api/call.ts";
import { useWords } from "./words.ts";

interface Props {
  readonly answer: Answer<unknown> | null;
  readonly onAgain: () => void;
}

export function NoAnswer({ answer, onAgain }: Props) {
  const words = useWords();
  if (!answer || answer.kind === "answer") return null;
  const problem = answer.kind === "problem" ? answer.problem : null;
  return (
    <div class="notice" role="alert">
      <p>
        <b>{problem?.detail ?? words.silence.what}</b>
      </p>
      <p>{problem?.todo ?? words.silence.safe}</p>
      <button type="button" class="button" onClick={onAgain}>
        {words.silence.again}
      </button>
    </div>
  );
}
