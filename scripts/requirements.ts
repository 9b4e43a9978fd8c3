/**
 * `node scripts/requirements.ts`: writes docs/requirements.md, which says of every sentence of Decision 1641 (and of the news item on it)
 * what holds it: a rule, a parameter, a condition, the unit's word, a total, or why nothing has to. Rules name their sentences themselves
 * (`covers`); the rest stands below. A test says when the page is stale or a sentence is left out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RULES } from "../shared/programmes/qd-1641/check.ts";
import { ATTESTED } from "../shared/programmes/qd-1641/conditions.ts";
import type { PARAMETERS } from "../shared/programmes/qd-1641/parameters.ts";

const TABLE = new URL("../tests/fixtures/law/requirements.csv", import.meta.url);
export const PAGE = new URL("../docs/requirements.md", import.meta.url);

export interface Requirement {
  readonly id: string;
  readonly category: string;
  readonly quote: string;
  readonly checkable: string;
}

type Kind = "parameter" | "condition" | "attestation" | "total" | "instrument" | "not checked";
type Holder = readonly [kind: Kind, what: string];
type ParameterName = keyof typeof PARAMETERS;

const parameter = (...names: readonly ParameterName[]): Holder[] => names.map((name) => ["parameter", name]);
const attested = (...ids: readonly string[]): Holder[] => ids.map((id) => ["attestation", id]);
const total = (...names: readonly string[]): Holder[] => names.map((name) => ["total", name]);
const because = (why: string): Holder[] => [["not checked", why]];

/** What holds a sentence besides rules, or why nothing has to. */
export const HELD: Readonly<Record<string, readonly Holder[]>> = {
  "S002-01": [["instrument", "qd-1641"]],
  "S002-02": parameter("periodStart", "periodEnd"),
  "S002-03": [...parameter("youngAge"), ...attested("representative", "may-leave", "fits-work", "healthy")],
  "S002-04": [["condition", "group-a"]],
  "S002-05": [["condition", "group-b"], ...parameter("termEnd")],
  "S002-06": [["condition", "group-c"]],
  "S002-07": parameter("peopleLeast", "peopleMost"),
  "S002-08": parameter("peopleLeast", "peopleMost"),
  "S002-09": parameter("coursesPerYear", "courseSizeLeast", "courseSizeMost"),
  "S002-10": parameter("courseDaysLeast", "courseDaysMost"),
  "S004-01": [["instrument", "qd-1641"]],
  "S004-02": [["instrument", "nd-101-2017"], ...parameter("generalLaw", "serviceUnderMonth", "serviceFromMonth")],
  "S004-03": [["instrument", "nd-89-2021"]],
  "S004-04": attested("representative", "may-leave", "fits-work", "healthy"),
  "S004-05": [["condition", "group-a"]],
  "S004-06": [["condition", "group-b"], ...parameter("termEnd")],
  "S004-07": [["condition", "group-c"], ...attested("outstanding")],
  "S004-09": parameter("periodStart", "periodEnd"),
  "S004-10": because("A principle without anything to measure."),
  "S004-11": [["condition", "not-repeated"], ...attested("representative")],
  "S004-12": because("Whoever sends and endorses a plan is recorded with it; no sheet shows it."),
  "S004-13": because("The host institution is the ministry's choice and is never asked of a province."),
  "S004-14": because("What becomes of people after a course is no part of a plan."),
  "S004-15": parameter("peopleLeast", "peopleMost", "coursesPerYear", "courseSizeLeast", "courseSizeMost"),
  "S004-27": parameter("courseDaysLeast", "courseDaysMost"),
  "S004-30": total("by_source", "budget_vnd"),
  "S004-31": because("A milestone without a number."),
  "S004-32": total("people", "courses"),
  "S004-35": total("people", "by_course"),
  "S004-36": because("The ministry's choice of a host institution."),
  "S004-37": because("Criteria of single courses have not been issued; numbers are dated data, so that they can be added."),
  "S004-38": because("Evaluation of courses that were held is no part of a plan."),
  "S004-39": total("by_province", "budget_vnd"),
  "S004-40": total("people", "by_decision", "by_province"),
  "S004-41": because("Allocation by the Ministry of Finance."),
  "S004-43": because("Plan sheets do not name international agreements."),
  "S004-44": because("Plan sheets do not name international agreements."),
  "S004-46": because("Who decides in a province is a matter of roles when a plan is endorsed, not of the sheet."),
  "S004-47": because("Following people after a course is no part of a plan; choosing the right ones is what the rules check."),
  "S004-48": total("by_source", "budget_vnd"),
  "S004-49": total("people", "by_decision"),
  "S004-50": because("Coordination between offices."),
};

/** The sentences of the decision and of the news item on it. */
export function requirements(): Requirement[] {
  const [, ...rows] = parseCsv(readFileSync(TABLE, "utf8"));
  return rows
    .filter(([id = ""]) => /^S00[24]-/.test(id))
    .map(([id = "", , , category = "", quote = "", , checkable = ""]) => ({ id, category, quote, checkable }));
}

/** "rule qd-1641/courses", "parameter youngAge": everything that holds a sentence. */
export function holdersOf(id: string): string[] {
  const rules = RULES.filter(({ covers }) => covers.includes(id)).map(({ name }) => `rule ${name}`);
  return [...rules, ...(HELD[id] ?? []).map(([kind, what]) => `${kind} ${what}`)];
}

export function page(): string {
  const lines = requirements().map(({ id, category, quote }) => {
    const holders = holdersOf(id).map((text) =>
      text
        .replace(/^(rule|parameter|condition|attestation|total|instrument) (.*)$/, "$1 `$2`")
        .replace(/^not checked /, "not checked: "),
    );
    return `| ${id} | ${category} | ${quote.replaceAll("|", "\\|").replaceAll("\n", " ")} | ${holders.join("<br>")} |`;
  });
  return [
    "# Requirements: what holds each sentence of Decision 1641",
    "",
    "Made by `node scripts/requirements.ts`; not written by hand. S002 is the news item on the decision, S004 the decision itself.",
    `Attestations are what the unit vouches for (${ATTESTED.map(({ id }) => `\`${id}\``).join(", ")} and those of group c).`,
    "",
    "| id | kind | sentence | held by |",
    "|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

/** Quoted cells may hold commas, quotes and line breaks. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end = ""] of text.trimEnd().matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== "," && end !== "") rows.push([]);
  }
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, page());
