/** Cells without end are read in the time of their length: each of these took minutes while words were read again for each other word. */
import { expect, test } from "vitest";
import { day } from "../../../shared/sheet/day.ts";
import { readPlanned } from "../../../shared/text/planned-posts.ts";
import { parsePosts } from "../../../shared/text/post-parts.ts";
import { readPost } from "../../../shared/text/posts.ts";

const ON = day("2024-05-13");

test("twenty thousand words of no post", () => {
  expect(parsePosts("a b ".repeat(10_000)).phrases).toEqual([]);
});

test("thousands of posts: the level that the last one says counts for all", () => {
  const { parts, listed } = readPost(`${"PCT ".repeat(2_000)}UBND tỉnh Lào Cai`, "", ON);
  expect([parts.length, listed]).toEqual([2_000, "holds"]);
  expect(parts.every(({ level }) => level === "province")).toBe(true);
});

test("thousands of planned posts, of whatever kind", () => {
  expect(readPlanned("PTĐ ".repeat(1_000), null, ON).post).toBe(readPlanned("PTĐ", null, ON).post);
  expect(readPlanned("Phó ".repeat(1_000), null, ON).post).toBe(readPlanned("Phó", null, ON).post);
});
