/** Asks one question in a dialogue of its own, and waits for yes or no. */
import type { Question } from "../state.ts";
import type { App } from "./app.ts";

export async function confirmed({ store }: App, question: Omit<Question, "answer">): Promise<boolean> {
  const yes = await new Promise<boolean>((answer) => store.set({ question: { ...question, answer } }));
  store.set({ question: null });
  return yes;
}
