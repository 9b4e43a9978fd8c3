/** The input by which a file is chosen where the browser has no picker of its own: one for the page, opened by every button that asks for a file. */
import { useRef } from "preact/hooks";
import { openFile } from "../actions/open.ts";
import { useApp } from "./hooks.ts";

const ID = "file";

export function FileInput() {
  const { app } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const file = input.current?.files?.[0];
    // Emptied, so that the same file can be chosen again.
    if (input.current) input.current.value = "";
    if (file) void openFile(app, { file, handle: null });
  };
  return <input ref={input} id={ID} type="file" hidden accept=".xlsx,.xlsm" onChange={take} />;
}

/** Opens it; browsers allow that only while a press is being handled. */
export function openFileInput(): void {
  document.getElementById(ID)?.click();
}
