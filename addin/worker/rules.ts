/** The web worker: reads the workbook, runs the same rules as every other door, and answers what the page asks of the result. */
import type { Text } from "../../shared/text/locale.ts";
import { isText } from "../text/is-text.ts";
import type { Edited } from "./edit-messages.ts";
import type { Calls, Failure, FindingView, Progress, Question } from "./messages.ts";
import { type OpenWorkbook, openWorkbook } from "./open-workbook.ts";

/** What a dedicated worker offers, as far as it is used here (the page's own library declares `self` as a window). */
interface WorkerScope {
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
  onmessage: ((event: MessageEvent<Question>) => void) | null;
}
const scope = globalThis as unknown as WorkerScope;

let open: OpenWorkbook | null = null;

async function answer(question: Question): Promise<unknown> {
  const say = (progress: Progress): void => scope.postMessage({ id: question.id, progress });
  if (question.call === "open") {
    open = await openWorkbook(question.ask, say);
    const { plan } = open;
    return { ...plan, findings: lastOf(question.id, plan.findings) };
  }
  if (question.call === "template")
    return import("./template.ts").then(({ templateBytes }) => templateBytes(question.ask.programme));
  if (
    question.call === "compare" ||
    question.call === "comparisonList" ||
    question.call === "mergePlan" ||
    question.call === "merge"
  )
    return import("./books.ts").then(({ answerBooks }) => answerBooks(question, say));
  if (!open) throw new Error("No workbook has been opened");
  if (question.call === "words") return lastOf(question.id, open.words(question.ask.locale));
  if (question.call === "why") return open.why(question.ask.finding, question.ask.locale);
  if (question.call === "whatIf") return open.whatIf(question.ask);
  if (question.call === "rows") return open.rows(question.ask.sheet, question.ask.first, question.ask.last);
  if (question.call === "cell") return open.cell(question.ask);
  if (question.call === "cellRules") return open.cellRules(question.ask);
  if (question.call === "find") return open.find(question.ask);
  if (question.call === "edit") return edited(open, question.ask);
  if (question.call === "mendable") return open.mendable();
  if (question.call === "fixes") return open.fixes(question.ask.locale);
  if (question.call === "fill") return open.fill(question.ask.wish);
  if (question.call === "upgrade") return open.upgrade(question.ask.locale);
  if (question.call === "columns") return open.columns(question.ask.locale);
  if (question.call === "header") return open.header(question.ask);
  if (question.call === "seals") return open.seals();
  if (question.call === "hindrances") return open.hindrances();
  if (question.call === "outgoing") return open.outgoing();
  if (question.call === "edits") return open.edits(question.ask);
  if (question.call === "write") return open.write(question.ask);
  return open.list(question.ask.locale, question.ask.words);
}

/** So many findings are received in a few milliseconds. */
const AT_ONCE = 250;

/** Sends the first findings ahead, some at a time, so that the page answers in between; what is left is the answer's. */
function lastOf(id: number, findings: readonly FindingView[]): readonly FindingView[] {
  let at = 0;
  for (; at + AT_ONCE < findings.length; at += AT_ONCE) scope.postMessage({ id, ahead: findings.slice(at, at + AT_ONCE) });
  return findings.slice(at);
}

async function edited(before: OpenWorkbook, ask: Calls["edit"]["ask"]): Promise<Edited> {
  const next = await before.edit(ask);
  open = next.open;
  return next.edited;
}

/** What Chrome and Edge, Firefox and Safari say when a part of the rules, such as a programme's, could not be fetched: they have no code for it. */
const NOT_LOADED = /dynamically imported module|importing a module script failed/i;
const PART_NOT_LOADED: Text = {
  vi: "Chưa tải được phần phần mềm cần cho việc này. Mạng bị ngắt, hoặc hệ thống vừa được cập nhật: kiểm tra kết nối rồi thử lại; nếu vẫn vậy, mở lại trang này.",
  en: "A part of the software needed for this could not be loaded. The network is cut, or the system was just updated: check the connection and try again; if it stays so, open this page again.",
};

/** A file that cannot be read carries a code and words for people; anything else is unexpected. */
function failureOf(error: unknown): Failure {
  if (error instanceof Error && NOT_LOADED.test(error.message)) return { code: "part-not-loaded", message: PART_NOT_LOADED };
  if (error instanceof Error && "code" in error && "text" in error && typeof error.code === "string" && isText(error.text))
    return { code: error.code, message: error.text };
  const known = typeof error === "object" && error !== null && "code" in error && "message" in error;
  if (!known || typeof error.code !== "string" || !isText(error.message)) return { code: "unexpected", message: null };
  return { code: error.code, message: error.message };
}

async function reply(question: Question): Promise<void> {
  const { id } = question;
  try {
    const value = await answer(question);
    scope.postMessage({ id, answer: value }, transferred(value));
    if (question.call === "open") open?.ahead();
  } catch (error) {
    scope.postMessage({ id, failure: failureOf(error) });
  }
}

/** The bytes of files change hands instead of being copied. */
function transferred(value: unknown): readonly ArrayBuffer[] {
  if (value instanceof ArrayBuffer) return [value];
  const bytes = typeof value === "object" && value !== null && "bytes" in value ? value.bytes : null;
  return bytes instanceof ArrayBuffer ? [bytes] : [];
}

scope.onmessage = ({ data }) => void reply(data);
