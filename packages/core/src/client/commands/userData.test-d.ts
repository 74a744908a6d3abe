import { expectTypeOf } from 'vitest';
import type { PhoneClient } from '../PhoneClient.js';
import type { UserDataInput } from './UserDataInput.js';

interface Customer {
  readonly customer: string;
  readonly status?: string;
}

declare const client: PhoneClient;
declare const customer: Customer;
declare const record: UserDataInput;
declare const perhaps: Customer | undefined;
declare const numbers: { readonly count: number };
declare const map: ReadonlyMap<string, string>;

// An interface has no index signature, and is as good as a record of text.
expectTypeOf(client.dial('1001', customer)).toEqualTypeOf(client.dial('1001'));
void client.dial('1001', perhaps);
void client.dialFromMobile('1001', customer);
void client.dialByUsername('ada', customer);
void client.setData(customer);
void client.setData(customer, '1.1');
void client.setData(record);
void client.setData({ customer: '4711' });
void client.dial('1001', {});
void client.dial('1001', undefined);

// @ts-expect-error a value that is no text is not sent as it is
void client.setData(numbers);
// @ts-expect-error nor is a number by itself
void client.dial('1001', 4711);
// @ts-expect-error nor text
void client.setData('{"customer":"4711"}');
// @ts-expect-error a call's own data are a Map: Object.fromEntries(call.userData)
void client.setData(map);
