/** Whether the open workbook is checked while somebody edits it: on unless it was switched off in this browser. */
const KEY = "live";

export function isLive(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

export function keepLive(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // A browser that keeps nothing goes by the choice for now.
  }
}
