import { translator } from '../../i18n/translate.ts';
import { playerPapers } from '../../i18n/words/player-papers.ts';

export const s = translator(playerPapers);
