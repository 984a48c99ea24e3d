/** Where keys have a meaning of their own. */
const OWNERS =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=tablist], [role=radiogroup]';

const LAYERS =
  '[role=dialog][data-state=open], [role=alertdialog][data-state=open], [role=menu][data-state=open], [popover]:popover-open';

/**
 * Whether a key pressed alone may act as a shortcut: not while one types, with Ctrl, Alt or ⌘, in an open layer, or for those
 * who switched shortcuts of a single character off (`data-single-keys="off"` on the shell; WCAG 2.1.4).
 */
export function takesSingleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || isChord(event)) return false;
  if (event.key.length === 1 && areOff()) return false;
  const target = event.target instanceof Element ? event.target : null;
  return !target?.closest(OWNERS) && !isLayerOpen();
}

/** Whether Ctrl, Alt or ⌘ is held; AltGr, which browsers report as Ctrl and Alt, writes the brackets on many keyboards. */
export function isChord(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
}

/** Whether shortcuts of a single character are switched off. */
export function areOff(): boolean {
  return document.querySelector('[data-single-keys="off"]') !== null;
}

/** Whether a dialog, drawer or menu lies above the page. */
export function isLayerOpen(): boolean {
  return document.querySelector(LAYERS) !== null;
}
