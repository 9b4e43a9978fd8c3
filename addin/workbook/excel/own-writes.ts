/**
 * Excel tells whoever listens of our own writing too. Since 1.14 an event says that it comes from this add-in; before, nothing but the time
 * tells. Everything here that writes says so, and whoever listens asks.
 */

/** What all events that tell of a change have. */
export interface ChangeEvent {
  /** Excel's `triggerSource`; missing before ExcelApi 1.14. */
  readonly triggerSource?: string | undefined;
}

/** An event may come this much later than the writing that it tells of. */
const LATE = 2000;

export class OwnWrites {
  readonly #now: () => number;
  #under = 0;
  #ended = Number.NEGATIVE_INFINITY;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  async during<T>(write: () => Promise<T>): Promise<T> {
    this.#under++;
    try {
      return await write();
    } finally {
      this.#under--;
      this.#ended = this.#now();
    }
  }

  /** Whether we are writing, or have just been. */
  get writing(): boolean {
    return this.#under > 0 || this.#now() - this.#ended < LATE;
  }

  /** Whether an event tells of our own writing. */
  caused({ triggerSource }: ChangeEvent): boolean {
    return triggerSource === undefined ? this.writing : triggerSource === "ThisLocalAddin";
  }
}
