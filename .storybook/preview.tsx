import '../packages/components/src/styles.css';
import '../packages/components/themes/bold.css';
import '../packages/components/themes/soft.css';
import './preview.css';
import { en, type Messages, MessagesProvider } from '@hookswitch/components';
import type { Decorator, Loader, Preview } from '@storybook/react-vite';
import { classOfLook, directionOf, languages, looks, messagesOf } from './looks.js';
import { PartPage } from './PartPage.js';
import { openStoryPhone } from './storyPhone.js';
import { watchTexts } from './watchTexts.js';
import { withSimulator } from './withSimulator.js';

/** What `withMessages` has fetched. */
interface Loaded {
  readonly messages?: Messages;
}

const withMessages: Loader = async ({ globals }): Promise<Loaded> => ({ messages: await messagesOf(globals['locale']) });

/** A panel of the width, look, theme and language chosen in the toolbar. */
const withPanel: Decorator = (Story, { globals, loaded }) => {
  const { theme, look, locale, width, direction } = globals;
  const { messages = en }: Loaded = loaded;
  return (
    <MessagesProvider messages={messages}>
      <div
        className={`story-panel ${classOfLook(look)}`.trim()}
        data-hs-theme={theme}
        data-width={width}
        lang={String(locale)}
        dir={direction === 'auto' ? directionOf(locale) : String(direction)}
      >
        <Story />
      </div>
    </MessagesProvider>
  );
};

/** No field may belong to a form of the host's around it: the host's form would send what was typed, and Enter would send the form. */
function findFieldsOfHosts({ canvasElement }: { readonly canvasElement: HTMLElement }): void {
  const fields = [...canvasElement.querySelectorAll('.hs :is(input, select, textarea):not(.hs-host *)')];
  const loose = fields.filter((field) => !field.hasAttribute('form'));
  if (loose.length > 0) throw new Error(`Fields without a form attribute: ${loose.map(({ outerHTML }) => outerHTML).join(' ')}`);
}

const preview: Preview = {
  tags: ['autodocs'],
  beforeEach: [watchTexts, openStoryPhone],
  afterEach: findFieldsOfHosts,
  loaders: [withMessages],
  decorators: [withSimulator, withPanel],
  parameters: {
    // Not `framework.options.strictMode`, which Vitest's stories do not read, nor a decorator: below the root, React runs no effect twice.
    react: { rootOptions: { unstable_strictMode: true } },
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { disableSaveFromUI: true },
    docs: { page: PartPage, codePanel: true },
    options: {
      storySort: {
        order: [
          'Guide',
          ['Getting started', 'Theming', 'Languages', 'Accessibility', 'Host safety', 'User data', 'Your own interface'],
          'Desk',
          'Parts',
          'On a phone',
        ],
      },
    },
  },
  globalTypes: {
    theme: { description: 'Theme', toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    look: { description: 'Look', toolbar: { icon: 'paintbrush', items: [...looks], dynamicTitle: true } },
    locale: { description: 'Language', toolbar: { icon: 'globe', items: [...languages], dynamicTitle: true } },
    direction: { description: 'Direction', toolbar: { icon: 'transfer', items: ['auto', 'ltr', 'rtl'], dynamicTitle: true } },
    width: { description: 'Width', toolbar: { icon: 'mobile', items: ['320', '1280'], dynamicTitle: true } },
  },
  initialGlobals: { theme: 'light', look: 'house', locale: 'en', direction: 'auto', width: '320' },
};

export default preview;
