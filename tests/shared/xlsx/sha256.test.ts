/** SHA-256 by the examples of FIPS 180-4 and of NIST, and beside the runtime's own on texts of every length around a block. */
import { expect, test } from "vitest";
import { canonicalJson } from "../../../functions/canonical-json.ts";
import { sha256Hex } from "../../../shared/xlsx/sha256.ts";

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("%#: as published", (text, hash) => {
  expect(sha256Hex(text)).toBe(hash);
});

test("agrees with the runtime's own on every length around a block, in Vietnamese too", async () => {
  for (let length = 0; length < 140; length++) {
    const text = "Đề cử ".repeat(30).slice(0, length);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
    expect(sha256Hex(text)).toBe(Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(""));
  }
});

test("JSON that is hashed has one spelling, whatever the order it was made in", () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: "Đ" }] })).toBe('{"a":[{"c":"Đ","d":null}],"b":1}');
});
