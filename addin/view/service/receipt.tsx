/** The receipt: number, time, version, people, money, who stands in other plans too; and a look whether it is what was recorded. */
import { useState } from "preact/hooks";
import type { ReceiptBody } from "../../../shared/api/receipts.ts";
import { dateText, moneyText } from "../../../shared/text/format.ts";
import { unitWords } from "../../../shared/totals/words.ts";
import { noted, problemWords, serviceOf, setService } from "../../actions/service/session.ts";
import { copyText } from "../../actions/take-away.ts";
import { instantText } from "../../text/service/instant.ts";
import type { OutgoingView } from "../../worker/messages.ts";
import { keepFocus, useApp } from "../hooks.ts";
import { planHeading } from "../summary.tsx";
import { Conflicts } from "./conflicts.tsx";
import { useWords } from "./words.ts";

export function Receipt({ receipt, outgoing }: { receipt: ReceiptBody; outgoing: OutgoingView | null }) {
  const { app, state, text } = useApp();
  const { locale, plan } = state;
  const words = useWords();
  const unit = unitWords(receipt.unit)[locale];
  const heading = plan ? planHeading({ ...plan, period: receipt.period, unit }, locale, text) : `${receipt.period} · ${unit}`;
  const some = (term: string, count: number) => (count > 0 ? [[term, words.number(count), true] as const] : []);
  const lines: readonly (readonly [term: string, value: string, figure: boolean])[] = [
    [words.receipt.number, receipt.receipt, false],
    [words.receipt.at, instantText(receipt.sentAt, locale), false],
    [words.receipt.plan, heading, false],
    [words.receipt.version, words.number(receipt.version), true],
    [words.receipt.people, words.number(receipt.people), true],
    [words.receipt.budget, moneyText(receipt.budgetVnd, locale), true],
    ...(receipt.asOf ? [[words.receipt.asOf, dateText(receipt.asOf, locale), false] as const] : []),
    ...some(words.receipt.setAside, receipt.setAside),
    ...some(words.receipt.toExplain, receipt.toExplain),
  ];
  const copy = (): void => void copyText(app, lines.map(([term, value]) => `${term}: ${value}`).join("\n"));
  return (
    <section class="receipt" aria-labelledby="receipt">
      <h2 id="receipt">
        <span class="all-right" aria-hidden="true">
          ✔
        </span>{" "}
        {words.receipt.heading}
      </h2>
      <dl>
        {lines.map(([term, value, right]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class={right ? "figure" : ""}>{value}</dd>
          </div>
        ))}
      </dl>
      <Verify receipt={receipt} onCopy={copy} />
      <Conflicts conflicts={receipt.conflicts} lines={outgoing?.lines ?? []} />
    </section>
  );
}

function Verify({ receipt, onCopy }: { receipt: ReceiptBody; onCopy: () => void }) {
  const { app, state } = useApp();
  const { receipt: words, send } = useWords();
  const anew = (): void => {
    setService(app, { delivery: null });
    keepFocus();
  };
  const [said, setSaid] = useState<{ readonly words: string; readonly right: boolean } | null>(null);
  const verify = async (): Promise<void> => {
    const answer = noted(app, await serviceOf(app).receipt(receipt.receipt));
    if (answer.kind !== "answer") {
      const { what, after } = problemWords(app, answer);
      return setSaid({ words: [what, ...after].join(" "), right: false });
    }
    const { people, budgetVnd, sentAt } = answer.value;
    const right = agree(answer.value, receipt);
    const money = moneyText(budgetVnd, state.locale);
    setSaid({ words: right ? words.right(people, money, instantText(sentAt, state.locale)) : words.wrong, right });
  };
  return (
    <>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => void verify()}>
          {words.verify}
        </button>
        <button type="button" class="button" onClick={onCopy}>
          {words.copy}
        </button>
        <button type="button" class="button" onClick={anew}>
          {send.submitAgain}
        </button>
      </div>
      <p role="status" class={said?.right ? "all-right" : "said"}>
        {said?.words}
      </p>
    </>
  );
}

function agree(one: ReceiptBody, other: ReceiptBody): boolean {
  return (
    one.receipt === other.receipt &&
    one.version === other.version &&
    one.people === other.people &&
    one.budgetVnd === other.budgetVnd &&
    one.bodyHash === other.bodyHash &&
    one.auditHash === other.auditHash
  );
}
