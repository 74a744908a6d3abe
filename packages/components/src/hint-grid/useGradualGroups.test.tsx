import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HintGroup } from './groupColleagues.js';
import { useGradualGroups } from './useGradualGroups.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const group = (name: string, length: number): HintGroup => ({
  name,
  members: Array.from({ length }, (_, index) => ({ number: String(10_000 + index), name: `Colleague ${index}` })),
});
const sizes = (groups: readonly HintGroup[]) => groups.map(({ name, members }) => `${name} ${members.length}`);
const nextSlice = () => act(() => void vi.advanceTimersToNextTimer());
const allSlices = () => {
  while (vi.getTimerCount() > 0) nextSlice();
};

test('a list of a hundred is there at once', () => {
  const groups = [group('Sales', 60), group('Support', 40)];
  const { result } = renderHook(useGradualGroups, { initialProps: groups });
  expect(result.current).toBe(groups);
  expect(vi.getTimerCount()).toBe(0);
});

test('thousands come little by little, at the end', () => {
  const groups = [group('Sales', 60), group('Support', 3_000)];
  const { result } = renderHook(useGradualGroups, { initialProps: groups });
  expect(sizes(result.current)).toEqual(['Sales 60', 'Support 40']);
  nextSlice();
  expect(sizes(result.current)).toEqual(['Sales 60', 'Support 1040']);
  // A whole group is the one that was given: what is known of it is not built again.
  expect(result.current[0]).toBe(groups[0]);
  allSlices();
  expect(result.current).toBe(groups);
  expect(vi.getTimerCount()).toBe(0);
});

test('thousands stay when one more comes', () => {
  const { result, rerender } = renderHook(useGradualGroups, { initialProps: [group('Sales', 600)] });
  allSlices();
  rerender([group('Sales', 601)]);
  expect(sizes(result.current)).toEqual(['Sales 600']);
  allSlices();
  expect(sizes(result.current)).toEqual(['Sales 601']);
});

test('after somebody was sought among all of them, the long list begins anew', () => {
  const everybody = [group('Sales', 600)];
  const { result, rerender } = renderHook(useGradualGroups, { initialProps: everybody });
  allSlices();
  rerender([group('Sales', 1)]);
  expect(sizes(result.current)).toEqual(['Sales 1']);
  rerender(everybody);
  expect(sizes(result.current)).toEqual(['Sales 100']);
});

test('goes with its list', () => {
  const { unmount } = renderHook(useGradualGroups, { initialProps: [group('Sales', 600)] });
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
