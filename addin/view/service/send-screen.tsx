/** "Gửi": what is sent and what is not, what blocks it, one button; then the receipt. What was sent before stands below. */
import { useEffect } from "preact/hooks";
import { readFiled } from "../../actions/service/filed.ts";
import { askAgain } from "../../actions/service/send.ts";
import { showScreen } from "../../actions/show.ts";
import type { SignedIn } from "../../state.ts";
import type { PlanView } from "../../worker/messages.ts";
import { useApp, useArrival } from "../hooks.ts";
import { NoTable } from "../no-table.tsx";
import { DeliveryNote } from "./delivery-note.tsx";
import { FiledCard } from "./filed-card.tsx";
import { OfflineNote } from "./offline-note.tsx";
import { SendForm } from "./send-form.tsx";
import { SignedInOnly } from "./sign-in.tsx";
import { WaitingCard } from "./waiting-card.tsx";
import { useWords } from "./words.ts";

export function SendScreen() {
  const { state } = useApp();
  const { plan, locale } = state;
  const words = useWords();
  return (
    <article class="service send">
      <h1>{words.send.heading}</h1>
      <OfflineNote />
      {plan?.programme && !plan.sends ? (
        <p class="notice">{words.send.notSent(plan.programme[locale])}</p>
      ) : (
        <SignedInOnly suits="planner">{(account) => <Sending account={account} />}</SignedInOnly>
      )}
    </article>
  );
}

function Sending({ account }: { account: SignedIn }) {
  const { app, state } = useApp();
  const { plan, service } = state;
  const { delivery, waiting } = service;
  const words = useWords().send;
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
  const closed = resumes || delivery?.kind === "running" || delivery?.kind === "unknown" || delivery?.kind === "received";
  return (
    <>
      <WaitingCard account={account} />
      <DeliveryNote outgoing={outgoing} />
      {outgoing && delivery?.kind !== "received" && <FiledCard outgoing={outgoing} />}
      {plan && plan.tables.length === 0 && <NoTable plan={plan} />}
      {!plan && !closed && <p>{words.noPlan}</p>}
      {plan && outgoing && !closed && <OfPlanner plan={plan} account={account} outgoing={outgoing} />}
    </>
  );
}

interface Props {
  readonly plan: PlanView;
  readonly account: SignedIn;
  readonly outgoing: Parameters<typeof SendForm>[0]["outgoing"];
}

function OfPlanner({ plan, account, outgoing }: Props) {
  const { app } = useApp();
  const words = useWords().send;
  if (account.roles.includes("planner")) return <SendForm key={plan.name} plan={plan} outgoing={outgoing} account={account} />;
  return (
    <div class="notice">
      <p>{words.notPlanner}</p>
      <button type="button" class="button primary" onClick={() => showScreen(app, "totals")}>
        {words.seeTotals}
      </button>
    </div>
  );
}
