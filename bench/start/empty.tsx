import { createRoot } from 'react-dom/client';
import { whenPainted } from './whenPainted.js';

const place = document.getElementById('app');
if (!place) throw new Error('no place for the app');
createRoot(place).render(<button type="button">Press</button>);
whenPainted('button');
