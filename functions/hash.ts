/** SHA-256 as lowercase hexadecimal. */
export async function hashOf(...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): Promise<string> {
  const blob = new Blob([...parts]);
  return hex(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()));
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export function hex(bytes: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(bytes)) text += HEX[byte] ?? "";
  return text;
}
