/** `npm run docs`: writes again everything that is made from the code. A test says when it is stale. */
import { run } from "./child.mjs";
import { PACK_FILE, writePack } from "./pack-hash.mjs";
import { say } from "./root.mjs";

export async function main() {
  writePack();
  say(`Wrote ${PACK_FILE}`);
  return run(["scripts/pages.ts"]);
}
