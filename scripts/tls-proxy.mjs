/** HTTPS in front of a server of this computer that speaks HTTP: takes the TLS off and passes the bytes on, whatever they say. */
import { once } from "node:events";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { createServer } from "node:tls";

/** Listens at both addresses of "localhost", as far as there are two; `to` is the port behind it. Answers with how to end it. */
export async function secureProxy({ port, to, key, cert }) {
  const both = Object.values(networkInterfaces()).some((addresses) => addresses.some(({ address }) => address === "::1"));
  const open = new Set();
  const servers = [];
  const close = () => {
    for (const server of servers) server.close();
    for (const socket of open) socket.destroy();
  };
  try {
    for (const host of both ? ["127.0.0.1", "::1"] : ["127.0.0.1"]) {
      const server = createServer({ key, cert, minVersion: "TLSv1.2" }, (socket) => pass(socket, to, open));
      servers.push(server.listen(port, host));
      await once(server, "listening");
    }
  } catch (error) {
    close();
    throw error;
  }
  return close;
}

function pass(socket, to, open) {
  const behind = connect(to, "127.0.0.1");
  const end = () => {
    for (const one of [socket, behind]) {
      one.destroy();
      open.delete(one);
    }
  };
  for (const one of [socket, behind]) {
    open.add(one);
    // A browser goes away whenever it likes: nothing of it is an error of ours.
    one.on("error", end).on("close", end);
  }
  socket.pipe(behind).pipe(socket);
}
