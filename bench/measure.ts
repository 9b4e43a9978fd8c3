/** What a measure prints: one JSON line, with the target, and the ratio to each peer of the same run. */
import { ROUNDS } from "./median.ts";

export interface PeerFigure {
  readonly name: string;
  readonly version: string;
  readonly value: number;
  /** How many times better ours is: faster, smaller; below 1 the peer is better. */
  readonly ratio: number;
  readonly note: string;
}

export interface SkippedPeer {
  readonly peer: string;
  readonly skipped: string;
}

export interface Measure {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly median_of: number;
  readonly target: string;
  readonly met: boolean;
  /** The first run of a fresh process, where `value` is a warm one. */
  readonly cold?: number;
  readonly peers: readonly (PeerFigure | SkippedPeer)[];
  readonly note: string;
}

export interface SkippedMeasure {
  readonly measure: string;
  readonly skipped: string;
}

/** More is better, or less is. */
export type Direction = "at least" | "at most";

export interface Figure {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number;
  readonly direction: Direction;
  readonly cold?: number;
  /** How often it was measured, where it comes out the same each time. */
  readonly rounds?: number;
  readonly peers?: readonly (Omit<PeerFigure, "ratio"> | SkippedPeer)[];
  readonly note: string;
}

export function measured({ target, direction, peers = [], cold, rounds = ROUNDS, ...figure }: Figure): Measure {
  const { value, unit } = figure;
  const better = (peer: number): number => (direction === "at least" ? value / peer : peer / value);
  return {
    measure: figure.measure,
    value: rounded(value),
    unit,
    median_of: rounds,
    target: `${direction === "at least" ? "≥" : "≤"} ${target} ${unit}`,
    met: direction === "at least" ? value >= target : value <= target,
    ...(cold === undefined ? {} : { cold: rounded(cold) }),
    peers: peers.map((peer) =>
      "skipped" in peer
        ? peer
        : {
            name: peer.name,
            version: peer.version,
            value: rounded(peer.value),
            ratio: rounded(better(peer.value)),
            note: peer.note,
          },
    ),
    note: figure.note,
  };
}

/** Three digits that count. */
function rounded(value: number): number {
  return value >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}
