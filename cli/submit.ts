/**
 * `npm run submit -- FILE --server URL --account ID --period P --unit U [--set-aside] [--lang vi|en]`
 * Checks a workbook and sends its plan of one year. Prints `{ receipt, version, state, people, budgetVnd }`; everything said besides goes
 * to stderr. Exit 0 sent, 1 blocked (nothing was sent), 2 otherwise.
 */
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { ProblemBody } from "../shared/api/problem-schema.ts";
import type { KeptSettings } from "../shared/kept/settings.ts";
import { programmeNamed } from "../shared/programmes/index.ts";
import type { Check } from "../shared/report.ts";
import { linesOfYear } from "../shared/sending/lines-of-year.ts";
import { reasonsFor, reasonsGiven } from "../shared/sending/reasons.ts";
import type { Locale, Text } from "../shared/text/locale.ts";
import { isUnitId } from "../shared/workflow/unit.ts";
import { type Call, COMMON, readCall } from "./call.ts";
import { checkFile } from "./check-files.ts";
import { callerFolder } from "./paths.ts";
import { blocksText } from "./print-text.ts";
import { type Received, sendPlan } from "./send-plan.ts";
import { Service } from "./service.ts";
import { conflictTexts, WORDS } from "./submit-words.ts";

const USAGE = `Cách dùng: npm run submit -- TỆP --server ĐỊA_CHỈ --account TÀI_KHOẢN --period NĂM --unit ĐƠN_VỊ [--set-aside] [--lang vi|en]
Usage: npm run submit -- FILE --server URL --account ID --period YEAR --unit UNIT [--set-aside] [--lang vi|en]`;

const OPTIONS = {
  ...COMMON,
  server: { type: "string" },
  account: { type: "string" },
  period: { type: "string" },
  unit: { type: "string" },
  "set-aside": { type: "boolean", default: false },
} satisfies ParseArgsConfig["options"];

interface Order {
  readonly server: URL;
  readonly account: string;
  readonly period: string;
  readonly unit: string;
  readonly setAside: boolean;
}

type Say = (text: Text) => void;

async function main(): Promise<number> {
  const { values, positionals, locale, fail } = readCall(USAGE, () => parseArgs({ allowPositionals: true, options: OPTIONS }));
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return fail(WORDS.oneFile);
  const order = orderOf(values, fail);
  const say: Say = (text) => void process.stderr.write(`${text[locale]}\n`);
  const outcome = await checkFile({ shown: file, path: resolve(callerFolder(), file) }, {});
  if (!outcome.ok) {
    process.stderr.write(`${file}\n  ✘ ${outcome.error.message[locale]}\n`);
    return 2;
  }
  return send(outcome.check, order, say, locale);
}

function orderOf(values: Readonly<Record<string, unknown>>, fail: Call<never>["fail"]): Order {
  const named = (name: string): string => {
    const value = values[name];
    return typeof value === "string" && value !== "" ? value : fail(WORDS.missing(name));
  };
  const server = URL.parse(named("server"));
  if (server === null || !/^https?:$/.test(server.protocol)) return fail(WORDS.notAnAddress);
  const [account, period, unit] = [named("account"), named("period"), named("unit")];
  if (!/^\d{4}$/.test(period)) return fail(WORDS.notAYear(period));
  if (!isUnitId(unit)) return fail(WORDS.notAUnit(unit));
  return { server, account, period, unit, setAside: values["set-aside"] === true };
}

async function send(check: Check, { server, setAside, ...to }: Order, say: Say, locale: Locale): Promise<number> {
  const outgoing = await check.outgoing();
  const { programme, pack, attestations, asOf, kept } = check.report;
  const { blocked, sendable: people, courses, otherYears } = linesOfYear(outgoing, to.period);
  for (const [year, others] of otherYears) say(WORDS.elsewhere(others, year));
  if (outgoing.secrecy !== null) return refuse(say, WORDS.secret(outgoing.secrecy));
  if (blocked.size > 0 && (!setAside || people.length === 0)) {
    process.stderr.write(`${blocksText(check, locale)}\n`);
    say(WORDS.blocked(blocked.size, setAside));
    return 1;
  }
  if (programme !== null && !programmeNamed(programme.id)?.sends) return refuse(say, WORDS.notSent(programme.short));
  if (programme === null || people.length === 0) return refuse(say, WORDS.nobody(to.period));
  if (blocked.size > 0) say(WORDS.setAside(blocked.size));
  if (isInTheOpen(server)) say(WORDS.inTheOpen);
  if (attestations.length > 0) say(WORDS.attested(attestations));
  const service = new Service(server, locale, () => say(WORDS.waiting(server.href)));
  const reasons = reasonsFor(reasonsGiven(check.report.findings, outgoing), new Set(people.map(({ ref }) => ref)));
  if (reasons.length > 0) say(WORDS.reasons(reasons.reduce((sum, { refs }) => sum + Math.max(refs.length, 1), 0)));
  const settings = { ...(asOf === null ? {} : { asOf }), ...optionsOf(kept, programme.id) };
  const plan = { courses, people, reasons, settings, blocked: blocked.size, ...to, programme: programme.id, pack };
  const sent = await sendPlan(service, plan);
  if (sent.kind === "silence") return refuse(say, sent.out ? WORDS.uncertain(server.href) : WORDS.unreachable(server.href));
  if (sent.kind === "problem") return refused(sent.problem, say);
  return received(sent.value, say);
}

/** Choices that the workbook keeps: they are checked again under the same ones. */
function optionsOf(kept: KeptSettings | null, programme: string): { readonly options?: Readonly<Record<string, string>> } {
  const known = (programmeNamed(programme)?.options ?? []).flatMap(({ name, choices }) => {
    const value = kept?.options[name];
    return value !== undefined && choices.some((choice) => choice.value === value) ? [[name, value] as const] : [];
  });
  return known.length > 0 ? { options: Object.fromEntries(known) } : {};
}

function received({ receipt: whole, again }: Received, say: Say): number {
  const { receipt, version, state, people, budgetVnd } = whole;
  say(again ? WORDS.again(version) : WORDS.received(people, version));
  for (const text of conflictTexts(whole.conflicts)) say(text);
  process.stdout.write(`${JSON.stringify({ receipt, version, state, people, budgetVnd })}\n`);
  return 0;
}

/** The service says it in the caller's language; it knows nothing of what else the sender may fear. */
function refused({ code, title, detail, todo, findings = [], errors = [] }: ProblemBody, say: Say): number {
  const lines = [
    `✘ ${title} (${code})`,
    `  ${detail}`,
    ...errors.map(({ field, message }) => `    ${field}: ${message}`),
    ...findings.map((finding) => `    ${finding.ref ?? ""}  ${finding.message} → ${finding.todo}`),
    `  → ${todo}`,
  ].join("\n");
  say({ vi: lines, en: lines });
  say(WORDS.notReceived);
  return code === "plan-has-blocks" ? 1 : 2;
}

function refuse(say: Say, { vi, en }: Text): number {
  say({ vi: `✘ ${vi}`, en: `✘ ${en}` });
  return 2;
}

/** Without TLS, and not to this very computer. */
function isInTheOpen({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && !["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

process.exitCode = await main();
