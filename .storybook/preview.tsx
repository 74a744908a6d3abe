import '../packages/components/src/styles.css';
import './preview.css';
import { en, type Messages, MessagesProvider } from '@hookswitch/components';
import { ar } from '@hookswitch/components/locales/ar';
import { de } from '@hookswitch/components/locales/de';
import { es } from '@hookswitch/components/locales/es';
import { fr } from '@hookswitch/components/locales/fr';
import type { Decorator, Preview } from '@storybook/react-vite';
import { openStoryPhone } from './storyPhone.js';
import { withSimulator } from './withSimulator.js';

const LANGUAGES: Readonly<Record<string, Messages>> = { ar, de, en, es, fr };

/** A panel of the width, theme and language chosen in the toolbar. */
const withPanel: Decorator = (Story, { globals }) => {
  const { theme, locale, width, direction } = globals;
  return (
    <MessagesProvider messages={LANGUAGES[String(locale)] ?? en}>
      <div className="story-panel" data-hs-theme={theme} data-width={width} lang={String(locale)} dir={String(direction)}>
        <Story />
      </div>
    </MessagesProvider>
  );
};

const preview: Preview = {
  beforeEach: openStoryPhone,
  decorators: [withSimulator, withPanel],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { disableSaveFromUI: true },
  },
  globalTypes: {
    theme: { description: 'Theme', toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    locale: { description: 'Language', toolbar: { icon: 'globe', items: Object.keys(LANGUAGES), dynamicTitle: true } },
    direction: { description: 'Direction', toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
    width: { description: 'Width', toolbar: { icon: 'mobile', items: ['320', '1280'], dynamicTitle: true } },
  },
  initialGlobals: { theme: 'light', locale: 'en', direction: 'ltr', width: '320' },
};

export default preview;
