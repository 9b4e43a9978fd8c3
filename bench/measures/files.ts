/** The workbook of 19.963 people: from bytes to findings, and written back with six columns more. Each run is a fresh process, as a command is. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildXlsx } from "../../tests/support/xlsx-builder.ts";
import { FILES, WRITERS } from "../contenders.ts";
import { fillFileInChild, readFileInChild } from "../in-child.ts";
import type { Measure, SkippedMeasure } from "../measure.ts";
import type { Peers } from "../peers.ts";
import { makePeople } from "../rows/people.ts";
import { COURSES, courseRows, LIST, listRows } from "../rows/sheet.ts";
import { measureFiles } from "./file-runs.ts";

export function xlsxToFindings(peers: Peers): Promise<readonly (Measure | SkippedMeasure)[]> {
  return withWorkbook((file, size) =>
    measureFiles(
      {
        time: { measure: "xlsx-to-findings", target: 1 },
        memory: { measure: "xlsx-memory", target: 300 },
        names: Object.keys(FILES),
        run: (name) => readFileInChild(name, file),
        note: ({ reading }) =>
          `${size} KiB of xlsx; a fresh process each run, nothing warm; reading alone, as the peers do, ${reading.toFixed(2)} s`,
      },
      peers,
    ),
  );
}

export function xlsxWriteBack(peers: Peers): Promise<readonly (Measure | SkippedMeasure)[]> {
  return withWorkbook((file, size) =>
    measureFiles(
      {
        time: { measure: "xlsx-filled-and-written", target: 2.5 },
        memory: { measure: "xlsx-write-memory", target: 300 },
        names: Object.keys(WRITERS),
        run: (name) => fillFileInChild(name, file),
        note: ({ note }) => `${size} KiB of xlsx to bytes with the formulas and their values more; ${note}`,
      },
      peers,
    ),
  );
}

async function withWorkbook<T>(measure: (file: string, kibibytes: number) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
  try {
    const file = join(folder, "bench.xlsx");
    const bytes = buildXlsx(workbook());
    writeFileSync(file, bytes);
    return await measure(file, Math.round(bytes.length / 1024));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function workbook(): Parameters<typeof buildXlsx>[0] {
  const made = makePeople(1641);
  return {
    sheets: [
      { name: LIST, rows: listRows(made) },
      { name: COURSES, rows: courseRows(made) },
    ],
  };
}
