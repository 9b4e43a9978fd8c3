/** A button that lets a file be chosen. */
import { useRef } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, primary = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (): void => {
    const file = input.current?.files?.[0];
    // Emptied, so that the same file can be chosen again.
    if (input.current) input.current.value = "";
    if (file) onFile(file);
  };
  return (
    <>
      <button type="button" class={primary ? "button primary" : "button"} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" hidden accept=".xlsx,.xlsm" onChange={choose} />
    </>
  );
}
