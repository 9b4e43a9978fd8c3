/** Runs a command's program as the launcher would, from a folder of the caller's. */
import { spawnSync } from "node:child_process";
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
  const { status, stdout, stderr } = spawnSync(NODE, [join(ROOT, "cli", program), ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, KEHOACH_CWD: cwd, NODE_OPTIONS: "" },
    shell: process.platform === "win32",
  });
  return { status, stdout, stderr };
}
