/**
 * Lets the page open without a network from the next time on, and tells when a newer version has arrived. Where the browser has no service
 * workers (an address without a certificate, a private window, a rule of the office) everything goes on as it was.
 */
import type { App } from "../actions/app.ts";

/** A page that stays open for days asks again when somebody comes back to it. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

export async function keepOffline({ store }: App): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register("./sw.js", { updateViaCache: "none" });
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      // The very first one is no newer version of anything.
      if (!installing || !navigator.serviceWorker.controller) return;
      installing.addEventListener("statechange", () => {
        if (installing.state === "installed") store.set({ newer: true });
      });
    });
    askAgainOnReturn(registration);
  } catch {
    // Refused: the page works as long as it is open.
  }
}

function askAgainOnReturn(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    // Without a network: it is asked at the next return.
    void registration.update().catch(() => {});
  });
}
