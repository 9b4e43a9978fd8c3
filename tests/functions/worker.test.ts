/** The Worker as it is deployed, with the real rules: one clear case each way, and a full call. In real workerd. */
import { expect, test } from "vitest";
import worker from "../../functions/index.ts";
import { PACK_HASH } from "../../shared/pack.ts";
import { ENV, PERSON } from "./stub.ts";

const YOUNG = { ...PERSON, rating: "2023: Hoàn thành tốt nhiệm vụ", discipline: "Không" };
const OLD = { ...YOUNG, ref: "2", gender: "male", birthDate: "1966-01-15" };

interface Answer {
  readonly pack: string;
  readonly decisions: readonly {
    readonly ref: string;
    readonly decision: string;
    readonly group: string | null;
    readonly explanation: { readonly children: readonly unknown[] };
    readonly findings: readonly { readonly severity: string; readonly field: string | null; readonly law: readonly unknown[] }[];
  }[];
}

async function ask(people: readonly object[], programme = "qd-1641"): Promise<Answer> {
  const request = new Request("https://x/api/eligibility", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ programme, people }),
  });
  const response = await worker.fetch(request, ENV);
  expect(response.status).toBe(200);
  return response.json();
}

test("a woman of 41 who is vice chair of a province is eligible as group a; a man of 58 is not, and the law says why", async () => {
  const { pack, decisions } = await ask([YOUNG, OLD]);
  expect(pack).toBe(PACK_HASH);
  expect(decisions.map(({ ref, decision, group }) => [ref, decision, group])).toEqual([
    ["1", "eligible", "a"],
    ["2", "ineligible", null],
  ]);
  const block = decisions[1]?.findings.find(({ severity }) => severity === "block");
  expect(block?.field).toBe("birthDate");
  expect(block?.law.length).toBeGreaterThan(0);
  expect(decisions.every(({ explanation }) => explanation.children.length > 0)).toBe(true);
});

test("qd-1641 is offered with its periods and legal numbers", async () => {
  const response = await worker.fetch(new Request("https://x/api/programmes/qd-1641"), ENV);
  const body: { periods: string[]; parameters: unknown[] } = await response.json();
  expect(body.periods).toEqual(["2023", "2024", "2025"]);
  expect(body.parameters.length).toBeGreaterThan(0);
});

test("five thousand people are answered in order, with their trees", async () => {
  const people = Array.from({ length: 5_000 }, (_, index) => ({ ...(index % 2 ? YOUNG : OLD), ref: String(index) }));
  const { decisions } = await ask(people);
  expect(decisions.map(({ ref }) => ref)).toEqual(people.map(({ ref }) => ref));
});
