/** A button that lets a file be chosen and opens it: by the picker that gives handles where the browser has one, else by an input. */
import { useRef } from "preact/hooks";
import { hasPicker, pickFile } from "../actions/file-handles.ts";
import { openFile } from "../actions/open.ts";
import { useApp } from "./hooks.ts";

interface Props {
  readonly label: string;
  readonly primary?: boolean;
}

export function FileButton({ label, primary = false }: Props) {
  const { app, text } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const press = async (): Promise<void> => {
    // Without an await before it: the input opens only while the press is being handled.
    if (!hasPicker()) return input.current?.click();
    try {
      const chosen = await pickFile(text.welcome.kind);
      if (chosen) await openFile(app, chosen);
    } catch {
      input.current?.click();
    }
  };
  const take = (): void => {
    const file = input.current?.files?.[0];
    // Emptied, so that the same file can be chosen again.
    if (input.current) input.current.value = "";
    if (file) void openFile(app, { file, handle: null });
  };
  return (
    <>
      <button type="button" class={primary ? "button primary" : "button"} onClick={() => void press()}>
        {label}
      </button>
      <input ref={input} type="file" hidden accept=".xlsx,.xlsm" onChange={take} />
    </>
  );
}
