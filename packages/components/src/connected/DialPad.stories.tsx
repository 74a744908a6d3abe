import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { phoneOf, type StoryPhoneOptions } from '../../../../.storybook/storyPhone.js';
import { JANE } from '../../test/people.js';
import { CallList } from './CallList.js';
import { DialPad } from './DialPad.js';

const meta = {
  title: 'On a phone/Dial pad',
  component: DialPad,
  parameters: { simulator: {} satisfies StoryPhoneOptions },
  render: (args) => (
    <>
      <CallList onTransfer={fn()} />
      <DialPad {...args} />
    </>
  ),
} satisfies Meta<typeof DialPad>;

export default meta;
type Story = StoryObj<typeof meta>;

export const CallsAColleague: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    const field = canvas.getByRole('textbox', { name: 'Number to call' });
    await userEvent.type(field, '10 01{Enter}');
    await canvas.findByRole('article', { name: 'Dialling, Bob Lambert' });
    await waitFor(() => expect(field).toHaveValue(''));
    world.answer('bob');
    await canvas.findByRole('article', { name: 'On the line, Bob Lambert' });
    await expect(canvas.getByRole('button', { name: 'Consult' })).toBeVisible();
    world.hangUp('bob');
    await canvas.findByText('The call with Bob Lambert has ended.');
    await userEvent.click(canvas.getByRole('button', { name: 'Redial' }));
    await expect(field).toHaveValue('10 01');
  },
};

export const AsksDuringACall: Story = {
  parameters: {
    simulator: {
      script: (world) => {
        world.call(JANE, '1000');
        world.answer('ada');
      },
    } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await userEvent.type(canvas.getByRole('textbox', { name: 'Number to call' }), '1002');
    await userEvent.click(canvas.getByRole('button', { name: 'Consult' }));
    await canvas.findByRole('article', { name: 'Dialling, Cléa Moreau' });
    await canvas.findByRole('article', { name: 'On hold, Jane Martin' });
    world.answer('clea');
    await canvas.findByRole('article', { name: 'On the line, Cléa Moreau' });
  },
};

export const KeepsWhatNoPhoneCanDial: Story = {
  play: async ({ canvas, userEvent, ...context }) => {
    const field = canvas.getByRole('textbox', { name: 'Number to call' });
    await userEvent.type(field, 'reception{Enter}');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('not something a phone can dial');
    await expect(field).toHaveValue('reception');
    await expect(phoneOf(context).world.callsOf('ada')).toHaveLength(0);
  },
};

export const NumberThatDoesNotExist: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Number to call' }), '1999{Enter}');
    await canvas.findByText(/The call to 1999 failed/);
  },
};

export const SendsKeysToTheCall: Story = {
  args: { keyTones: true },
  parameters: {
    simulator: {
      script: (world) => {
        world.call(JANE, '1000');
        world.answer('ada');
      },
    } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await userEvent.click(await canvas.findByRole('button', { name: 'Send keys' }));
    const field = canvas.getByRole('textbox', { name: 'Keys to Jane Martin' });
    await expect(field).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: '1' }));
    await userEvent.keyboard('2');
    await userEvent.paste('3 4#');
    await canvas.findByText('1234#');
    await userEvent.keyboard('x');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('“x” is not something');
    world.hangUp('ada');
    await expect(await canvas.findByRole('textbox', { name: 'Number to call' })).toHaveFocus();
    await expect(canvas.getByRole('button', { name: 'Send keys', pressed: false })).toHaveAttribute('aria-disabled', 'true');
    await waitFor(() => expect(canvas.queryByText('1234#')).toBeNull());
  },
};

export const RecentNumbers: Story = {
  parameters: {
    simulator: {
      script: (world) => {
        for (const number of ['1001', '1002', '1003']) {
          world.call('1000', number);
          world.hangUp('ada');
        }
      },
    } satisfies StoryPhoneOptions,
  },
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox', { name: 'Number to call' });
    await canvas.findByRole('button', { name: /Recent numbers/ });
    await userEvent.click(field);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect(field).toHaveValue('1002');
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('article', { name: 'Dialling, Cléa Moreau' });
  },
};

export const DataGoesAlong: Story = {
  args: { defaultData: { customer: '4711' } },
  play: async ({ canvas, userEvent, ...context }) => {
    const { world } = phoneOf(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Data (1)' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'More data' }), 'reason{Enter}');
    await userEvent.type(await canvas.findByRole('textbox', { name: 'reason' }), 'renewal');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Number to call' }), '1001{Enter}');
    await canvas.findByRole('article', { name: 'Dialling, Bob Lambert' });
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Data (1)' })).toBeVisible());
    const [leg] = world.callsOf('bob');
    await expect(leg?.userData).toMatchObject({ USR_customer: '4711', USR_reason: 'renewal' });
  },
};
