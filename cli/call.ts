/** What all commands do with a call: a wrong one is answered with how it is meant, on stderr, and exit code 2. */
import type { Locale } from "../shared/text/locale.ts";

export type Fail = (message: string) => never;

export function wrongCall(usage: string): Fail {
  return (message) => {
    process.stderr.write(`${message}\n\n${usage}\n`);
    process.exit(2);
  };
}

export function localeNamed(name: string, fail: Fail): Locale {
  return name === "vi" || name === "en" ? name : fail(`--lang ${name}: vi | en`);
}
