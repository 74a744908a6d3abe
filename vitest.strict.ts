import { configure } from '@testing-library/react';

// At the root, where alone React also mounts twice.
configure({ reactStrictMode: true });
