/** Says what Excel is waited for, a cell that is being edited or another workbook, and takes it back once that is over. */
import type { Text } from "../../shared/text/locale.ts";
import type { App } from "./app.ts";

export function sayWaiting({ store }: App, why: Text | null): void {
  store.set({ problem: why && { what: why[store.get().locale], after: [] } });
}
