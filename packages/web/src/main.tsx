import './styles/index.css';
import { render } from 'solid-js/web';
import { api } from './live/api.ts';
import { Pages } from './routes.tsx';

// An upgrade takes the parts of older pages away. Whether that is why one does not come, the server says when it is asked anything.
globalThis.addEventListener('vite:preloadError', () => {
  api()
    .session.me.query()
    .catch(() => undefined);
});

const root = document.getElementById('root');
if (root !== null) render(() => <Pages />, root);
