/**
 * Turns identity numbers into keyed tokens, the only form in which people are known beyond one request. Equal numbers give equal tokens;
 * without the key a token tells nothing, although there are few enough numbers to try them all. The number itself goes no further.
 */
const LEAST_BYTES = 32;
/** Signed side by side: each is small, and thousands of waiting promises are not. */
const AT_ONCE = 500;

export type TokenMaker = (numbers: readonly string[]) => Promise<readonly string[]>;

/** Tokens as 64 lowercase hexadecimal digits, in the order of the numbers. A key that will not do is refused at once. */
export function tokenMaker(key: string): TokenMaker {
  const bytes = keyBytes(key);
  let imported: CryptoKey | null = null;
  const encoder = new TextEncoder();

  return async (numbers) => {
    imported ??= await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const hmac = imported;
    const tokens: string[] = [];
    for (let first = 0; first < numbers.length; first += AT_ONCE) {
      const some = numbers.slice(first, first + AT_ONCE);
      const signed = await Promise.all(some.map((number) => crypto.subtle.sign("HMAC", hmac, encoder.encode(number))));
      for (const signature of signed) tokens.push(hexOf(signature));
    }
    return tokens;
  };
}

/** What is wrong is said without the key or its length. */
function keyBytes(key: string): Uint8Array<ArrayBuffer> {
  // A secret may be missing altogether, whatever the types say.
  const text = typeof key === "string" ? key.trim().replace(/=+$/, "") : "";
  const isBase64Url = /^[\w-]+$/.test(text) && text.length % 4 !== 1;
  const bytes = isBase64Url
    ? Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0))
    : null;
  if (!bytes || bytes.length < LEAST_BYTES)
    throw new Error(`TOKEN_KEY must be ${LEAST_BYTES} random bytes or more, in base64url`);
  return bytes;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hexOf(bytes: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(bytes)) text += HEX[byte] ?? "";
  return text;
}
