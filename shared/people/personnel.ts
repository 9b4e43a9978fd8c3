/** Cán bộ, công chức or viên chức: from the words that name the kind, else from a post that only one of them holds. */
import type { Personnel } from "../law/personnel.ts";
import { fold } from "../text/fold.ts";
import type { PostReading } from "../text/posts.ts";

const KINDS: readonly (readonly [pattern: RegExp, kind: Personnel])[] = [
  [/^(?:la )?(?:vien chuc|vc)$/, "public-employee"],
  [/^(?:la )?(?:cong chuc|cc)$/, "civil-servant"],
  [/^(?:la )?(?:can bo|cb)$/, "cadre"],
];

/** Null where nothing tells: "cán bộ, công chức" names two kinds. */
export function readPersonnel(typed: string, post: PostReading): Personnel | null {
  const words = fold(typed);
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? (post.publicEmployee === "holds" ? "public-employee" : null);
}
