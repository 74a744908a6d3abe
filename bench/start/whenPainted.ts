/** Marks the moment at which the page can be used: what was asked for is in it, and has been painted. */
export function whenPainted(selector: string): void {
  const look = () => {
    if (!document.querySelector(selector)) {
      requestAnimationFrame(look);
      return;
    }
    // After the frame that shows it.
    requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
  };
  look();
}
