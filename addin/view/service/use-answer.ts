/** What the service answers to a question that a screen asks when it opens, and again when it is told to. */
import { useEffect, useState } from "preact/hooks";
import { noted } from "../../actions/service/session.ts";
import type { Answer } from "../../api/call.ts";
import { useApp } from "../hooks.ts";

export interface Asked<T> {
  /** The last answer stays while a newer one is on its way, so that nothing jumps. */
  readonly answer: Answer<T> | null;
  readonly value: T | null;
  readonly tag: string | null;
  readonly asking: boolean;
  again(): void;
}

/** `ask` is null while there is nothing to ask; `keys` say when the question is another one. */
export function useAnswer<T>(ask: (() => Promise<Answer<T>>) | null, keys: readonly unknown[]): Asked<T> {
  const { app } = useApp();
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<{ readonly answer: Answer<T> | null; readonly asking: boolean }>({
    answer: null,
    asking: true,
  });
  useEffect(() => {
    if (!ask) return setState({ answer: null, asking: false });
    let current = true;
    setState((before) => ({ ...before, asking: true }));
    void ask().then((answer) => current && setState({ answer: noted(app, answer), asking: false }));
    return () => {
      current = false;
    };
  }, [...keys, turn]);
  const { answer, asking } = state;
  return {
    answer,
    value: answer?.kind === "answer" ? answer.value : null,
    tag: answer?.kind === "answer" ? answer.tag : null,
    asking,
    again: () => setTurn(turn + 1),
  };
}
