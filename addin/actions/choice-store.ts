/** Which programme was chosen for a workbook, by the workbook's name: kept by this browser alone, and offered again when it is opened. */
import { browserStore } from "./browser-store.ts";

const store = browserStore("ke-hoach-choices", "programmes");

/** "" for none. */
export async function chosenFor(workbook: string): Promise<string> {
  const found = workbook === "" ? null : await store.get(workbook);
  return typeof found === "string" ? found : "";
}

export async function keepChosen(workbook: string, programme: string): Promise<void> {
  if (workbook === "") return;
  await (programme === "" ? store.drop(workbook) : store.put(workbook, programme));
}
