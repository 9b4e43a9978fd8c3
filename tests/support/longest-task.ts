/**
 * The longest task of a page's own thread while something is done, in milliseconds that the thread itself worked: what else the machine does
 * meanwhile makes a task end later, and is none of its time.
 */
import type { Page } from "playwright-core";
import { z } from "zod";

const Events = z.array(z.object({ name: z.string(), pid: z.number(), tid: z.number(), tdur: z.number().optional() }));
type Event = z.infer<typeof Events>[number];

/** Tells the page's thread from those of other pages. */
const OWN = "longest-task";
const TASK = /RunTask$/;

export async function longestTask<T>(page: Page, act: () => Promise<T>): Promise<{ readonly done: T; readonly longest: number }> {
  const session = await page.context().newCDPSession(page);
  const events: Event[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...Events.parse(value)));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "blink.user_timing"] },
  });
  await page.evaluate((name) => performance.mark(name), OWN);
  const done = await act();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const own = events.find(({ name }) => name === OWN);
  const tasks = events.filter(({ name, pid, tid }) => TASK.test(name) && pid === own?.pid && tid === own.tid);
  if (tasks.length === 0) throw new Error("The browser told of no task of the page");
  return { done, longest: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000 };
}
