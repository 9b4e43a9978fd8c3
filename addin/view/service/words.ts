/** The words of the service's screens in the language chosen. */
import { serviceTextFor } from "../../text/service/text.ts";
import type { ServiceText } from "../../text/service/vi.ts";
import "../../style/service.css";
import { useApp } from "../hooks.ts";

export function useWords(): ServiceText {
  const { state } = useApp();
  return serviceTextFor(state.locale);
}
