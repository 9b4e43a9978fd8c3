/** Who acts: an account stands for an office with roles, never for a person by name. */
import type { Role } from "./transitions.ts";
import { isWithin } from "./unit.ts";

export interface Account {
  readonly id: string;
  readonly unit: string;
  readonly roles: readonly Role[];
}

/** The centre sees every unit; everybody else their own and the departments under it. */
export function seesUnit({ unit, roles }: Account, asked: string): boolean {
  return roles.includes("centre") || isWithin(asked, unit);
}
