import { words } from '../words.ts';
import { galleryEn } from './gallery-en.ts';
import { galleryFr } from './gallery-fr.ts';

export const gallery = words({ en: galleryEn, fr: galleryFr });
