/** "Gửi": what is sent and what is not, what blocks it, one button; then the receipt. What was sent before stands below. */
import { useEffect } from "preact/hooks";
import { readFiled } from "../../actions/service/filed.ts";
import { askAgain } from "../../actions/service/send.ts";
import { showScreen } from "../../actions/show.ts";
import type { SignedIn } from "../../state.ts";
import { useApp, useArrival } from "../hooks.ts";
import { NoTable } from "../no-table.tsx";
import { DeliveryNote } from "./delivery-note.tsx";
import { FiledCard } from "./filed-card.tsx";
import { SendForm } from "./send-form.tsx";
import { SignedInOnly } from "./sign-in.tsx";
import { WaitingCard } from "./waiting-card.tsx";
import { useWords } from "./words.ts";

export function SendScreen() {
  const { state } = useApp();
  const words = useWords();
  const { plan } = state;
  return (
    <article class="service send">
      <h1>{words.send.heading}</h1>
      <SignedInOnly suits="planner">
        {(account) => (
          <>
            <WaitingCard account={account} />
            {!plan ? (
              <p>{words.send.noPlan}</p>
            ) : plan.tables.length === 0 ? (
              <NoTable plan={plan} />
            ) : account.roles.includes("planner") ? (
              <Sending account={account} />
            ) : (
              <NotPlanner />
            )}
          </>
        )}
      </SignedInOnly>
    </article>
  );
}

function Sending({ account }: { account: SignedIn }) {
  const { app, state } = useApp();
  const { plan, service } = state;
  const { delivery, waiting } = service;
  const outgoing = useArrival(() => app.session?.call("outgoing", {}) ?? null, [plan]);
  // A submission from before, whose end is not known: its own account asks for it without being told to.
  const resumes = waiting?.account === account.id && (delivery === null || delivery.kind === "signed-out");
  useEffect(() => {
    if (resumes) void askAgain(app);
  }, [resumes, app]);
  // Somebody may have decided on it since.
  useEffect(() => {
    const { filed } = app.store.get().service;
    if (filed && !app.stopSending) void readFiled(app, filed.name);
  }, [app]);
  if (!plan || !outgoing) return null;
  const closed = resumes || delivery?.kind === "running" || delivery?.kind === "unknown" || delivery?.kind === "received";
  return (
    <>
      <DeliveryNote outgoing={outgoing} />
      {delivery?.kind !== "received" && <FiledCard outgoing={outgoing} />}
      {!closed && <SendForm key={plan.name} plan={plan} outgoing={outgoing} account={account} />}
    </>
  );
}

function NotPlanner() {
  const { app } = useApp();
  const words = useWords().send;
  return (
    <div class="notice">
      <p>{words.notPlanner}</p>
      <button type="button" class="button primary" onClick={() => showScreen(app, "totals")}>
        {words.seeTotals}
      </button>
    </div>
  );
}
