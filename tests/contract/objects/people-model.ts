/** A person object as plain lists: what it should hold after each command, and what it should answer. */
import type { Claim, Claimant, Confirm, Leave, Reserve } from "../../../functions/people/commands.ts";
import { CONFLICT_KINDS, type Conflict, conflictBetween } from "../../../shared/sending/conflict.ts";

interface Held {
  readonly plan: Claimant;
  /** Null once confirmed. */
  readonly name: string | null;
  readonly until: number;
  readonly claims: readonly Claim[];
}

export class PeopleModel {
  private held: readonly Held[] = [];
  private readonly settled = new Map<string, number>();
  private seen = Number.NEGATIVE_INFINITY;

  passTo(at: string): void {
    this.seen = this.timeBy(at);
    this.held = this.standing(at);
  }

  reserve({ reservation, at, claims, ...plan }: Reserve): void {
    this.passTo(at);
    this.keep((held) => !(isOf(held, plan) && held.name === reservation));
    this.held = [...this.held, { plan, name: reservation, until: this.seen + 120_000, claims }];
  }

  confirm({ reservation, at, order, claims, ...plan }: Confirm): void {
    this.passTo(at);
    if (!this.settle(plan, order)) return;
    const own = this.held.findIndex((held) => isOf(held, plan) && held.name === reservation);
    this.held = this.held.filter((held, index) => !isOf(held, plan) || (held.name !== null && index > own));
    this.held = [...this.held, { plan, name: null, until: 0, claims }];
  }

  release(reservation: string): void {
    this.keep(({ name }) => name !== reservation);
  }

  leave({ order, ...plan }: Leave): void {
    if (this.settle(plan, order)) this.keep((held) => !isOf(held, plan));
  }

  /** As `held` of `claims.ts` writes it. */
  lines(): readonly string[] {
    const lines = this.held.flatMap(({ plan, name, claims }) =>
      claims.map(({ token, course }) => [plan.unit, plan.programme, plan.period, name ?? "confirmed", token, course].join(" ")),
    );
    return lines.sort();
  }

  claimsOf(plan: Claimant, at: string): readonly Claim[] {
    return this.standing(at)
      .filter((held) => isOf(held, plan))
      .flatMap(({ claims }) => claims);
  }

  /** In no order. */
  conflicts(asking: Claimant, at: string): readonly Conflict[] {
    const found = new Map<string, Conflict>();
    for (const kind of [...CONFLICT_KINDS].reverse()) {
      for (const mine of this.claimsOf(asking, at)) {
        for (const { plan, claims } of this.standing(at)) {
          const { programme, unit } = plan;
          if (programme === asking.programme && unit === asking.unit) continue;
          if (claims.some((theirs) => theirs.token === mine.token && conflictBetween(mine, theirs) === kind))
            found.set([mine.ref, programme, unit].join(" "), { ref: mine.ref, kind, programme, unit });
        }
      }
    }
    return [...found.values()];
  }

  private timeBy(at: string): number {
    const told = Date.parse(at);
    return this.seen - told > 600_000 ? told : Math.max(this.seen, told);
  }

  /** What has not ended by then. */
  private standing(at: string): readonly Held[] {
    const now = this.timeBy(at);
    return this.held.filter(({ name, until }) => name === null || (until > now && until <= now + 120_000));
  }

  private keep(stays: (held: Held) => boolean): void {
    this.held = this.held.filter(stays);
  }

  private settle(plan: Claimant, order: number): boolean {
    const key = Object.values(plan).join(" ");
    if (order <= (this.settled.get(key) ?? 0)) return false;
    this.settled.set(key, order);
    return true;
  }
}

function isOf({ plan }: Held, { programme, period, unit }: Claimant): boolean {
  return plan.programme === programme && plan.period === period && plan.unit === unit;
}
