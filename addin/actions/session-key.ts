/** Where the tab keeps its session, and whether a submission waits for its receipt: known to the page before anything of the service is loaded. */
const WAITING_KEY = "sending";
export const SESSION_KEY = "session";

/** What was sent holds identity numbers: it does not wait longer than this for its receipt. */
const KEPT_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

export function hasSession(): boolean {
  try {
    return sessionStorage.getItem(SESSION_KEY) !== null;
  } catch {
    return false;
  }
}

/** When the submission was begun whose receipt never came; null when there is none. */
export function sendingLeft(): string | null {
  try {
    return localStorage.getItem(WAITING_KEY);
  } catch {
    return null;
  }
}

export function markSending(begun: string | null): void {
  try {
    if (begun === null) localStorage.removeItem(WAITING_KEY);
    else localStorage.setItem(WAITING_KEY, begun);
  } catch {
    // A browser that keeps nothing keeps no parcel either.
  }
}

/** The instant at which a submission is forgotten; one whose beginning is not known, at once. */
export function keptUntil(begun: string): string {
  return new Date((Date.parse(begun) || 0) + KEPT_DAYS * DAY_MS).toISOString();
}

export function isOutdated(begun: string): boolean {
  return Date.parse(keptUntil(begun)) <= Date.now();
}
