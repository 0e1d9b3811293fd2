import '../styles/index.css';
import './gallery.css';
import { render } from 'solid-js/web';
import { Gallery } from './Gallery.tsx';

const root = document.getElementById('root');
if (root !== null) render(() => <Gallery />, root);
