/** Short ways to say under which header words a field is found. Patterns look at headers as `headerWords` gives them ("ho va ten"). */
import type { Text } from "../text/locale.ts";
import type { FieldSpec, HeaderPattern } from "./table.ts";

const pattern =
  (sure: HeaderPattern["sure"]) =>
  (words: RegExp, unless?: RegExp): HeaderPattern => ({ words, sure, ...(unless ? { unless } : {}) });

export const certain = pattern("certain");
export const likely = pattern("likely");
export const guess = pattern("guess");

export function field(
  name: string,
  title: Text,
  headers: readonly HeaderPattern[],
  rest: Partial<Pick<FieldSpec, "used" | "many" | "holds">> = {},
): FieldSpec {
  return { name, title, headers, used: true, ...rest };
}

/** A field that is recognised so that it is not taken for something else; never used, never sent. */
export function unused(name: string, title: Text, ...headers: HeaderPattern[]): FieldSpec {
  return field(name, title, headers, { used: false, many: true });
}
