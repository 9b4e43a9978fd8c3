/** Opens a file that was chosen or dropped, or one of the samples. */
import { textFor } from "../text/text.ts";
import { mayLeave, startWork } from "./another-file.ts";
import type { App } from "./app.ts";
import { checkFile } from "./check.ts";
import type { ChosenFile } from "./file-handles.ts";
import type { Sample } from "./samples.ts";

export async function openFile(app: App, { file, handle }: ChosenFile): Promise<void> {
  if (!(await mayLeave(app))) return;
  try {
    const bytes = await file.arrayBuffer();
    if (await checkFile(app, { name: file.name, bytes, reread: async () => (handle ? handle.getFile() : file) })) startWork(app);
  } catch {
    refuse(app, textFor(app.store.get().locale).problem.changed, []);
  }
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
