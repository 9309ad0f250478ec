const asked = new URLSearchParams(window.location.search);

/** A wish in the address the page was opened with, such as `?theme=dark`; it holds until the page is closed. */
export function startParameter(name: 'theme' | 'lang'): string | null {
  return asked.get(name);
}
