/** A button that lets a file be chosen and opens it: by the picker that gives handles where the browser has one, else by the page's input. */
import { hasPicker, pickFile } from "../actions/file-handles.ts";
import { openFile } from "../actions/open.ts";
import { openFileInput } from "./file-input.tsx";
import { useApp } from "./hooks.ts";

interface Props {
  readonly label: string;
  readonly primary?: boolean;
}

export function FileButton({ label, primary = false }: Props) {
  const { app, text } = useApp();
  const press = async (): Promise<void> => {
    if (!hasPicker()) return openFileInput();
    try {
      const chosen = await pickFile(text.welcome.kind);
      if (chosen) await openFile(app, chosen);
    } catch {
      // A picker that the browser refuses, as in a frame of another origin.
      openFileInput();
    }
  };
  return (
    <button type="button" class={primary ? "button primary" : "button"} onClick={() => void press()}>
      {label}
    </button>
  );
}
