/** Two runs side by side need ports of their own: the desk's, and the next one for the host pages. */
const port = Number(process.env['HOOKSWITCH_PORT'] ?? 4173);

export const DESK = { port, url: `http://127.0.0.1:${port}` } as const;
export const HOST_PAGES = { port: port + 1, url: `http://127.0.0.1:${port + 1}` } as const;
