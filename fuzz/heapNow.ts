/** The heap once what can be thrown away has been, where node runs with --expose-gc. */
export function heapNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
