/** The lists of programmes are one list: cards, loaders and whole programmes, in the same order, and each a folder. */
import { describe, expect, test } from "vitest";
import { NAMED_PROGRAMMES } from "../../addin/text/programmes.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import { PROGRAMMES } from "../../shared/programmes/index.ts";
import { loadProgramme } from "../../shared/programmes/load.ts";
import { sendingOf } from "../../shared/programmes/sendings.ts";

test("cards and programmes are the same, in the same order", () => {
  expect(CARDS.map(({ id }) => id)).toEqual(PROGRAMMES.map(({ id }) => id));
});

test("the page names them as their cards do", () => {
  expect(NAMED_PROGRAMMES).toEqual(CARDS.map(({ id, short }) => ({ id, short })));
});

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))("%s", (id, programme) => {
  test("is what its card says, and what is loaded of it", async () => {
    expect(programme).toMatchObject(CARDS.find((card) => card.id === id) ?? {});
    // Deciding on whoever an interface tells of is no page's: all else is the same.
    const { decider, ...loaded } = programme;
    expect(decider).toBeTypeOf("function");
    expect(await loadProgramme(id)).toEqual(loaded);
  });

  test("can be told by its signs: something names it, and what is taken for it is one of its tables", () => {
    expect(programme.signs.named.length).toBeGreaterThan(0);
    const kinds = programme.tables.map(({ kind }) => kind);
    expect(programme.signs.taken.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  test("is rechecked by the server if it can be sent, and only then", () => {
    expect(sendingOf(id) !== undefined).toBe(programme.sends);
  });
});

test("no kind of table is taken for two programmes", () => {
  const kinds = PROGRAMMES.flatMap(({ signs }) => signs.taken);
  expect(kinds.filter((kind, index) => kinds.indexOf(kind) !== index)).toEqual([]);
});
