/** A line's name in what is sent leads back to its line. */
import { expect, test } from "vitest";
import { placeOfRef, refOf } from "../../../shared/sending/refs.ts";

test.each([
  ["Đề cử", 24],
  ["K01!K02", 1],
  ["a\nb", 100_000],
  ["24", 24],
])("%j, row %i", (sheet, row) => {
  expect(placeOfRef(refOf({ sheet, row }))).toEqual({ sheet, row });
});

test.each(["24", "Đề cử", "!24", "Đề cử!0", "Đề cử!-1", "Đề cử!x", "Đề cử!12345678", ""])("%j names no line", (ref) => {
  expect(placeOfRef(ref)).toBeNull();
});
