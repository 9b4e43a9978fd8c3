/** One click of somebody who corrects a column, and what is then chosen. */
import { expect, test } from "vitest";
import { assigned, moved, released, withChoice, withHeader } from "../../../shared/columns/change-choice.ts";
import type { TableChoice } from "../../../shared/columns/table-choice.ts";

const NONE: TableChoice = {
  programme: "qd-1641",
  kind: "nominees",
  sheet: "A",
  header: ["a", "b", "c"],
  headerRows: null,
  columns: [],
};
const at = (key: string) => ({ key, header: key.toUpperCase() });
const name = { name: "name", many: false };
const rating = { name: "rating", many: true };
const said = ({ columns }: TableChoice): string[] => columns.map(({ key, field }) => `${key} ${field}`);

test("a field that one column may hold is taken from the one that had it", () => {
  expect(said(assigned(assigned(NONE, at("a"), name), at("b"), name))).toEqual(["b name"]);
  expect(said(assigned(assigned(NONE, at("a"), name), at("a"), null))).toEqual(["a null"]);
});

test("of a field that several may hold only the column that was pointed at gives way", () => {
  const both = assigned(assigned(NONE, at("a"), rating), at("b"), rating);
  expect(said(both)).toEqual(["a rating", "b rating"]);
  expect(said(moved(both, at("a"), at("c"), rating))).toEqual(["b rating", "a null", "c rating"]);
  expect(said(moved(assigned(NONE, at("a"), name), at("a"), at("b"), name))).toEqual(["b name"]);
});

test("what is released is no choice any more, and a table of which nothing is chosen is none", () => {
  const one = assigned(NONE, at("a"), name);
  expect(said(released(one, "a"))).toEqual([]);
  expect(withChoice([one], 0, released(one, "a"))).toEqual([]);
  expect(withChoice([one], -1, NONE)).toEqual([one]);
  expect(withChoice([one], 0, { ...NONE, headerRows: 1 })).toEqual([{ ...NONE, headerRows: 1 }]);
});

test("a header that is pointed at takes the place of the one before, on its sheet and for its kind alone", () => {
  const header = { ...NONE, headerRows: 1 };
  const others = [{ ...header, sheet: "B" }, { ...header, kind: "courses" }, NONE];
  expect(withHeader([header, ...others], { ...header, headerRows: 2 })).toEqual([...others, { ...header, headerRows: 2 }]);
});
