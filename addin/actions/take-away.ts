/** What people take with them: the file with what was written, and the list as a file, as a print, or on the clipboard. */

import { rankOf } from "../../shared/findings/rank.ts";
import { harmless } from "../../shared/text/harmless.ts";
import { listWords } from "../text/list-words.ts";
import { textFor } from "../text/text.ts";
import type { FindingView } from "../worker/messages.ts";
import { type App, type OpenFile, stateOf } from "./app.ts";
import { forgetWork } from "./draft-store.ts";
import { problemOf } from "./problems.ts";
import { say } from "./say.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const TYPES: Readonly<Record<string, string>> = { xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12", csv: "text/csv" };

/** Saves the list beside the other downloads: "Kế hoạch 2024 (danh sách cần sửa).xlsx". */
export async function saveList({ store, session }: App): Promise<void> {
  const { plan, locale } = store.get();
  if (!plan || !session) return;
  const { list } = textFor(locale);
  try {
    const bytes = await session.call("list", { locale, words: listWords(plan.name, locale) });
    const name = `${plan.name.replace(/\.xls[xm]$/i, "")}${list.suffix}.xlsx`;
    saveBytes(bytes, name);
    say(store, list.saved(name), { shown: true });
  } catch (error) {
    store.set({ problem: problemOf(error, locale, plan.name) });
  }
}

/** "Kế hoạch 2024 (đã kiểm tra).xlsx", beside the other downloads. */
export async function download(app: App): Promise<void> {
  const { store, file, kept } = app;
  const bytes = file && (await bytesOf(app, file));
  if (!file || !bytes) return;
  const { work } = textFor(store.get().locale);
  const name = checkedName(file.name, work.suffix);
  saveBytes(bytes, name);
  kept.add(stateOf(file));
  if (app.file !== file) return;
  store.set({ work: { ...store.get().work, unsaved: false } });
  say(store, work.saved(name), { shown: true });
  void forgetWork();
}

/** With what was typed into its cells; null where it could not be written, which is then said. */
async function bytesOf({ store, session }: App, { bytes, typed = [] }: OpenFile): Promise<ArrayBuffer | null> {
  if (typed.length === 0 || !session) return bytes;
  try {
    return (await session.call("write", { typed: true })).bytes;
  } catch (error) {
    const { locale, plan } = store.get();
    store.set({ problem: problemOf(error, locale, plan?.name ?? null) });
    return null;
  }
}

function checkedName(name: string, suffix: string): string {
  const [, stem = name, extension = ".xlsx"] = /^(.*?)(\.xls[xm])$/i.exec(name) ?? [];
  return stem.endsWith(suffix) ? `${stem}${extension}` : `${stem}${suffix}${extension}`;
}

/** Hands a file to the browser, which puts it beside the other downloads. */
export function saveBytes(bytes: ArrayBuffer, name: string): void {
  const type = TYPES[/[^.]*$/.exec(name.toLowerCase())?.[0] ?? ""] ?? XLSX;
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The list with tabs, as a spreadsheet takes it from the clipboard; nothing in it can become a formula. */
export function listAsText(findings: readonly FindingView[], severity: (finding: FindingView) => string): string {
  return findings
    .map((finding) =>
      [severity(finding), finding.sheet, finding.cell ?? finding.row ?? "", finding.person ?? "", finding.message, finding.todo]
        .map((part) => harmless(String(part)))
        .join("\t"),
    )
    .join("\n");
}

export async function copyList(app: App): Promise<void> {
  const { plan, locale } = app.store.get();
  const { severity } = textFor(locale);
  if (plan)
    await copyText(
      app,
      listAsText(plan.findings, (finding) => severity[rankOf(finding)].one),
    );
}

/** Puts a text on the clipboard, by the old way where the new one is not allowed. */
export async function copyText({ store }: App, text: string): Promise<void> {
  const { detail } = textFor(store.get().locale);
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => copyOldWay(text),
  );
  say(store, copied ? detail.copied : detail.notCopied, { shown: true });
}

function copyOldWay(text: string): boolean {
  const area = Object.assign(document.createElement("textarea"), { value: text });
  area.className = "unseen";
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
