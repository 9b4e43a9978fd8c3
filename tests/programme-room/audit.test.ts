/** The chain of what was done: it holds, nothing can be taken out of it, and what was changed behind its back is found. */
import { expect, test } from "vitest";
import { appendLink, firstBrokenLink, headOf } from "../../functions/programme-room/audit.ts";
import { sha256Hex } from "../../shared/xlsx/sha256.ts";
import { decided, decision, LAO_CAI, row, send, submission, YEN_BAI } from "../support/programme-room.ts";
import { roomInMemory } from "../support/room-in-memory.ts";
import { sqliteStorage } from "../support/sqlite-storage.ts";

test("every step is a link, the receipt holds the hash of its own, and the chain is whole", async () => {
  const { port, room } = roomInMemory();
  const { receipt } = await send(port, submission(LAO_CAI, [row("1")]));
  await send(port, submission(YEN_BAI, [row("1")]));
  await decided(port, decision(LAO_CAI, "return", { remarks: [{ ref: "1", text: "Ông Nguyễn Văn A thiếu hồ sơ." }] }));
  expect(headOf(room.storage).sequence).toBe(3);
  expect(firstBrokenLink(room.storage)).toBeNull();
  const [first, , third] = room.storage.all("SELECT entry, hash FROM audit ORDER BY sequence");
  expect(first?.hash).toBe(receipt.auditHash);
  expect(receipt.auditHash).toBe(sha256Hex(String(first?.entry)));
  expect(String(third?.entry)).toContain('"action":"return"');
  expect(String(third?.entry)).not.toContain("Nguyễn");
});

test("links can neither be changed nor removed by the program", async () => {
  const { port, room } = roomInMemory();
  await send(port, submission(LAO_CAI, [row("1")]));
  expect(() => room.storage.run("UPDATE audit SET entry = '{}'")).toThrow("append-only");
  expect(() => room.storage.run("DELETE FROM audit")).toThrow("append-only");
});

test("a link changed behind the program's back is found, and so is one that is missing", () => {
  const changed = chainOf(5);
  changed.run(`UPDATE audit SET entry = '{"action":"accept"}' WHERE sequence = 3`);
  expect(firstBrokenLink(changed)).toBe(3);
  const missing = chainOf(5);
  missing.run("DELETE FROM audit WHERE sequence = 2");
  expect(firstBrokenLink(missing)).toBe(2);
  const rewritten = chainOf(5);
  const entry = '{"action":"accept"}';
  rewritten.run("UPDATE audit SET entry = ?, hash = ? WHERE sequence = 3", entry, sha256Hex(entry));
  expect(firstBrokenLink(rewritten)).toBe(3);
});

function chainOf(links: number) {
  const storage = sqliteStorage();
  storage.run("CREATE TABLE audit (sequence INTEGER PRIMARY KEY, entry TEXT NOT NULL, hash TEXT NOT NULL)");
  for (let link = 0; link < links; link++) appendLink(storage, { action: "send", at: String(link) });
  expect(firstBrokenLink(storage)).toBeNull();
  return storage;
}
