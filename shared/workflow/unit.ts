/**
 * Units: "63:10" (a province on one of the two maps), "63:10/so-noi-vu" (a department under it), "bo-noi-vu" (the ministry). A code
 * without its map means nothing.
 */
export const UNIT_FORM = /^(?:(?:63|34):\d{2}|bo-noi-vu)(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;
export const UNIT_LONGEST = 80;

export const MINISTRY = "bo-noi-vu";

export function isUnitId(text: string): boolean {
  return text.length <= UNIT_LONGEST && UNIT_FORM.test(text);
}

/** "63:10" of "63:10/so-noi-vu"; null for what stands at the top. */
export function parentOf(unit: string): string | null {
  const slash = unit.indexOf("/");
  return slash < 0 ? null : unit.slice(0, slash);
}

/** Is a unit the same as another, or one of its departments? */
export function isWithin(unit: string, of: string): boolean {
  return unit === of || parentOf(unit) === of;
}

/** "63:10": the province that a unit is or lies in; null for the ministry. */
export function provinceIdOf(unit: string): string | null {
  const top = parentOf(unit) ?? unit;
  return top === MINISTRY ? null : top;
}
