/** The identity number goes before anything is kept: what it contradicts is told first, and one number has one token however it is typed. */
import { describe, expect, test } from "vitest";
import { numberOf, sealPerson } from "../../../shared/sending/seal.ts";
import type { SentPerson } from "../../../shared/sending/sent-plan.ts";
import { VICE_CHAIR } from "../../support/sent-plans.ts";

/** A man born in 1985 in Lào Cai. */
const NUMBER = "010085000001";

describe("the number to make a token of", () => {
  test.each([
    ["twelve digits", NUMBER],
    ["without its first zero", "10085000001"],
    ["with spaces", "010 085 000001"],
    ["with dots", "010.085.000001"],
  ])("%s: the same twelve digits", (_, personId) => {
    expect(numberOf({ personId })).toBe(NUMBER);
  });

  test.each([[undefined], [""], ["123456789"], ["12345"], ["0100850000012"], ["chưa có"]])("%s is no such number", (personId) => {
    expect(numberOf(personId === undefined ? {} : { personId })).toBeNull();
  });
});

describe("a sealed line", () => {
  test("has the token and not the number", () => {
    const sealed = sealPerson({ ...VICE_CHAIR, personId: NUMBER }, "token");
    expect(sealed).toEqual({ ...VICE_CHAIR, personKey: "token", idContradicts: [] });
    expect(JSON.stringify(sealed)).not.toContain("85000001");
  });

  test.each<[string, Partial<SentPerson>, readonly string[]]>([
    ["a woman", { gender: "female" }, ["gender"]],
    ["somebody of unknown gender", { gender: "unknown" }, []],
    ["somebody born the year after", { birthDate: "1986-01-01" }, ["year"]],
    ["somebody born in that year", { birthDate: "1985" }, []],
    ["somebody born on a day that cannot be read", { birthDate: "1900-01-01/2099-12-31" }, []],
    ["a woman born in another year", { gender: "female", birthDate: "1984-12" }, ["gender", "year"]],
    ["a place that never was", { personId: "003085000001" }, ["province"]],
    ["no number at all", { personId: "12345", gender: "female" }, []],
  ])("of %s: contradicts %j %j", (_, rest, what) => {
    expect(sealPerson({ ...VICE_CHAIR, personId: NUMBER, ...rest }, "token").idContradicts).toEqual(what);
  });
});
