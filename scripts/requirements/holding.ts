/**
 * What holds a sentence of the law besides the rules that name it (`covers`), and the tests that prove it. Each programme has its table in
 * a file of its own here; tests see to it that everything named exists, tests by the words of their titles.
 */

export type Kind = "parameter" | "condition" | "attestation" | "total" | "instrument" | "call" | "not checked";
export type Holder = readonly [kind: Kind, what: string];

/** A test file under tests/, and the title of a test in it, after the titles of its describe blocks: "discipline > “%s”: %s". */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

export interface Holding {
  readonly by: readonly Holder[];
  readonly proofs: readonly Proof[];
}

/** By the id of a sentence: "S004-05". */
export type Holdings = Readonly<Record<string, Holding>>;

export const parameters = (...names: readonly string[]): Holder[] => names.map((name) => ["parameter", name]);
export const conditions = (...ids: readonly string[]): Holder[] => ids.map((id) => ["condition", id]);
export const attested = (...ids: readonly string[]): Holder[] => ids.map((id) => ["attestation", id]);
export const totals = (...names: readonly string[]): Holder[] => names.map((name) => ["total", name]);
export const instruments = (...ids: readonly string[]): Holder[] => ids.map((id) => ["instrument", id]);
/** Calls of the interface, by operationId. */
export const calls = (...ids: readonly string[]): Holder[] => ids.map((id) => ["call", id]);

/** `provedIn("programmes/qd-1641/groups.test.ts")("posts > …", "…")`. */
export function provedIn(file: string): (...titles: readonly string[]) => Proof[] {
  return (...titles) => titles.map((title) => ({ file: `tests/${file}`, title }));
}

export function held(proofs: readonly Proof[], by: readonly Holder[] = []): Holding {
  return { by, proofs };
}

/** A sentence that nothing has to hold, and why. */
export function unchecked(why: string): Holding {
  return { by: [["not checked", why]], proofs: [] };
}
