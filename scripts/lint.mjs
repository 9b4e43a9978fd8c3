/** `npm run lint`: format and lint rules (biome.json); `npm run lint -- --write` mends what can be mended. */
import { run } from "./child.mjs";

export const LINT = ["node_modules/@biomejs/biome/bin/biome", "check"];

export function main(args) {
  return run([...LINT, ...args]);
}
