import { jsonSchemaFile, scenarioJsonSchemaText } from '../schema/json-schema.ts';
import { scriptTemplate } from './template-script.ts';

/** A file of a scenario folder to write, its path with forward slashes. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a small scenario that lints clean and can be played, to start another from, with the JSON Schema beside it
 * for an editor's completion. `id` must be a key of the language: lower-case words joined by hyphens.
 */
export function scenarioTemplate(id: string): readonly TemplateFile[] {
  return [
    { path: 'scenario.yaml', text: scriptTemplate(id, jsonSchemaFile) },
    { path: jsonSchemaFile, text: scenarioJsonSchemaText() },
    { path: 'briefing.en.md', text: briefing.en },
    { path: 'briefing.fr.md', text: briefing.fr },
    { path: 'maps/area.geojson', text: `${JSON.stringify(map)}\n` },
  ];
}

const briefing = {
  en: `# Players' briefing

EXERCISE. Everything here is practice. If a real emergency happens, say "real world" and call 911.

It is a Wednesday in October, 14:00 on both sides of the river. Port Huron, Michigan and Sarnia, Ontario face each other
across the St. Clair River, joined by one bridge. Each town has a hospital and a few ambulances.

You see what your seat has been told, by whom, and when it was observed. Ask, answer, report and decide as you would at
your desk. The Northern Emergency Management Assistance Compact binds Michigan and Ontario: when one side asks and the
other sends, a licence from home counts.
`,
  fr: `# Document d'information des joueurs

EXERCICE. Tout ceci est un exercice. En cas d'urgence réelle, dites « situation réelle » et composez le 911.

C'est un mercredi d'octobre, 14 h des deux côtés de la rivière. Port Huron (Michigan) et Sarnia (Ontario) se font face
de part et d'autre de la rivière Sainte-Claire, reliées par un seul pont. Chaque ville a un hôpital et quelques ambulances.

Vous voyez ce qui a été dit à votre poste, par qui, et quand cela a été observé. Demandez, répondez, rendez compte et
décidez comme à votre bureau. Le Northern Emergency Management Assistance Compact lie le Michigan et l'Ontario : quand
un côté demande et que l'autre envoie, le permis d'origine compte.
`,
} as const;

/** Two banks and the line between them, drawn by eye: replace it with an outline of your own. */
const map = {
  type: 'FeatureCollection',
  bbox: [-82.8, 42.7, -82.1, 43.3],
  features: [
    {
      type: 'Feature',
      properties: { kind: 'land' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-82.8, 42.7],
            [-82.1, 42.7],
            [-82.1, 43.0],
            [-82.42, 43.01],
            [-82.5, 43.3],
            [-82.8, 43.3],
            [-82.8, 42.7],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { kind: 'border-country' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [-82.5, 42.7],
          [-82.41, 42.96],
          [-82.42, 43.01],
          [-82.3, 43.3],
        ],
      },
    },
  ],
} as const;
