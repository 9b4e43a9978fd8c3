/** A line of a table put to a programme, and the answer in the table's own words. */
import type { Explanation } from "../../shared/conditions/explanation.ts";
import { citationText } from "../../shared/law/citation.ts";
import type { PersonAnswer, PersonInput, Programme } from "../../shared/programmes/programme.ts";
import { parseDay } from "../../shared/sheet/day.ts";
import { birthOf, type CaseRow, type Column, DECISIONS, dayOf, EMPTY, previousOf } from "./table.ts";

export interface Answered {
  readonly decision: string;
  readonly group: string;
  readonly clauses: readonly string[];
}

/** An empty cell says nothing of the matter; "(trống)" says that there is nothing. */
function told(row: CaseRow, column: Column): string | undefined {
  const text = row.cell(column);
  return text === "" ? undefined : text === EMPTY ? "" : text;
}

export function personOf(row: CaseRow): PersonInput {
  const optional = {
    plannedPosition: told(row, "quy hoạch"),
    plannedTerm: told(row, "nhiệm kỳ"),
    rating: told(row, "xếp loại"),
    discipline: told(row, "kỷ luật"),
    nominatedOn: dayOf(row.cell("ngày văn bản")) ?? undefined,
    previous: previousOf(row.cell("đã học")) ?? undefined,
  };
  const content = told(row, "nội dung");
  return {
    ref: row.id,
    gender: row.cell("giới tính") === "nữ" ? "female" : "male",
    birthDate: birthOf(row.cell("ngày sinh")) ?? "",
    position: told(row, "chức danh") ?? "",
    // A field that is not told is absent, not undefined.
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<PersonInput>),
    course: {
      start: dayOf(row.cell("khóa từ")) ?? "",
      end: dayOf(row.cell("khóa đến")) ?? "",
      ...(content === undefined ? {} : { content }),
    },
  };
}

/** Deciders keep the law they looked up: one for each day and choice. */
export function asker(programme: Programme): (row: CaseRow) => Answered {
  const deciders = new Map<string, (person: PersonInput) => PersonAnswer>();
  return (row) => {
    const [asOf, termEnd] = [dayOf(row.cell("ngày luật")), dayOf(row.cell("mốc nhiệm kỳ"))];
    const key = `${asOf} ${termEnd}`;
    const decide =
      deciders.get(key) ??
      programme.decider({ asOf: asOf === null ? null : parseDay(asOf), options: termEnd === null ? {} : { termEnd } });
    deciders.set(key, decide);
    return answered(decide(personOf(row)));
  };
}

function answered(answer: PersonAnswer): Answered {
  const decision = Object.entries(DECISIONS).find(([, code]) => code === answer.decision)?.[0] ?? answer.decision;
  return { decision, group: answer.group ?? "", clauses: decidingClauses(answer) };
}

/** Of an eligible person the clause of the group; otherwise the clause of every condition at the top that is not met, or not known. */
function decidingClauses({ decision, group, explain }: PersonAnswer): string[] {
  const tree = explain();
  const deciding =
    decision === "eligible"
      ? [nodeNamed(tree, `group-${group}`)]
      : tree.children.filter(
          ({ kind, truth }) => kind !== "attested" && truth === (decision === "ineligible" ? "fails" : "unknown"),
        );
  return [...new Set(deciding.flatMap((node) => (node ? clauseOf(node) : [])))];
}

function nodeNamed(tree: Explanation, id: string): Explanation | null {
  if (tree.id === id) return tree;
  for (const child of tree.children) {
    const found = nodeNamed(child, id);
    if (found) return found;
  }
  return null;
}

function clauseOf({ law }: Explanation): string[] {
  const [first] = law;
  return first ? [citationText(first.cite).vi] : [];
}
