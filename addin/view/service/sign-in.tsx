/** Who is signed in, and signing in: on a demo deployment anybody chooses a sample account, which is said loudly. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DemoAccount } from "../../../shared/api/sessions.ts";
import type { Role } from "../../../shared/workflow/transitions.ts";
import { say } from "../../actions/say.ts";
import { planOpened } from "../../actions/service/filed.ts";
import { findWaiting } from "../../actions/service/send.ts";
import { restoreSession, serviceOf, signIn, signOut } from "../../actions/service/session.ts";
import type { SignedIn } from "../../state.ts";
import { useApp } from "../hooks.ts";
import { NoAnswer } from "./no-answer.tsx";
import { useAnswer } from "./use-answer.ts";
import { useWords } from "./words.ts";

/** Shows its content to whoever is signed in. */
interface Props {
  /** Whose screen this is: a sample account of the role is offered first. */
  readonly suits: Role;
  readonly children: (account: SignedIn) => ComponentChildren;
}

export function SignedInOnly({ suits, children }: Props) {
  const { app, state } = useApp();
  const { account } = state.service;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    restoreSession(app);
    void findWaiting(app).then(() => setReady(true));
  }, [app]);
  if (!ready) return null;
  if (!account) return <SignIn suits={suits} />;
  return (
    <>
      <AccountBar account={account} />
      {children(account)}
    </>
  );
}

function AccountBar({ account }: { account: SignedIn }) {
  const { app, state } = useApp();
  const words = useWords().account;
  const leave = (): void => {
    signOut(app);
    document.getElementById("pane")?.focus();
  };
  return (
    <div class="account">
      <span>{account.title[state.locale]}</span>
      <button type="button" class="link" disabled={state.service.delivery?.kind === "running"} onClick={leave}>
        {words.signOut}
      </button>
      <p class="demo-mark">{words.demo}</p>
    </div>
  );
}

function SignIn({ suits }: { suits: Role }) {
  const { app, state } = useApp();
  const words = useWords().account;
  const deployment = useAnswer(() => serviceOf(app).deployment(), [state.locale]);
  const rank = ({ roles }: DemoAccount): number => (roles.includes(suits) ? 0 : 1);
  const accounts = [...(deployment.value?.accounts ?? [])].sort((a, b) => rank(a) - rank(b));
  const wanted = state.service.waiting?.account;
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const account = accounts.find(({ id }) => id === (chosen ?? wanted)) ?? accounts[0];
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!account || busy) return;
    setBusy(true);
    if (await signIn(app, account)) {
      say(app.store, words.signedIn(account.title[state.locale]));
      document.getElementById("pane")?.focus();
      await planOpened(app);
    } else setBusy(false);
  };
  return (
    <section class="sign-in" aria-labelledby="sign-in">
      <h2 id="sign-in">{words.heading}</h2>
      {state.service.expired && <p class="notice">{words.expired}</p>}
      <NoAnswer answer={deployment.answer} onAgain={deployment.again} />
      {deployment.value && !deployment.value.demo && <p class="notice">{words.notDemo}</p>}
      {deployment.value?.demo && (
        <form onSubmit={(event) => void submit(event)}>
          <p class="demo-loud">{words.demo}</p>
          <div class="field">
            <label for="demo-account">{words.choose}</label>
            <select id="demo-account" value={account?.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              {accounts.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title[state.locale]}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" class="button primary" disabled={busy}>
            {words.signIn}
          </button>
        </form>
      )}
    </section>
  );
}
