/**
 * What differs between two versions, line by line. A person is the same by token, so that a line that moved is not "removed and added"; a
 * line without one is the same by its place. Whoever has another token at the same place is somebody else.
 */
import { canonicalJson } from "../canonical-json.ts";
import { text, textOrNull, whole } from "../columns.ts";
import { groupBy } from "../group-by.ts";
import type { Storage } from "../storage.ts";
import type { Difference, PlanId, Scalar } from "./commands.ts";

interface Line {
  readonly ref: string;
  readonly token: string | null;
  readonly facts: string;
}

type Pairs = Map<Line, Line>;

export function difference(storage: Storage, id: PlanId, from: number, to: number): Difference | null {
  const [before, after] = [linesOf(storage, id, from), linesOf(storage, id, to)];
  if (!before || !after) return null;
  const pairs = matched(before, after);
  const kept = new Set(pairs.values());
  return {
    from,
    to,
    added: after.filter((line) => !pairs.has(line)).map(({ ref }) => ref),
    removed: before.filter((line) => !kept.has(line)).map(({ ref }) => ref),
    changed: [...pairs].flatMap(([now, then]) => {
      const fields = now.facts === then.facts ? {} : changedFields(factsOf(then), factsOf(now));
      return Object.keys(fields).length > 0 ? [{ ref: now.ref, fields }] : [];
    }),
  };
}

/** From the lines of the later version to those of the earlier one, in the order of the later. */
function matched(before: readonly Line[], after: readonly Line[]): Pairs {
  const pairs: Pairs = new Map();
  const taken = new Set<Line>();
  const pair = (key: (line: Line) => string | null, fits: (now: Line, then: Line) => boolean): void => {
    const waiting = groupBy(
      before.filter((line) => !taken.has(line)),
      key,
    );
    for (const line of after) {
      const name = key(line);
      if (name === null || pairs.has(line)) continue;
      const other = waiting.get(name)?.find((one) => !taken.has(one) && fits(line, one));
      if (!other) continue;
      pairs.set(line, other);
      taken.add(other);
    }
  };
  const always = (): boolean => true;
  // Somebody on two courses has two lines: those that did not move find each other first.
  pair(({ token, ref }) => token && JSON.stringify([token, ref]), always);
  pair(({ token }) => token, always);
  pair(
    ({ ref }) => ref,
    (now, then) => now.token === null || then.token === null,
  );
  return new Map(after.flatMap((line) => (pairs.has(line) ? [[line, pairs.get(line) ?? line] as const] : [])));
}

function changedFields(before: ReadonlyMap<string, Scalar>, after: ReadonlyMap<string, Scalar>) {
  const fields: Record<string, { readonly before: Scalar; readonly after: Scalar }> = {};
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const change = { before: before.get(name) ?? null, after: after.get(name) ?? null };
    if (change.before !== change.after) fields[name] = change;
  }
  return fields;
}

/** A line's place is what it is matched by, not one of its facts. */
function factsOf({ facts }: Line): ReadonlyMap<string, Scalar> {
  const value: unknown = JSON.parse(facts);
  if (typeof value !== "object" || value === null) throw new TypeError("Facts are not an object");
  return new Map(Object.entries(value).flatMap(([name, fact]) => (name === "ref" ? [] : [[name, scalar(fact)] as const])));
}

function scalar(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null) return value;
  return canonicalJson(JSON.parse(JSON.stringify(value)));
}

function linesOf(storage: Storage, { period, unit }: PlanId, version: number): readonly Line[] | null {
  const [row] = storage.all(
    "SELECT v.id FROM version v JOIN plan p ON p.id = v.plan WHERE p.period = ? AND p.unit = ? AND v.version = ?",
    ...[period, unit, version],
  );
  if (!row) return null;
  return storage
    .all("SELECT ref, token, facts FROM line WHERE version = ? ORDER BY id", whole(row, "id"))
    .map((line) => ({ ref: text(line, "ref"), token: textOrNull(line, "token"), facts: text(line, "facts") }));
}
