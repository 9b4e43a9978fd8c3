/** The numbers of a programme of lines, as in force on the day whose law was chosen; without one, on the last day of the programme. */
import { lawInForce } from "../conditions/clauses.ts";
import type { Law } from "../findings/finding.ts";
import { type InForce, inForce, type Parameter } from "../law/dated.ts";
import type { Day } from "../sheet/day.ts";

export interface NumberInForce {
  readonly value: number;
  readonly law: readonly Law[];
}

export class LineLaw<Name extends string> {
  readonly #inForce: ReadonlyMap<string, InForce<unknown>>;

  constructor(parameters: Readonly<Record<Name, Parameter<unknown>>>, on: Day) {
    const entries = Object.entries<Parameter<unknown>>(parameters);
    this.#inForce = new Map(
      entries.flatMap(([name, parameter]) => {
        const entry = inForce(parameter, on);
        return entry ? [[name, entry] as const] : [];
      }),
    );
  }

  /** Null while nothing of it is in force. */
  number(name: Name): NumberInForce | null {
    const entry = this.#inForce.get(name);
    return typeof entry?.value === "number" ? { value: entry.value, law: [lawInForce(entry)] } : null;
  }

  /** Nothing of the programme is in force on the day. */
  get silent(): boolean {
    return this.#inForce.size === 0;
  }
}
