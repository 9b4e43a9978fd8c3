/**
 * What the person objects are asked. They know people by keyed tokens only, across programmes: a plan reserves its people for a short
 * while, the programme object commits, and then confirms or releases; both may be repeated, and a forgotten reservation ends by itself.
 */
import type { Attendance, Conflict } from "../../shared/sending/conflict.ts";

export interface Claim extends Attendance {
  readonly token: string;
  readonly ref: string;
}

/** Whose claims: one plan of one unit. Its claims are of its programme and period. */
export interface Claimant {
  readonly programme: string;
  readonly period: string;
  readonly unit: string;
}

export interface Reserve extends Claimant {
  /** Made by the Worker, never by a client: whoever knows it can release it. */
  readonly reservation: string;
  readonly at: string;
  /** Of this object's people only. */
  readonly claims: readonly Claim[];
}

/**
 * Which change of the plan a call stands for: a number that grows with every change, as the plan's tag does. Calls are repeated until
 * they are answered, so one may arrive after a newer one; it then does nothing.
 */
export interface Ordered {
  readonly order: number;
}

export interface Confirm extends Claimant, Ordered {
  readonly reservation: string;
  readonly at: string;
  /** Said again in full: it counts even when the reservation has ended meanwhile. */
  readonly claims: readonly Claim[];
}

export interface Leave extends Claimant, Ordered {}

export interface PeoplePort {
  /** Conflicts with claims of other units or programmes, reserved or confirmed; the reservation is made either way. */
  reserve(command: Reserve): Promise<readonly Conflict[]>;
  /** The claims take the place of whatever this claimant had confirmed here; none is told too, or old ones would stay. */
  confirm(command: Confirm): Promise<void>;
  /** A reservation that came to nothing. */
  release(reservation: string): Promise<void>;
  /** Every claim of this claimant goes: the plan was withdrawn or returned and nothing of it is in force. */
  leave(command: Leave): Promise<void>;
  /** Conflicts as of now, without reserving anything. */
  conflicts(claimant: Claimant, claims: readonly Claim[], at: string): Promise<readonly Conflict[]>;
}

/** The objects that share the people: each is named by the first hexadecimal digit of its tokens. */
export const PEOPLE_DIGITS = [..."0123456789abcdef"];
