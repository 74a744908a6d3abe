import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../packages/components/docs/*.mdx', '../packages/components/docs/*.stories.tsx', '../packages/*/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: {
    // Props come from another package's types, which only the compiler finds. Tests read no documentation.
    reactDocgen: process.env['VITEST'] ? false : 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      // Only what is a component: the plugin writes on every object that a file exports.
      include: ['packages/components/src/**/*View.tsx', 'packages/components/src/connected/*.tsx', '**/PhoneDevtools.tsx'],
      tsconfigPath: 'packages/components/tsconfig.json',
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      propFilter: ({ parent }) => !parent?.fileName.includes('node_modules/@types/react'),
    },
  },
};

export default config;
