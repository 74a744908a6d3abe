/** Which call is being passed on, and to whom if that was chosen first. */
export interface TransferWish {
  readonly callId: string;
  readonly to?: string;
}
