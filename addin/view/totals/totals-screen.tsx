/** "Tổng hợp": for the centre who has sent and what to decide; for everybody the totals of what they may see. */
import { useEffect, useState } from "preact/hooks";
import type { ProgrammeList } from "../../../shared/api/programmes.ts";
import { newestWithPlans } from "../../actions/service/newest.ts";
import { serviceOf } from "../../actions/service/session.ts";
import type { SignedIn } from "../../state.ts";
import { useApp } from "../hooks.ts";
import { NoAnswer } from "../service/no-answer.tsx";
import { OfflineNote } from "../service/offline-note.tsx";
import { SignedInOnly } from "../service/sign-in.tsx";
import { useAnswer } from "../service/use-answer.ts";
import { useWords } from "../service/words.ts";
import { Select } from "./select.tsx";
import { TotalsTable } from "./totals-table.tsx";
import { Units } from "./units.tsx";

export function TotalsScreen() {
  const words = useWords().centre;
  return (
    <article class="service totals">
      <h1>{words.heading}</h1>
      <OfflineNote />
      <SignedInOnly suits="centre">{(account) => <Programme key={account.id} account={account} />}</SignedInOnly>
    </article>
  );
}

type Listed = ProgrammeList["programmes"][number];

function Programme({ account }: { account: SignedIn }) {
  const { app, state } = useApp();
  const list = useAnswer(() => serviceOf(app).programmes(), [state.locale]);
  const [chosen, setChosen] = useState<string | null>(state.service.filed?.name.programme ?? null);
  const programmes = list.value?.programmes ?? [];
  const programme = programmes.find(({ id }) => id === chosen) ?? programmes[0];
  return (
    <>
      <NoAnswer answer={list.answer} onAgain={list.again} />
      {programme && (
        <Period key={programme.id} account={account} programme={programme} programmes={programmes} onProgramme={setChosen} />
      )}
    </>
  );
}

interface PeriodProps {
  readonly account: SignedIn;
  readonly programme: Listed;
  readonly programmes: readonly Listed[];
  readonly onProgramme: (id: string) => void;
}

function Period({ account, programme, programmes, onProgramme }: PeriodProps) {
  const { app, state } = useApp();
  const words = useWords().centre;
  const { periods, id } = programme;
  const known = state.service.filed?.name.period ?? state.plan?.period ?? null;
  const [period, setPeriod] = useState(periods.find((year) => year === known) ?? null);
  // Whoever comes without a plan wants the year in which something was sent.
  useEffect(() => {
    if (period !== null) return;
    let current = true;
    void newestWithPlans(app, id, periods).then((year) => current && setPeriod(year));
    return () => {
      current = false;
    };
  }, [app, id, period]);
  // What a decision changes is read again everywhere.
  const [turn, setTurn] = useState(0);
  if (period === null) return null;
  const place = { programme: id, period };
  const centre = account.roles.includes("centre");
  return (
    <>
      <div class="filters">
        {programmes.length > 1 && (
          <Select
            label={words.programme}
            value={id}
            choices={programmes.map((one) => [one.id, one.title[state.locale]] as const)}
            onChange={onProgramme}
          />
        )}
        <Select label={words.period} value={period} choices={periods.map((year) => [year, year] as const)} onChange={setPeriod} />
      </div>
      {centre && <Units key={period} place={place} turn={turn} onChanged={() => setTurn(turn + 1)} />}
      <TotalsTable account={account} place={place} turn={turn} />
    </>
  );
}
