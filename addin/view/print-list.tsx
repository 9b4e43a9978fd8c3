/** The list on paper: all of it, drawn only when it is printed. */
import { render } from "preact";
import { confirmedText } from "../../shared/kept/confirmed-text.ts";
import type { App } from "../actions/app.ts";
import type { State } from "../state.ts";
import { SIGNS } from "../text/severity-signs.ts";
import { textFor } from "../text/text.ts";
import { groupFindings } from "./group-findings.ts";
import { figuresOf, planHeading } from "./summary.tsx";

export function printWhenAsked(app: App): void {
  const paper = document.createElement("div");
  paper.className = "paper";
  document.body.append(paper);
  addEventListener("beforeprint", () => render(app.paper ? app.paper() : <Paper state={app.store.get()} />, paper));
  addEventListener("afterprint", () => render(null, paper));
}

function Paper({ state }: { state: State }) {
  const { plan, locale } = state;
  const text = textFor(locale);
  const { list, severity, summary } = text;
  if (!plan) return null;
  const [, , sheet, cell, name, matter, todo, law] = list.headers;
  const about = planHeading(plan, locale, text);
  return (
    <>
      <h1>{list.title(plan.name)}</h1>
      <p>{[about, ...figuresOf(plan, text, locale)].filter(Boolean).join(" · ")}</p>
      {groupFindings(plan.findings).map((group) => (
        <section key={group.rank}>
          <h2>
            {SIGNS[group.rank]} {severity[group.rank].heading} ({text.number(group.count)})
          </h2>
          <table>
            <thead>
              <tr>
                {[sheet, cell, name, matter, todo, law].map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {group.kinds
                .flatMap(({ matters }) => matters.flatMap(({ all }) => all))
                .map((finding) => (
                  <tr key={finding.index}>
                    <td>{finding.sheet}</td>
                    <td>{finding.cell ?? (finding.row === null ? null : text.findings.row(finding.row))}</td>
                    <td>{finding.person}</td>
                    <td>
                      {finding.confirmed
                        ? text.list.explained(finding.message, confirmedText(finding.confirmed, locale))
                        : finding.message}
                    </td>
                    <td>{finding.todo}</td>
                    <td>{finding.law.map(({ cite }) => cite).join("; ")}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
      <p class="pack">{summary.pack(plan.pack)}</p>
    </>
  );
}
