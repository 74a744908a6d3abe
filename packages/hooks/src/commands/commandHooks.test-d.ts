import type { useDial, useSetData } from './commandHooks.js';

interface Customer {
  readonly customer: string;
}

declare const customer: Customer;
declare const dialling: ReturnType<typeof useDial>;
declare const attaching: ReturnType<typeof useSetData>;

// An interface has no index signature, and is as good as a record of text.
dialling.dial({ destination: '1001', userData: customer });
dialling.dial({ destination: '1001' });
attaching.setData(customer);
attaching.setData({ reason: 'renewal' });

// @ts-expect-error a value that is no text is not attached as it is
dialling.dial({ destination: '1001', userData: { count: 4711 } });
// @ts-expect-error nor to a call that is up
attaching.setData({ count: 4711 });
