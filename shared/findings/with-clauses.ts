/** Findings that no rule of a programme raises, with the clause for which they matter in it. */
import type { Citation } from "../law/citation.ts";
import type { Finding } from "./finding.ts";
import { lawOf } from "./law-of.ts";

/** What is only said needs no clause. */
export function withClauses(clauses: Readonly<Record<string, Citation | undefined>>): (finding: Finding) => Finding {
  return (finding) => {
    const clause = finding.law.length === 0 && finding.severity !== "info" ? clauses[finding.code] : undefined;
    return clause ? { ...finding, law: [lawOf(clause)] } : finding;
  };
}
