/** The whole page takes a dropped or pasted file; while one hovers above it, it says so. */
import { useEffect, useState } from "preact/hooks";
import { fileFrom } from "../actions/file-handles.ts";
import { openFile, refuseFile } from "../actions/open.ts";
import { useApp } from "./hooks.ts";

export function DropTarget() {
  const { app, text } = useApp();
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const take = async (data: DataTransfer | null): Promise<void> => {
      if (app.takeFiles && data && data.files.length > 0) return app.takeFiles([...data.files]);
      const found = data && (await fileFrom(data));
      if (typeof found === "string") refuseFile(app, found);
      else if (found) await openFile(app, found);
    };
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setHovering(false);
      void take(event.dataTransfer);
    };
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    document.addEventListener("paste", (event) => void take(event.clipboardData), { signal });
    return () => stop.abort();
  }, [app]);
  return hovering ? <div class="drop-hint">{app.takeFiles ? text.welcome.dropHere : text.welcome.drop}</div> : null;
}
