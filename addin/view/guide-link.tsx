/** The way to the user guide, which comes with the page: another tab, so that the open plan stays. */
import { useApp } from "./hooks.ts";

export function GuideLink() {
  const { text } = useApp();
  return (
    <a class="link guide-link" href="./huong-dan/index.html" target="_blank" rel="noopener" hreflang="vi">
      {text.header.guide}
    </a>
  );
}
