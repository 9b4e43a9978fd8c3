/** The first load of `/`: bytes of its scripts and styles, bytes of the rules' web worker, and the time until it can be used. */
import { fileURLToPath } from "node:url";
import { ensurePage } from "../../scripts/page.mjs";
import { type Measure, measured, type SkippedMeasure } from "../measure.ts";
import { say } from "../say.ts";
import { pageSize, type Sizes } from "./page-size.ts";
import { usableAfter } from "./page-usable.ts";

const PAGE = fileURLToPath(new URL("../../dist/page/", import.meta.url));

export async function pageLoad(): Promise<readonly (Measure | SkippedMeasure)[]> {
  say("page-load …");
  await ensurePage();
  const { page, worker } = pageSize(PAGE);
  const usable = await usableAfter(PAGE);
  return [
    bytes("page-bytes", page, 100),
    worker.files.length === 0
      ? { measure: "page-worker-bytes", skipped: "the page's scripts start no worker" }
      : bytes("page-worker-bytes", worker, 120),
    typeof usable === "string"
      ? { measure: "page-usable", skipped: usable }
      : measured({
          measure: "page-usable",
          value: usable,
          unit: "ms",
          target: 300,
          direction: "at most",
          note: "from the request to the first frame with the samples and the place for files, on this machine, nothing in a cache",
        }),
  ];
}

/** Figures of bytes are the same every time: the median is of one. */
function bytes(measure: string, { files, raw, gzip, brotli }: Sizes, target: number): Measure {
  const kilobytes = (size: number): string => (size / 1000).toFixed(1);
  const note = `brotli, each file by itself; gzip ${kilobytes(gzip)} KB, plain ${kilobytes(raw)} KB: ${files.join(", ")}`;
  return { ...measured({ measure, value: brotli / 1000, unit: "KB", target, direction: "at most", note }), median_of: 1 };
}
