/** Does something once the next frame is on the screen; at once where there are no frames. @returns what calls it off */
export function afterPaint(work: () => void): () => void {
  // A page that nobody sees has no frames.
  if (document.visibilityState === 'hidden') {
    work();
    return () => {};
  }
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
