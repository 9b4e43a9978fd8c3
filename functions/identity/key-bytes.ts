/** The deployment's keys as bytes. What is wrong with one is said by its name, without the key or its length. */
const LEAST_BYTES = 32;

export function keyBytes(name: "SESSION_KEY" | "TOKEN_KEY", key: string): Uint8Array<ArrayBuffer> {
  // A secret may be missing altogether, whatever the types say.
  const text = typeof key === "string" ? key.trim().replace(/=+$/, "") : "";
  const isBase64Url = /^[\w-]+$/.test(text) && text.length % 4 !== 1;
  const bytes = isBase64Url
    ? Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0))
    : null;
  if (!bytes || bytes.length < LEAST_BYTES) throw new Error(`${name} must be ${LEAST_BYTES} random bytes or more, in base64url`);
  return bytes;
}
