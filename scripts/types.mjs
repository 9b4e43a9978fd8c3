/** `npm run types`: checks the types of every folder that the root tsconfig.json names. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { ROOT } from "./root.mjs";

/** The folders with a tsconfig.json of their own. */
export function typedFolders() {
  return JSON.parse(readFileSync(join(ROOT, "tsconfig.json"), "utf8")).references.map(({ path }) => path);
}

/** Node's arguments for checking one folder. */
export function typeCheck(folder) {
  return ["node_modules/typescript/bin/tsc", "--project", `${folder}/tsconfig.json`, "--noEmit"];
}

export async function main() {
  let worst = 0;
  for (const folder of typedFolders()) worst = Math.max(worst, await run(typeCheck(folder)));
  return worst;
}
