import { PhoneProvider } from '@hookswitch/hooks';
import type { Decorator } from '@storybook/react-vite';
import { findStoryPhone } from './storyPhone.js';

/** Gives the phone of `parameters.simulator` to the parts of a story. It is made and disposed of outside of React. */
export const withSimulator: Decorator = (Story, context) => {
  const phone = findStoryPhone(context);
  if (!phone) return <Story />;
  return (
    <PhoneProvider client={phone.client}>
      <Story />
    </PhoneProvider>
  );
};
