/**
 * The door of every command: `node scripts/run.mjs NAME ARGS…`. Starts under Node 20 without any dependency, installs and builds
 * what is missing, then runs the command. Ends with the command's exit code, or 2 when it could not be started.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./child.mjs";
import { COMMANDS } from "./commands.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensurePage } from "./page.mjs";
import { Failure, ROOT, say } from "./root.mjs";
import { ensureWorker } from "./worker.mjs";

async function main([name, ...args]) {
  const command = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name] : undefined;
  if (!command) throw new Failure(`Unknown command "${name ?? ""}". There are: ${Object.keys(COMMANDS).join(", ")}`);
  await ensureInstalled();
  if (command.page) await ensurePage();
  if (command.worker) await ensureWorker();
  if (command.entry.endsWith(".ts")) return run([command.entry, ...args]);
  const entry = await import(pathToFileURL(join(ROOT, command.entry)).href);
  return entry.main(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(error instanceof Failure ? error.message : (error.stack ?? String(error)));
  process.exitCode = 2;
}
