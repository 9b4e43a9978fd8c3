/** Where the tab keeps its session, and whether a submission waits for its receipt: known to the page before anything of the service is loaded. */
export const SESSION_KEY = "session";
export const WAITING_KEY = "sending";

export function hasSession(): boolean {
  try {
    return sessionStorage.getItem(SESSION_KEY) !== null;
  } catch {
    return false;
  }
}

/** A submission was begun, and its receipt never came. */
export function isSendingLeft(): boolean {
  try {
    return localStorage.getItem(WAITING_KEY) !== null;
  } catch {
    return false;
  }
}
