/** One message as the server writes it. */
export function frameOf(msgType, ctiMessage) {
  return JSON.stringify({ msgType, ctiMessage });
}

/** The state of somebody's line. */
export function hintFrame(number, status) {
  return frameOf('PhoneHintStatusEvent', { number: String(number), status });
}

/** An event of one call, with the data a queue call carries. */
export function callFrame(eventType, id, userData = {}) {
  return frameOf('PhoneEvent', {
    eventType,
    DN: '1118',
    otherDN: '1058',
    otherDName: 'Jane Black',
    linkedId: id,
    uniqueId: id,
    queueName: 'blue',
    callDirection: 'Incoming',
    userData: { XIVO_CONTEXT: 'default', XIVO_USERID: '9', XIVO_SRCNUM: '1058', XIVO_DSTNUM: '3000', ...userData },
    username: 'jblack',
  });
}

/** A whole call: it rings, is answered, held, resumed and ended. */
export function lifeOf(id) {
  const data = { USR_customer: '4711' };
  return [
    callFrame('EventRinging', id),
    ...['EventEstablished', 'EventOnHold', 'EventEstablished', 'EventReleased'].map((type) => callFrame(type, id, data)),
  ];
}

/** Ids as a telephone system makes them; never one twice. */
export function idMaker(second = 1_447_670_000) {
  let made = 0;
  return () => {
    made += 1;
    return `${second + made}.${made}`;
  };
}
