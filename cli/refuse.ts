/** Why a command did not do what it was asked: on stderr, or as data where data was asked for. The exit code is 2, as of every command. */
import type { Locale, Text } from "../shared/text/locale.ts";
import type { WriteError } from "../shared/xlsx/write/write-errors.ts";

export interface FileError {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: Text };
}

/** One file, and nothing was written. */
export function refuse(file: string, message: Text, locale: Locale): 2 {
  process.stderr.write(`${file}\n  ✘ ${message[locale]}\n`);
  return 2;
}

/** "Đề cử!D12": where the writer stopped; null where it is the whole file. */
export function placeOf({ sheet, cell }: Pick<WriteError, "sheet" | "cell">): string | null {
  const place = [sheet, cell].filter(Boolean).join("!");
  return place === "" ? null : place;
}

/** Each of several files that cannot be taken. */
export function refuseFiles(errors: readonly FileError[], { json, locale }: { json: boolean; locale: Locale }): 2 {
  const told = errors.map(({ file, error: { code, message } }) => ({ file, error: { code, message: message[locale] } }));
  if (json) process.stdout.write(`${JSON.stringify({ errors: told }, null, 1)}\n`);
  else for (const { file, error } of told) process.stderr.write(`${file}: ${error.message}\n`);
  return 2;
}
