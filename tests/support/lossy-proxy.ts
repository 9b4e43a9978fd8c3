/** A way to a server on which chosen replies are lost: the server has done its work, the caller sees a broken connection. */
import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";

export interface Proxy {
  readonly origin: string;
  /** Every call that came: "PUT /api/plans/…". */
  readonly calls: string[];
  close(): void;
}

/** `loses`: asked once the server has answered. */
export async function lossyProxy(to: string, loses: (call: string) => boolean): Promise<Proxy> {
  const calls: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const call = `${incoming.method} ${incoming.url}`;
    calls.push(call);
    const upstream = request(new URL(incoming.url ?? "/", to), { method: incoming.method ?? "GET", headers: incoming.headers });
    incoming.pipe(upstream);
    upstream.on("response", (answer: IncomingMessage) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        if (loses(call)) return void outgoing.destroy();
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        outgoing.end(Buffer.concat(parts));
      });
    });
    upstream.on("error", () => outgoing.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, calls, close: () => void server.close() };
}
