/** What of the runtime's own module is used, written by hand as `env.ts` is: SQLite storage, transactions, alarms, calls between objects. */
declare module "cloudflare:workers" {
  export type SqlValue = string | number | null | ArrayBuffer;

  export interface SqlCursor<Row> extends Iterable<Row> {
    toArray(): Row[];
    readonly rowsRead: number;
    readonly rowsWritten: number;
  }

  export interface DurableObjectState {
    readonly id: { toString(): string; readonly name?: string };
    readonly storage: {
      readonly sql: { exec<Row extends Record<string, SqlValue>>(query: string, ...bindings: SqlValue[]): SqlCursor<Row> };
      transactionSync<Result>(run: () => Result): Result;
      setAlarm(at: number): Promise<void>;
      getAlarm(): Promise<number | null>;
      deleteAlarm(): Promise<void>;
    };
    blockConcurrencyWhile<Result>(run: () => Promise<Result>): Promise<Result>;
  }

  export abstract class DurableObject<Bindings> {
    protected readonly ctx: DurableObjectState;
    protected readonly env: Bindings;
    constructor(ctx: DurableObjectState, env: Bindings);
  }
}
