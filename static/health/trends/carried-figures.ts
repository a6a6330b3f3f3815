/** Figures of which the daily counts know something (`FIGURE_CHARTS`); a list of its own, because the charts are loaded later. */
export const CARRIED: readonly string[] = ['ready-runway', 'failing-rules', 'backlog-in-time', 'orphans', 'staleness', 'estimate-coverage', 'criteria-coverage', 'blocked', 'ready-coverage', 'refinement-rate'];
