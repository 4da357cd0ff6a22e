/** Calls `onChange` when the editor's theme or fonts change: VS Code writes them on the page's root and body. Several changes at once are one. */
export function watchTheme(onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = key();
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (key() === last) return;
      last = key();
      onChange();
    }, 50);
  });
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
}

function key(): string {
  return [
    document.body.className,
    document.body.dataset['vscodeThemeId'],
    document.documentElement.getAttribute('style'),
  ].join('\n');
}
