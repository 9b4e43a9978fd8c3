/** Runs a command's program as the launcher would, from a folder of the caller's. */
import { type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");
const NODE = join(ROOT, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `program` is a file of cli/: "template.ts". */
export function runCommand(program: string, args: readonly string[], cwd: string): Ended {
  const { status, stdout, stderr } = spawnSync(NODE, argumentsOf(program, args), { ...from(cwd), encoding: "utf8" });
  return { status, stdout, stderr };
}

/** The same beside the test, for one that must answer the command meanwhile or has others to wait for. */
export async function startCommand(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  const child = spawn(NODE, argumentsOf(program, args), { ...from(cwd), stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
  await once(child, "close");
  return { status: child.exitCode, ...said };
}

function argumentsOf(program: string, args: readonly string[]): string[] {
  return [join(ROOT, "cli", program), ...args];
}

function from(cwd: string): Pick<SpawnOptions, "cwd" | "env" | "shell"> {
  return { cwd, env: { ...process.env, KEHOACH_CWD: cwd, NODE_OPTIONS: "" }, shell: process.platform === "win32" };
}
