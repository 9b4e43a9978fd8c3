/** `node tests/law-cases/write.ts`: writes the generated tables of cases again and says by which seed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvText, GENERATORS } from "./generators.ts";

for (const { programme, seed, generate } of GENERATORS) {
  const folder = join(import.meta.dirname, "../../law-cases", programme, "sinh");
  mkdirSync(folder, { recursive: true });
  const tables = generate();
  for (const table of tables) writeFileSync(join(folder, `${table.file}.csv`), csvText(table));
  const count = tables.reduce((sum, { lines }) => sum + lines.length, 0);
  process.stdout.write(`${programme}: ${count} cases, seed ${seed}\n`);
}
