import { isPhoneError, type PhoneErrorContext } from '@hookswitch/core';

/** What a rejection was about; fails the test when nothing was rejected, or not by us. */
export async function errorOf(promise: Promise<unknown>): Promise<PhoneErrorContext> {
  try {
    await promise;
  } catch (error) {
    if (isPhoneError(error)) return error.context;
    throw error;
  }
  throw new Error('nothing was rejected');
}
