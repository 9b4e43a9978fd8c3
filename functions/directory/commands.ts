/** What the directory object is asked: units of both maps with their days, accounts with their roles. */
import type { KeptNorms, NormsBody } from "../../shared/api/norms.ts";
import type { Text } from "../../shared/text/locale.ts";
import type { Account } from "../../shared/workflow/account.ts";

export interface Unit {
  readonly id: string;
  readonly title: Text;
  /** "YYYY-MM-DD", both included; null where there is no end. */
  readonly from: string;
  readonly to: string | null;
}

export interface DemoAccountRecord extends Account {
  readonly title: Text;
}

export interface DirectoryPort {
  /** Null when there is no such account, or it was closed. */
  account(id: string): Promise<Account | null>;
  /** Null when there is no such unit in that year. */
  unit(id: string, period: string): Promise<Unit | null>;
  /** Units that are expected to send in a year: the provinces of that year's map and the ministry. */
  units(period: string): Promise<readonly Unit[]>;
  demoAccounts(): Promise<readonly DemoAccountRecord[]>;
  norms(): Promise<KeptNorms>;
  /** Takes the place of what is there; who loaded it and when is kept with it. */
  loadNorms(norms: NormsBody, account: string, at: string): Promise<KeptNorms>;
}
