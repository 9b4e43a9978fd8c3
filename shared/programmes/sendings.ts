/**
 * What each programme's other side needs, by the programme's id. Only the server imports it: what a page loads knows the programmes from
 * `index.ts`, and rechecking would only make it heavier.
 */
import type { Sending } from "../sending/sending.ts";
import { recheck } from "./qd-1641/sending/recheck.ts";
import { WORDS } from "./qd-1641/sending/words.ts";

const SENDINGS: ReadonlyMap<string, Sending> = new Map([["qd-1641", { ...WORDS, recheck }]]);

export function sendingOf(programme: string): Sending | undefined {
  return SENDINGS.get(programme);
}
