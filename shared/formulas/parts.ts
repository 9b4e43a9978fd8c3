/**
 * The parts of an expression, each known by what it says: formulas repeat the same lookups and days many times over, and whoever calculates
 * them wants to do it once. Parts that say the same have one number, wherever they were built.
 */
import type { Expression } from "./expression.ts";

export class Parts {
  readonly #byExpression = new Map<Expression, number>();
  readonly #bySaying = new Map<string, number>();
  readonly #objects = new Map<object, number>();
  readonly #recurring = new Set<number>();

  constructor(whole: Expression) {
    this.#number(whole);
  }

  of(expression: Expression): number {
    return this.#byExpression.get(expression) ?? this.#number(expression);
  }

  /** Whether the part is asked for at more than one place. */
  recurs(part: number): boolean {
    return this.#recurring.has(part);
  }

  /** Lists and bands are few and long: each is what it is. */
  ofObject(one: object): number {
    const known = this.#objects.get(one) ?? this.#objects.size;
    this.#objects.set(one, known);
    return known;
  }

  #number(expression: Expression): number {
    const met = this.#byExpression.get(expression);
    if (met !== undefined) {
      this.#recurring.add(met);
      return met;
    }
    const saying = this.#saying(expression);
    const known = this.#bySaying.get(saying);
    if (known !== undefined) this.#recurring.add(known);
    const part = known ?? this.#bySaying.size;
    this.#bySaying.set(saying, part);
    this.#byExpression.set(expression, part);
    return part;
  }

  #saying(expression: Expression): string {
    const { kind } = expression;
    switch (kind) {
      case "value":
        return `${kind} ${typeof expression.value} ${expression.value}`;
      case "cell":
        return `${kind} ${expression.column}`;
      case "fixed":
        return `${kind} ${expression.row} ${expression.column}`;
      case "name":
        return `${kind} ${expression.name}`;
      case "call":
        return `${kind} ${expression.name} ${expression.args.map((arg) => this.#number(arg)).join()}`;
      case "binary":
        return `${kind} ${expression.op} ${this.#number(expression.left)} ${this.#number(expression.right)}`;
      case "find":
        return `${kind} ${this.#number(expression.key)} ${this.ofObject(expression.list)} ${expression.column}`;
      case "band":
        return `${kind} ${this.#number(expression.key)} ${this.ofObject(expression.bands)}`;
      case "mentions":
        return `${kind} ${this.#number(expression.text)} ${expression.words.join("|")}`;
    }
  }
}
