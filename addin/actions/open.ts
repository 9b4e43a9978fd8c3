/** Opens a file that was chosen or dropped, or one of the samples. */
import type { UnopenedKind } from "../../shared/xlsx/unopened.ts";
import { textFor } from "../text/text.ts";
import { mayLeave, startWork } from "./another-file.ts";
import type { App } from "./app.ts";
import { checkFile, checkRead } from "./check.ts";
import type { ChosenFile } from "./file-handles.ts";
import { problemOf } from "./problems.ts";
import type { Sample } from "./samples.ts";
import { bytesOf, Unopened } from "./unopened.ts";

export async function openFile(app: App, { file, handle }: ChosenFile): Promise<void> {
  if (!(await mayLeave(app))) return;
  const reread = async (): Promise<File> => (handle ? handle.getFile() : file);
  if (await checkRead(app, file.name, () => bytesOf(file), reread)) startWork(app);
}

/** What was dropped is no file that can be opened; what was open stays. */
export function refuseFile({ store }: App, why: UnopenedKind): void {
  const { locale, plan } = store.get();
  store.set({ problem: problemOf(new Unopened(why), locale, plan?.name ?? null) });
}

export async function openSample(app: App, sample: Sample): Promise<void> {
  const { locale } = app.store.get();
  if (!(await mayLeave(app))) return;
  try {
    const answer = await fetch(new URL(`samples/${sample.file}`, document.baseURI));
    if (!answer.ok) throw new Error(`Sample answered ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    if (await checkFile(app, { name: `${sample.title[locale]}.xlsx`, bytes, reread: null })) startWork(app);
  } catch {
    const { problem } = textFor(locale);
    refuse(app, problem.sample, [problem.todoAgain]);
  }
}

function refuse({ store }: App, what: string, todo: readonly string[]): void {
  const { locale, plan } = store.get();
  const { problem } = textFor(locale);
  const kept = plan ? [problem.kept(plan.name)] : [];
  store.set({ problem: { what, after: [...todo, ...kept] } });
}
