/** Who acts: an account stands for an office with roles, never for a person by name. */
import type { Role } from "./transitions.ts";
import { isWithin } from "./unit.ts";

export interface Account {
  readonly id: string;
  readonly unit: string;
  readonly roles: readonly Role[];
}

/** What an account sees: null is every unit, for the centre; everybody else sees their own and the departments under it. */
export function scopeOf({ unit, roles }: Account): string | null {
  return roles.includes("centre") ? null : unit;
}

export function isInScope(unit: string, scope: string | null): boolean {
  return scope === null || isWithin(unit, scope);
}
