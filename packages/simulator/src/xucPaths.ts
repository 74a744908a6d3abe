/** Where the REST part of an XUC begins. */
export const API_PATH = '/xuc/api/2.0/';

/** Where its CTI socket is. */
export const SOCKET_PATH = `${API_PATH}cti`;
