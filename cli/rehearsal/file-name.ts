/** A file's name without its folders: the same wherever a command is called from. */
export function fileName(shown: string): string {
  return shown.split(/[\\/]/).at(-1) ?? shown;
}
