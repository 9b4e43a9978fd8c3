/** Without a network: what still works, and what waits for it. */
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../hooks.ts";

export function OfflineNote() {
  const { text } = useApp();
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const stop = new AbortController();
    const look = (): void => setOnline(navigator.onLine);
    for (const change of ["online", "offline"]) window.addEventListener(change, look, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return <div role="status">{!online && <p class="notice">{text.offline.sending}</p>}</div>;
}
