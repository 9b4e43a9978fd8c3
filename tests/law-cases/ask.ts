/** A line of a table put to a programme, and the answer in the table's own words. */
import type { Explanation } from "../../shared/conditions/explanation.ts";
import { citationText } from "../../shared/law/citation.ts";
import type { DecidingProgramme, PersonAnswer, PersonInput } from "../../shared/programmes/programme.ts";
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
    personnel: told(row, "loại nhân sự"),
    managedBy: told(row, "diện quản lý"),
    courseKind: told(row, "loại khóa"),
    leaderUntil: dayOf(row.cell("giữ chức vụ đến")) ?? undefined,
    commitment: told(row, "cam kết"),
    nominatedOn: dayOf(row.cell("ngày văn bản")) ?? undefined,
    previous: previousOf(row.cell("đã học")) ?? undefined,
  };
  const [content, country] = [told(row, "nội dung"), told(row, "nước")];
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
      ...(country === undefined ? {} : { country }),
    },
  };
}

/** Deciders keep the law they looked up: one for each day and choice. */
export function asker(programme: DecidingProgramme): (row: CaseRow) => Answered {
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

/**
 * Of an eligible person the clause of the group; otherwise the clause of every condition at the top that is not met, or not known. What a
 * programme prefers is an order and decides nothing.
 */
function decidingClauses({ decision, group, explain }: PersonAnswer): string[] {
  const tree = explain();
  const wanted = decision === "ineligible" ? "fails" : "unknown";
  const deciding =
    decision === "eligible"
      ? groupIn(tree, group)
      : tree.children.filter(({ id, kind, truth }) => kind !== "attested" && id !== "priority" && truth === wanted);
  return [...new Set(deciding.flatMap(clauseOf))];
}

/** The group itself, or the alternative of groups where it has no clause of its own. */
function groupIn(tree: Explanation, group: string | null): Explanation[] {
  for (const child of tree.children) {
    if (group !== null && child.id.endsWith(`-${group}`)) return [child.law.length > 0 ? child : tree];
    const found = groupIn(child, group);
    if (found.length > 0) return found;
  }
  return [];
}

/** Its own, or that of the part that makes it so: of alternatives the last, for the ones before only exempt from it. */
function clauseOf({ law, truth, children }: Explanation): string[] {
  const [first] = law;
  if (first) return [citationText(first.cite).vi];
  for (const child of children.toReversed()) {
    const found = child.truth === truth ? clauseOf(child) : [];
    if (found.length > 0) return found;
  }
  return [];
}
