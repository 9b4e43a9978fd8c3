/** Foresees how many bytes a row of an answer has: a guess at first, then what was seen, drawn on a little where rows grow longer. */
export class RowMeter {
  perRow: number;
  measured = false;

  constructor(guess: number) {
    this.perRow = guess;
  }

  /** Learns from the later half of the rows: tables start below titles, and numbers grow on the way down. */
  measure(rows: readonly unknown[]): void {
    const middle = Math.floor(rows.length / 2);
    const later = meanBytes(rows.slice(middle));
    if (later === 0) return;
    const earlier = meanBytes(rows.slice(0, middle));
    this.perRow = later * Math.min(MOST_GROWTH, Math.max(1, earlier === 0 ? 1 : later / earlier));
    this.measured = true;
  }
}

const MOST_GROWTH = 1.1;
const utf8 = new TextEncoder();

function meanBytes(rows: readonly unknown[]): number {
  return rows.length === 0 ? 0 : utf8.encode(JSON.stringify(rows)).length / rows.length;
}
