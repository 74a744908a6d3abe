import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import * as desk from '../src/Desk.stories.js';

const { component, args } = desk.default;

/** The desk in the example themes: nothing but custom properties differs. */
const meta = {
  title: 'Guide/Theming/Looks',
  component,
  tags: ['!autodocs'],
  args: { ...args, ...desk.Ringing.args },
} satisfies Meta<typeof component>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Bold: Story = {
  globals: { look: 'bold' },
  play: async ({ canvasElement }) => {
    const part = canvasElement.querySelector('.hs');
    await expect(part && getComputedStyle(part).getPropertyValue('--hs-radius')).toBe('0px');
  },
};

export const BoldWide: Story = { globals: { look: 'bold', width: '1280' } };

export const Soft: Story = {
  globals: { look: 'soft' },
  play: async ({ canvasElement }) => {
    const part = canvasElement.querySelector('.hs');
    await expect(part && getComputedStyle(part).getPropertyValue('--hs-radius')).toBe('14px');
  },
};

export const SoftWide: Story = { globals: { look: 'soft', width: '1280' } };
