/** Totals by one to three dimensions, on either map, of what is accepted or what waits; the sum; and the same as files. */
import { useEffect, useState } from "preact/hooks";
import type { TotalsBody } from "../../../shared/api/totals.ts";
import { moneyText, numberText } from "../../../shared/text/format.ts";
import { DIMENSIONS, type Dimension, type TotalState } from "../../../shared/totals/dimensions.ts";
import { DIMENSION_WORDS, keyWords, unitWords } from "../../../shared/totals/words.ts";
import { say } from "../../actions/say.ts";
import { noted, problemWords, serviceOf } from "../../actions/service/session.ts";
import { saveBytes } from "../../actions/take-away.ts";
import type { TotalsAsk } from "../../api/service.ts";
import type { SignedIn } from "../../state.ts";
import { instantText } from "../../text/service/instant.ts";
import { useApp } from "../hooks.ts";
import { NoAnswer } from "../service/no-answer.tsx";
import { useAnswer } from "../service/use-answer.ts";
import { useWords } from "../service/words.ts";
import { Select } from "./select.tsx";

interface Props {
  readonly account: SignedIn;
  readonly place: { readonly programme: string; readonly period: string };
  readonly turn: number;
}

/** Programme and period are chosen above; the state has a choice of its own. */
const OFFERED = DIMENSIONS.filter((dimension) => !["programme", "period", "state"].includes(dimension));
type Choice = Dimension | "";

export function TotalsTable({ account, place, turn }: Props) {
  const { app, state } = useApp();
  const { locale } = state;
  const { totals, centre } = useWords();
  const all = account.roles.includes("centre");
  const [chosen, setChosen] = useState<readonly Choice[]>([all ? "province" : "course", "", ""]);
  const [scheme, setScheme] = useState<"63" | "34">("63");
  const [of, setOf] = useState<TotalState>("accepted");
  const by = chosen.filter((one): one is Dimension => one !== "");
  const ask: TotalsAsk = { ...place, by, scheme, state: of };
  const read = useAnswer(() => serviceOf(app).totals(ask), [JSON.stringify(ask), turn, locale]);
  const value = read.value;
  // Whoever does not see the table change hears of it.
  useEffect(() => {
    if (value) say(app.store, totals.updated(value.rows.length));
  }, [value]);
  const choose = (at: number, dimension: Choice): void =>
    setChosen(chosen.map((one, index) => (index === at ? dimension : one === dimension ? "" : one)));
  const dimensions = OFFERED.map((one) => [one, DIMENSION_WORDS[one][locale]] as const);
  return (
    <section class="totals-part" aria-labelledby="totals">
      <h2 id="totals">
        {totals.heading}
        {!all && <span class="quiet"> · {centre.own(unitWords(account.unit)[locale])}</span>}
      </h2>
      <div class="filters">
        {/* A second way to divide is asked for after the first; its place is kept, so that nothing moves. */}
        {chosen.map((one, at) => (
          <Select<Choice>
            key={totals.by[at]}
            label={totals.by[at] ?? ""}
            value={one}
            disabled={one === "" && chosen[at - 1] === ""}
            choices={[["", totals.nothing], ...dimensions]}
            onChange={(dimension) => choose(at, dimension)}
          />
        ))}
        <Select
          label={totals.scheme}
          value={scheme}
          choices={[
            ["63", totals.schemes["63"]],
            ["34", totals.schemes["34"]],
          ]}
          onChange={setScheme}
        />
        <Select
          label={totals.state}
          value={of}
          choices={[
            ["accepted", totals.states.accepted],
            ["sent", totals.states.sent],
          ]}
          onChange={setOf}
        />
      </div>
      <NoAnswer answer={read.answer} onAgain={read.again} />
      {value && value.total.people === 0 && <p class="empty">{totals.empty[of]}</p>}
      {value && value.total.people > 0 && (
        <>
          <p>
            <b>{totals.sum(value.total.people, moneyText(value.total.budgetVnd, locale))}</b>{" "}
            {value.basis.at && <span class="quiet">{totals.at(instantText(value.basis.at, locale))}</span>}
          </p>
          <Files ask={ask} />
          <Table body={value} />
        </>
      )}
    </section>
  );
}

function Table({ body: { by, rows, total } }: { body: TotalsBody }) {
  const { state } = useApp();
  const { locale } = state;
  const { totals } = useWords();
  const number = (value: number): string => numberText(value, locale, 0);
  return (
    <div class="table-scroll">
      <table class="columns totals-table">
        <thead>
          <tr>
            {by.map((dimension) => (
              <th key={dimension} scope="col">
                {DIMENSION_WORDS[dimension][locale]}
              </th>
            ))}
            <th scope="col" class="figure">
              {totals.people}
            </th>
            <th scope="col" class="figure">
              {totals.budget}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, people, budgetVnd }) => (
            <tr key={JSON.stringify(key)}>
              {by.map((dimension) => (
                <td key={dimension}>{keyWords(dimension, key[dimension] ?? "")[locale]}</td>
              ))}
              <td class="figure">{number(people)}</td>
              <td class="figure">{number(budgetVnd)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            {by.length > 0 && (
              <th scope="row" colSpan={by.length}>
                {totals.total}
              </th>
            )}
            <td class="figure">{number(total.people)}</td>
            <td class="figure">{number(total.budgetVnd)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The bearer goes in a header and never in an address, so the files are fetched and then handed to the browser. */
function Files({ ask }: { ask: TotalsAsk }) {
  const { app } = useApp();
  const { totals } = useWords();
  const save = async (kind: "csv" | "xlsx"): Promise<void> => {
    const answer = noted(app, await serviceOf(app).totalsFile(ask, kind));
    if (answer.kind !== "answer") return app.store.set({ problem: problemWords(app, answer) });
    const name = `${totals.file(ask.period)}.${kind}`;
    saveBytes(answer.value, name);
    say(app.store, totals.saved(name), { shown: true });
  };
  return (
    <div class="actions files">
      <button type="button" class="button" onClick={() => void save("xlsx")}>
        {totals.xlsx}
      </button>
      <button type="button" class="button" onClick={() => void save("csv")}>
        {totals.csv}
      </button>
    </div>
  );
}
