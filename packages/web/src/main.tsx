import './styles/index.css';
import { render } from 'solid-js/web';
import { Pages } from './routes.tsx';

const root = document.getElementById('root');
if (root !== null) render(() => <Pages />, root);
