/** One person in several workbooks: by number, else by name and birth date. */
import { describe, expect, test } from "vitest";
import type { Identity } from "../../../shared/plan/identity.ts";
import { putForwardTwice } from "../../../shared/totals/put-forward-twice.ts";

const AN = "nguyen van an|19850520";
const person = (row: number, id: string | null, nameAndBirth: string | null, name = "Nguyễn Văn An"): Identity => ({
  sheet: "Đề cử",
  row,
  name,
  id,
  nameAndBirth,
});

/** Files "1", "2" … with their people; each answer as "by: file!row …". */
function told(...files: readonly (readonly Identity[])[]): string[] {
  return putForwardTwice(files.map((people, index) => ({ file: String(index + 1), people }))).map(
    ({ by, places }) => `${by}: ${places.map(({ file, row }) => `${file}!${row}`).join(" ")}`,
  );
}

describe("people in several workbooks", () => {
  test("the same number, however the name is written", () => {
    const other = person(7, "010085000001", "nguyen an|19850520", "Nguyễn An");
    expect(told([person(3, "010085000001", AN)], [other])).toEqual(["identity-number: 1!3 2!7"]);
  });

  test("the same name and full birth date, where a number is missing", () => {
    expect(told([person(3, null, AN)], [person(4, null, AN)])).toEqual(["name-and-birth-date: 1!3 2!4"]);
    expect(told([person(3, "010085000001", AN)], [person(4, null, AN)])).toEqual(["name-and-birth-date: 1!3 2!4"]);
    expect(told([person(3, null, AN)], [person(4, "010085000001", AN)])).toEqual(["name-and-birth-date: 1!3 2!4"]);
  });

  test("two numbers are two people, though they share name and birth date", () => {
    expect(told([person(3, "010085000001", AN)], [person(4, "010085000002", AN)])).toEqual([]);
  });

  test("once a number is known it tells namesakes apart", () => {
    const files = [[person(3, null, AN)], [person(4, "010085000001", AN)], [person(5, "010085000002", AN)]];
    expect(told(...files)).toEqual(["name-and-birth-date: 1!3 2!4"]);
  });

  test("three workbooks are one person with three places", () => {
    const one = person(3, "010085000001", AN);
    expect(told([one], [one], [one])).toEqual(["identity-number: 1!3 2!3 3!3"]);
  });

  test("twice within one workbook is not said, but all places are once another has the person too", () => {
    const lines = [person(3, "010085000001", AN), person(9, "010085000001", AN)];
    expect(told(lines, [])).toEqual([]);
    expect(told(lines, [person(5, "010085000001", AN)])).toEqual(["identity-number: 1!3 1!9 2!5"]);
  });

  test("two files of one name are two files", () => {
    const file = { file: "a.xlsx", people: [person(3, null, AN)] };
    expect(putForwardTwice([file, file])).toHaveLength(1);
  });

  test("a name without a full birth date, and nothing at all, tell nobody", () => {
    expect(told([person(3, null, null)], [person(3, null, null)])).toEqual([]);
  });

  test("no number is ever handed on", () => {
    const one = person(3, "010085000001", AN);
    expect(
      JSON.stringify(
        putForwardTwice([
          { file: "a", people: [one] },
          { file: "b", people: [one] },
        ]),
      ),
    ).not.toMatch(/\d{6}/);
  });
});
