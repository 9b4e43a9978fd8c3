/** The message of a finding as somebody may meet it, made of sample values. */
import type { AnyFinding } from "../../shared/findings/finding.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { BY_KIND, BY_NAME, type Samples } from "./sample-values.ts";

export interface Example {
  readonly text: string;
  /** Names of values that have no sample: the example then has holes. */
  readonly unknown: readonly string[];
}

export function exampleOf(finding: AnyFinding, locale: Locale): Example {
  const samples: Samples = { ...BY_NAME, ...BY_KIND[finding.code.split("/")[1] ?? ""] };
  const unknown = new Set<string>();
  const values = new Proxy(samples, {
    get(known, name) {
      if (typeof name === "symbol") return undefined;
      if (!(name in known)) unknown.add(name);
      return known[name] ?? null;
    },
  });
  return { text: wordsOf(finding, values, locale), unknown: [...unknown] };
}

/** A value of another kind than its name promises elsewhere is a hole too: the example is then empty. */
function wordsOf(finding: AnyFinding, values: Samples, locale: Locale): string {
  try {
    return finding.message[locale](values);
  } catch {
    return "";
  }
}
