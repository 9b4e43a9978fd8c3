/** What may be typed where, as a worksheet says it. */
import { rangeName } from "../../sheet/address.ts";
import type { Validation } from "../../sheet/edits.ts";
import { escapeAttribute, escapeText } from "./xml-escape.ts";

export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

function validationXml({ area, rule, strict, prompt, error }: Validation): string {
  const style = strict ? "" : ' errorStyle="warning"';
  const shown = `${prompt === null ? "" : ' showInputMessage="1"'} showErrorMessage="1"`;
  const attributes = `${typeAttributes(rule)}${style} allowBlank="1"${shown}${messageAttributes("error", error)}${messageAttributes("prompt", prompt)}`;
  return `<dataValidation ${attributes} sqref="${rangeName(area)}">${formulas(rule)}</dataValidation>`;
}

const TYPES = { list: "list", date: "date", whole: "whole", decimal: "decimal", length: "textLength" } as const;

function typeAttributes(rule: Validation["rule"]): string {
  const type = `type="${TYPES[rule.kind]}"`;
  return rule.kind === "list" ? type : `${type} operator="between"`;
}

function messageAttributes(kind: "error" | "prompt", message: Validation["prompt"]): string {
  if (message === null) return "";
  return ` ${kind}Title="${escapeAttribute(message.title)}" ${kind}="${escapeAttribute(message.text)}"`;
}

function formulas(rule: Validation["rule"]): string {
  if (rule.kind === "list") return `<formula1>${escapeText(rule.source)}</formula1>`;
  return `<formula1>${rule.from}</formula1><formula2>${rule.to}</formula2>`;
}
