/** Where the tab keeps its session: known to the page from the start, so that nothing of the service is loaded without one. */
export const SESSION_KEY = "session";

export function hasSession(): boolean {
  try {
    return sessionStorage.getItem(SESSION_KEY) !== null;
  } catch {
    return false;
  }
}
