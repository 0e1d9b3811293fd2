import './styles/index.css';
import { render } from 'solid-js/web';

const root = document.getElementById('root');
if (root !== null) render(() => <main>Samaritan</main>, root);
