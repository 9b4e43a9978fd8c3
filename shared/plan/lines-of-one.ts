/** The lines of a plan that are one person's for certain. */
import { areTwoPeople, idOf } from "./identity.ts";
import type { Nominee } from "./nominee.ts";
import { sameLines } from "./same-people.ts";

/** Two people with one number are two, and so are two numbers under one name. Each line once. */
export function linesOfOne(nominees: readonly Nominee[]): readonly (readonly Nominee[])[] {
  const { byId, byName } = sameLines(nominees);
  const own = byId.map((lines) => lines.filter((line) => lines.every((other) => !areTwoPeople(line, other))));
  const known = new Set(own.flat());
  const named = byName.map((lines) => {
    const ids = new Set(lines.flatMap((line) => idOf(line) ?? []));
    return ids.size > 1 || lines.every((line) => known.has(line)) ? [] : lines;
  });
  const wider = named.filter((lines) => lines.length > 1);
  const covered = new Set(wider.flat());
  return [...wider, ...own.filter((lines) => lines.length > 1 && !lines.some((line) => covered.has(line)))];
}
