/** Who stands on a line, as a short hash: to find the line again in this browser when it has moved. It is never sent. */
import type { Identity } from "../../shared/plan/identity.ts";
import { fold } from "../../shared/text/fold.ts";
import { hash53 } from "../../shared/text/hash53.ts";

export function lineKey({ id, nameAndBirth, name }: Pick<Identity, "id" | "nameAndBirth" | "name">): string {
  return hash53(id ?? nameAndBirth ?? fold(name)).toString(36);
}
