/**
 * Turns identity numbers into keyed tokens, the only form in which people are known beyond one request. Equal numbers give equal tokens;
 * without the key a token tells nothing, although there are few enough numbers to try them all. The number itself goes no further.
 */
import { hex } from "../hash.ts";
import { keyBytes } from "./key-bytes.ts";

/** Signed side by side: each is small, and thousands of waiting promises are not. */
const AT_ONCE = 500;

export type TokenMaker = (numbers: readonly string[]) => Promise<readonly string[]>;

/** Tokens as 64 lowercase hexadecimal digits, in the order of the numbers. A key that will not do is refused at once. */
export function tokenMaker(key: string): TokenMaker {
  const bytes = keyBytes("TOKEN_KEY", key);
  let imported: CryptoKey | null = null;
  const encoder = new TextEncoder();

  return async (numbers) => {
    imported ??= await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const hmac = imported;
    const tokens: string[] = [];
    for (let first = 0; first < numbers.length; first += AT_ONCE) {
      const some = numbers.slice(first, first + AT_ONCE);
      const signed = await Promise.all(some.map((number) => crypto.subtle.sign("HMAC", hmac, encoder.encode(number))));
      for (const signature of signed) tokens.push(hex(signature));
    }
    return tokens;
  };
}
