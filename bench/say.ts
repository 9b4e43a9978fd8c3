/** Progress goes to stderr: stdout is the figures alone. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
