const controls = 'button, input, select';

/**
 * Makes a toolbar one stop of the Tab key, which is the tool that was used last. Arrow keys go on from there in the direction of reading, Home and
 * End to its ends. Tools may come, go and be hidden. A panel that opens from a tool is a place of its own.
 */
export function connectToolbarKeys(toolbar: HTMLElement): void {
  let stop: HTMLElement | undefined;
  const isTool = (element: Element): element is HTMLElement =>
    element.matches(controls) && !element.closest('.menu-panel, [hidden]');
  const tools = (): HTMLElement[] => [...toolbar.querySelectorAll(controls)].filter(isTool);
  const update = (): void => {
    const all = tools();
    if (!stop || !all.includes(stop)) stop = all[0];
    for (const tool of all) tool.tabIndex = tool === stop ? 0 : -1;
  };

  toolbar.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !isTool(target)) return;
    stop = target;
    update();
  });
  toolbar.addEventListener('keydown', event => {
    const { target, key } = event;
    if (!(target instanceof Element) || !isTool(target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const onwards = getComputedStyle(toolbar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const all = tools();
    const at = all.indexOf(target);
    let to: HTMLElement | undefined;
    if (key === 'ArrowLeft' || key === 'ArrowRight') to = all[key === onwards ? at + 1 : at - 1];
    else if (key === 'Home') to = all[0];
    else if (key === 'End') to = all.at(-1);
    else return;
    if (target instanceof HTMLInputElement && movesCaret(target, key, key === onwards)) return;
    event.preventDefault();
    to?.focus();
  });
  new MutationObserver(update).observe(toolbar, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  update();
}

/** Whether a key has something to do in a text. */
function movesCaret({ value, selectionStart, selectionEnd }: HTMLInputElement, key: string, onwards: boolean): boolean {
  if (key === 'Home' || key === 'End') return true;
  return selectionStart !== selectionEnd || selectionStart !== (onwards ? value.length : 0);
}
