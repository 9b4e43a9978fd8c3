/** Tokens of identity numbers, by Node's cryptography and by the runtime's. */
import { describe, expect, test } from "vitest";
import { tokenMaker } from "../../../functions/identity/token.ts";

/** RFC 4231, test case 6: 131 bytes of 0xaa. */
const KEY = base64Url("\u00aa".repeat(131));
const TEXT = "Test Using Larger Than Block-Size Key - Hash Key First";
const TOKEN = "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54";

function base64Url(bytes: string): string {
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export function tokenContract(where: string): void {
  describe(`tokens, ${where}`, () => {
    test("are HMAC-SHA-256, in lowercase hexadecimal digits", async () => {
      expect(await tokenMaker(KEY)([TEXT])).toEqual([TOKEN]);
    });

    test("stand in the order of the numbers, equal for equal ones, and the next call finds the same", async () => {
      const tokens = tokenMaker(KEY);
      const [first, second, third] = await tokens(["010085000001", TEXT, "010085000001"]);
      expect(second).toBe(TOKEN);
      expect(third).toBe(first);
      expect(await tokens(["010085000001"])).toEqual([first]);
      expect(await tokens([])).toEqual([]);
    });

    test("of another key are others", async () => {
      expect(await tokenMaker(base64Url("k".repeat(32)))([TEXT])).not.toEqual([TOKEN]);
    });

    test("of ten thousand people take little, and none is another's", async () => {
      const numbers = Array.from({ length: 10_000 }, (_, index) => String(10_085_000_000 + index).padStart(12, "0"));
      const start = performance.now();
      const tokens = await tokenMaker(KEY)(numbers);
      // Against another order of magnitude, not against a busy machine; the runtime's own clock stands still meanwhile.
      expect(performance.now() - start).toBeLessThan(5_000);
      expect(new Set(tokens).size).toBe(10_000);
      expect(tokens.filter((token) => !/^[0-9a-f]{64}$/.test(token))).toEqual([]);
    });

    test("need a key of 32 bytes; padding and a line's end do no harm", async () => {
      const key = base64Url("k".repeat(32));
      expect(await tokenMaker(`${key}=\n`)([TEXT])).toEqual(await tokenMaker(key)([TEXT]));
      expect(() => tokenMaker(base64Url("k".repeat(31)))).toThrow("TOKEN_KEY must be 32 random bytes or more, in base64url");
    });

    test.each(["", "=", "a secret sentence of more than thirty-two letters", `${"a".repeat(44)}+/`, `${"a".repeat(45)}`])(
      "%s: what is no key is refused at once, without being shown",
      (key) => {
        const refused = () => tokenMaker(key);
        expect(refused).toThrow("TOKEN_KEY");
        if (key.length > 1) expect(refused).not.toThrow(key);
      },
    );
  });
}
