/**
 * For whom a kind of course is: what the post's words show. They only ever show that somebody belongs: who is managed by the Politburo or
 * is "tương đương" stands in decisions that no plan quotes, so that nobody is shut out by a post.
 */
import { fold } from "../../../text/fold.ts";
import type { Kind } from "./kinds.ts";

const CENTRAL_MANAGED = /\b(?:bo chinh tri|bct|ban bi thu|bbt)\b/;
const FORMER = /^(?:nguyen|cuu) /;

const SHORT: readonly RegExp[] = [
  // Leaders of general departments, departments and bureaux of the centre.
  /\b(?:pho )?(?:tong )?(?:vu|cuc) truong\b(?<!\bchi cuc truong)/,
  /\b(?:pho )?tong cuc truong\b/,
  /\b(?:vu|cuc) pho\b/,
  // Members of a province's standing committee, and whoever leads it.
  /\b(?:uvbtv|uy vien (?:ban thuong vu|btv)|uv ?btv)\b.*\b(?:tinh uy|thanh uy)\b/,
  /\b(?:pho )?bi thu (?:thuong truc )?(?:tinh uy|thanh uy)\b/,
];

const MEDIUM: readonly RegExp[] = [
  /\b(?:pho )?(?:giam doc|gd) so\b/,
  /\b(?:giam doc|pho giam doc|gd|pgd)\b.*\bso (?!giao dich)[a-z]/,
  /\b(?:pho )?(?:truong ban|chanh van phong|chanh thanh tra)\b.*\b(?:tinh|tinh uy|thanh uy|ubnd tp|ubnd tinh|hdnd tinh)\b/,
];

/** `managedBy`: the column that says whose list the person is on. */
export function belongsTo(kind: Kind | null, position: string, managedBy: string): boolean {
  if (kind === null || kind === "language") return false;
  if (CENTRAL_MANAGED.test(fold(managedBy)) || CENTRAL_MANAGED.test(fold(position))) return true;
  const patterns = kind === "short" ? SHORT : [...SHORT, ...MEDIUM];
  return position
    .split(/[,;\n]/)
    .map((part) => fold(part).trim())
    .some((part) => !FORMER.test(part) && patterns.some((pattern) => pattern.test(part)));
}
