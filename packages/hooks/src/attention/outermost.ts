/**
 * The window that has the focus while the agent works in the page: of a frame, the page around it, where the focus mostly is.
 * Nothing where that is of another origin and tells nothing: then being seen has to do.
 */
export function outermost(page: Pick<Window, 'top'>): Window | undefined {
  try {
    return page.top?.document && page.top;
  } catch {
    return undefined;
  }
}
