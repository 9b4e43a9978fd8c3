/**
 * Who is signed in. The session lies in memory and in the tab's own storage, never in an address; when it ends by itself, nothing else
 * does: what was being done goes on after signing in again.
 */
import type { ProblemBody } from "../../../shared/api/problem-schema.ts";
import type { DemoAccount, SessionBody } from "../../../shared/api/sessions.ts";
import type { Answer } from "../../api/call.ts";
import { createService, type Service } from "../../api/service.ts";
import { looksLike } from "../../api/shape.ts";
import { NO_SERVICE, type Problem, type ServiceState, type SignedIn } from "../../state.ts";
import { isText } from "../../text/is-text.ts";
import { serviceTextFor } from "../../text/service/text.ts";
import type { App } from "../app.ts";
import { SESSION_KEY } from "../session-key.ts";

export function serviceOf(app: App): Service {
  return createService({
    fetch: (input, init) => fetch(input, init),
    token: () => app.token,
    locale: () => app.store.get().locale,
  });
}

export function setService({ store }: App, change: Partial<ServiceState>): void {
  store.set({ service: { ...store.get().service, ...change } });
}

/** True when it worked; otherwise the pane says why not. */
export async function signIn(app: App, account: DemoAccount): Promise<boolean> {
  const answer = await serviceOf(app).signIn(account.id);
  if (answer.kind !== "answer") {
    app.store.set({ problem: problemWords(app, answer) });
    return false;
  }
  take(app, answer.value, account.title);
  return true;
}

function take(app: App, { token, expiresAt, account }: SessionBody, title: SignedIn["title"]): void {
  app.token = token;
  const signedIn: SignedIn = { ...account, title, expiresAt };
  setService(app, { account: signedIn, expired: false });
  app.store.set({ problem: null });
  try {
    sessionStorage.setItem(SESSION_KEY, JSON.stringify({ token, account: signedIn }));
  } catch {
    // A browser that keeps nothing stays signed in while the page is open.
  }
}

/** After the page was loaded anew in the same tab. */
export function restoreSession(app: App): void {
  if (app.token !== null) return;
  const kept = keptSession();
  if (!kept || Date.parse(kept.account.expiresAt) <= Date.now()) return;
  app.token = kept.token;
  setService(app, { account: kept.account });
}

function keptSession(): { readonly token: string; readonly account: SignedIn } | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(SESSION_KEY) ?? "null");
    if (!looksLike<{ token: string; account: unknown }>(kept, { token: "string", account: "object" })) return null;
    const { token, account } = kept;
    return looksLike<SignedIn>(account, { id: "string", unit: "string", roles: "array", expiresAt: "string" }) &&
      isText(account.title)
      ? { token, account }
      : null;
  } catch {
    return null;
  }
}

export function signOut(app: App): void {
  forget(app);
  const { waiting } = app.store.get().service;
  app.store.set({ service: { ...NO_SERVICE, waiting } });
}

/** The session ended by itself. */
export function expire(app: App): void {
  forget(app);
  setService(app, { account: null, expired: true });
}

function forget(app: App): void {
  app.token = null;
  try {
    sessionStorage.removeItem(SESSION_KEY);
  } catch {
    // Nothing was kept.
  }
}

/** An answer on its way to whoever asked; an ended session is noted. */
export function noted<T>(app: App, answer: Answer<T>): Answer<T> {
  if (answer.kind === "problem" && answer.problem.status === 401 && app.token !== null) expire(app);
  return answer;
}

/** What a call that brought no answer says to people. */
export function problemWords(app: App, answer: Exclude<Answer<never>, { readonly kind: "answer" }>): Problem {
  const words = serviceTextFor(app.store.get().locale);
  const problem: ProblemBody | null = answer.problem;
  if (!problem) return { what: words.silence.what, after: [words.silence.safe] };
  return { what: problem.detail, after: [problem.todo] };
}
