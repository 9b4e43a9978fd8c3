/** A key under which one call is carried out once. Made by hand: over plain HTTP in an office's own network browsers give no `randomUUID`. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
