/**
 * Takes parts out of a package together with everything that only they led to: a part that nothing leads to any more is called damage by
 * some programs and carried along for ever by others.
 */
import type { Package } from "../package.ts";
import { dropContentTypes } from "./content-types-xml.ts";
import type { Parts } from "./parts.ts";
import { relationshipsPart } from "./relationships-xml.ts";

/** Parts that can be reached from the package, in lower case; `cut` relationships are not followed. */
function reachable(file: Package, cut: (owner: string, target: string) => boolean): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    for (const { target, external } of file.relationships(owner)) {
      const key = target.toLowerCase();
      if (external || found.has(key) || !file.has(target) || cut(owner, target)) continue;
      found.add(key);
      waiting.push(target);
    }
  }
  return found;
}

/** Drops what can no longer be reached once the relationships that `cut` names are gone; the parts that went. */
export function dropUnreachable(parts: Parts, cut: (owner: string, target: string) => boolean): ReadonlySet<string> {
  const { file } = parts;
  const before = reachable(file, () => false);
  const after = reachable(file, cut);
  const gone = new Set([...before].filter((part) => !after.has(part)));
  for (const part of gone) {
    parts.remove(part);
    parts.remove(relationshipsPart(part));
  }
  dropContentTypes(parts, gone);
  return gone;
}
