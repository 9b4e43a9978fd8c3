/** The person object as the runtime keeps it: the commands over its own SQLite, and an alarm while anything is reserved. */
import { DurableObject, type DurableObjectState } from "cloudflare:workers";
import type { Conflict } from "../../shared/sending/conflict.ts";
import { ringBy } from "../alarm.ts";
import type { Env } from "../env.ts";
import { sqlStorage } from "../sql-storage.ts";
import type { Storage } from "../storage.ts";
import type { Claim, Claimant, Confirm, Leave, PeoplePort, Reserve } from "./commands.ts";
import { LEASE_MS } from "./lease.ts";
import { confirm, conflicts, leave, openPeople, release, reserve, sweep } from "./people.ts";

export class PeopleShard extends DurableObject<Env> implements PeoplePort {
  private readonly storage: Storage;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.storage = sqlStorage(ctx.storage);
    openPeople(this.storage);
  }

  async reserve(command: Reserve): Promise<readonly Conflict[]> {
    const found = reserve(this.storage, command);
    await this.wakeLater();
    return found;
  }

  async confirm(command: Confirm): Promise<void> {
    confirm(this.storage, command);
  }

  async release(reservation: string): Promise<void> {
    release(this.storage, reservation);
  }

  async leave(command: Leave): Promise<void> {
    leave(this.storage, command);
  }

  async conflicts(claimant: Claimant, claims: readonly Claim[], at: string): Promise<readonly Conflict[]> {
    return conflicts(this.storage, claimant, claims, at);
  }

  async alarm(): Promise<void> {
    if (sweep(this.storage, new Date().toISOString())) await this.wakeLater();
  }

  /** Sooner than a lease it need not be. */
  private wakeLater(): Promise<void> {
    return ringBy(this.ctx.storage, Date.now() + LEASE_MS);
  }
}
