import type { ReportView } from './shapes.ts';

/** The name of a row of the improvement plan: the same while the same thing is to be improved. */
export function planItem({ issue }: ReportView['report']['plan'][number]): string {
  switch (issue.kind) {
    case 'wait':
      return `wait/${issue.wait}`;
    case 'target':
      return `target/${issue.objective}/${issue.task}`;
    case 'gap':
      return `gap/${issue.gap}`;
  }
}
