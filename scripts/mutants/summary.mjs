/**
 * What was found of one file.
 *
 * @typedef {{ source: string, noticed: number, survived: number }} Finding
 */

/** The score of each file, the worst first, and of all of them. @param {readonly Finding[]} findings */
export function summaryOf(findings) {
  const all = {
    source: 'all of them',
    noticed: findings.reduce((sum, { noticed }) => sum + noticed, 0),
    survived: findings.reduce((sum, { survived }) => sum + survived, 0),
  };
  return [...findings.toSorted((a, b) => scoreOf(a) - scoreOf(b)), all].map(lineOf).join('\n');
}

/** @param {Finding} finding */
export function lineOf(finding) {
  const { source, noticed, survived } = finding;
  const count = `${noticed} of ${noticed + survived}`;
  return `${scoreOf(finding).toFixed(1).padStart(6)} %  ${count.padStart(13)}  ${source}`;
}

/** @param {Finding} finding */
function scoreOf({ noticed, survived }) {
  return (100 * noticed) / Math.max(1, noticed + survived);
}
