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
client.dial('1001', perhaps);
client.dialFromMobile('1001', customer);
client.dialByUsername('ada', customer);
client.setData(customer);
client.setData(customer, '1.1');
client.setData(record);
client.setData({ customer: '4711' });
client.dial('1001', {});
client.dial('1001', undefined);

// @ts-expect-error a value that is no text is not sent as it is
client.setData(numbers);
// @ts-expect-error nor is a number by itself
client.dial('1001', 4711);
// @ts-expect-error nor text
client.setData('{"customer":"4711"}');
// @ts-expect-error a call's own data are a Map: Object.fromEntries(call.userData)
client.setData(map);
