/** Our side: the core as the command line and the interface call it. */

import { checkWorkbook } from "../shared/check.ts";
import type { Explanation } from "../shared/conditions/explanation.ts";
import { programmeNamed } from "../shared/programmes/index.ts";
import type { DecidingProgramme, PersonInput } from "../shared/programmes/programme.ts";
import { readWorkbook } from "../shared/xlsx/read-workbook.ts";
import type { Contender, Reader } from "./contender.ts";
import { snapshotOf } from "./rows/sheet.ts";
import { inputOf } from "./rows/told.ts";

export const checkRows: Contender = {
  name: "ours",
  note: "cells to decisions and finding data",
  round(made) {
    const snapshot = snapshotOf(made);
    return () => {
      const { report } = checkWorkbook(snapshot);
      return { found: report.findings.length };
    };
  },
};

export const explainPeople: Contender = {
  name: "ours",
  note: "reads the texts, decides in three values, builds the tree with facts and dated clauses in two languages",
  round({ people }) {
    const inputs = people.map(inputOf);
    return () => decideAll(inputs);
  },
};

function decideAll(inputs: readonly PersonInput[]): { found: number; eligible: boolean[] } {
  const decide = qd1641().decider({ asOf: null, options: {} });
  let found = 0;
  const eligible = inputs.map((input) => {
    const answer = decide(input);
    found += nodesOf(answer.explain());
    return answer.decision === "eligible";
  });
  return { found, eligible };
}

export function qd1641(): DecidingProgramme {
  const programme = programmeNamed("qd-1641");
  if (!programme) throw new Error("Cannot measure: there is no programme qd-1641");
  return programme;
}

/** Counts the tree, so that nobody can say that it was not built. */
function nodesOf({ children }: Explanation): number {
  let nodes = 1;
  for (const child of children) nodes += nodesOf(child);
  return nodes;
}

export const readAndCheck: Reader = {
  name: "ours",
  note: "bytes to findings",
  read(bytes) {
    const started = performance.now();
    const result = readWorkbook(bytes);
    const reading = performance.now() - started;
    if (!result.ok) throw new Error(`Cannot measure: the workbook was refused (${result.error.code})`);
    return { rows: checkWorkbook(result.workbook).report.people.length, reading };
  },
};
