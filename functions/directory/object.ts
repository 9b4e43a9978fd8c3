/** The directory as the runtime keeps it: one object for all, read far more than it is written. */
import { DurableObject, type DurableObjectState } from "cloudflare:workers";
import type { KeptNorms, NormsBody } from "../../shared/api/norms.ts";
import type { Account } from "../../shared/workflow/account.ts";
import type { Env } from "../env.ts";
import { sqlStorage } from "../sql-storage.ts";
import type { Storage } from "../storage.ts";
import type { DemoAccountRecord, DirectoryPort, Unit } from "./commands.ts";
import { account, demoAccounts, openDirectory, unit, units } from "./directory.ts";
import { keptNorms, loadNorms } from "./norms.ts";

export class Directory extends DurableObject<Env> implements DirectoryPort {
  private readonly storage: Storage;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.storage = sqlStorage(ctx.storage);
    openDirectory(this.storage, { demo: env.DEMO === "true" });
  }

  async account(id: string): Promise<Account | null> {
    return account(this.storage, id);
  }

  async unit(id: string, period: string): Promise<Unit | null> {
    return unit(this.storage, id, period);
  }

  async units(period: string): Promise<readonly Unit[]> {
    return units(this.storage, period);
  }

  async norms(): Promise<KeptNorms> {
    return keptNorms(this.storage);
  }

  async loadNorms(norms: NormsBody, account: string, at: string): Promise<KeptNorms> {
    return loadNorms(this.storage, norms, account, at);
  }

  async demoAccounts(): Promise<readonly DemoAccountRecord[]> {
    return demoAccounts(this.storage);
  }
}
