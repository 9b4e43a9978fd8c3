/** What both screens have: a watched store, a button that takes files, how far the work is, and what went wrong. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../state.ts";
import type { Store } from "../../state-store.ts";
import type { Progress } from "../../worker/messages.ts";
import { useApp } from "../hooks.ts";
import { ProblemWords } from "../problem-note.tsx";
import { useWords } from "./words.ts";

export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState(store.get());
  useEffect(() => {
    setValue(store.get());
    return store.watch(() => setValue(store.get()));
  }, [store]);
  return value;
}

/** Files that are dropped while this screen is open are its own; what it puts on paper, too. */
export function useOwnFiles(take: (files: readonly File[]) => void, paper: (() => ComponentChildren) | null): void {
  const { app } = useApp();
  useEffect(() => {
    app.takeFiles = take;
    app.paper = paper;
    return () => {
      app.takeFiles = null;
      app.paper = null;
    };
  });
}

interface FilesProps {
  readonly label: string;
  readonly described?: string;
  readonly primary?: boolean;
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FilesButton({ label, described, primary = false, several = false, onFiles }: FilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const files = [...(input.current?.files ?? [])];
    // Emptied, so that the same file can be chosen again.
    if (input.current) input.current.value = "";
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <button
        type="button"
        class={primary ? "button primary" : "button"}
        aria-describedby={described}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input ref={input} type="file" hidden multiple={several} accept=".xlsx,.xlsm" onChange={take} />
    </>
  );
}

export function Working({ progress, onStop }: { progress: Progress | null; onStop: () => void }) {
  const { text } = useApp();
  const words = useWords();
  const { stage, done, total } = progress ?? { stage: "read" as const };
  const share = done !== undefined && total ? done / total : undefined;
  const said = `${text.busy[stage]}${share === undefined ? " …" : `: ${Math.round(share * 100)}%`}`;
  return (
    <div class="working" role="status">
      {progress && (
        <>
          <span>{said}</span>
          <progress aria-label={said} max={1} {...(share === undefined ? {} : { value: share })} />
          <button type="button" class="button" onClick={onStop}>
            {words.busy.stop}
          </button>
        </>
      )}
    </div>
  );
}

export function BooksProblem({ problem }: { problem: Problem | null }) {
  return <div role="alert">{problem && <ProblemWords problem={problem} />}</div>;
}

export function BackLink() {
  const { app, state } = useApp();
  const words = useWords();
  if (!state.plan) return null;
  return (
    <button type="button" class="link back" onClick={() => app.store.set({ screen: "check" })}>
      ← {words.back}
    </button>
  );
}
