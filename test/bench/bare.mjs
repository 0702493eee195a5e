// The bare loop of each custom function: the same arithmetic in the fewest lines and the same result allocated, with no reading and
// no checks. What a function costs is told as a ratio to its bare loop, on the same rows in the same run.

const { abs, floor, max, min, round, sqrt } = Math; // a global is slow to reach in a context of its own

export function WEIGHTED_SCORE(rows, [weights]) {
  const results = [];
  for (let r = 0; r < rows.length; r++) {
    let sum = 0;
    for (let c = 0; c < weights.length; c++) sum += rows[r][c] * weights[c];
    results.push([sum / 100]);
  }
  return results;
}

export function GRADE(rows) {
  const results = [];
  for (let r = 0; r < rows.length; r++) {
    const s = rows[r][0];
    results.push([s >= 90 ? 'A' : s >= 80 ? 'B' : s >= 70 ? 'C' : s >= 60 ? 'D' : 'E']);
  }
  return results;
}

export function KPI_SCORE(actuals, targets) {
  const results = [];
  for (let r = 0; r < actuals.length; r++) {
    const target = targets[r][0];
    results.push([max(0, 100 * (1 + (actuals[r][0] - target) / abs(target)))]);
  }
  return results;
}

export function STEP_SCORE(rows) {
  const results = [];
  for (let r = 0; r < rows.length; r++) {
    const x = rows[r][0];
    results.push([x >= 100 ? 100 : x >= 90 ? 85 : x >= 80 ? 70 : 0]);
  }
  return results;
}

export function DEDUCT_SCORE(rows, [points]) {
  const results = [];
  for (let r = 0; r < rows.length; r++) {
    let left = 100;
    for (let c = 0; c < points.length; c++) left -= rows[r][c] * points[c];
    results.push([max(0, left)]);
  }
  return results;
}

export function PEER_SCORE(rows) {
  const results = [];
  for (let r = 0; r < rows.length; r++) {
    let sum = 0;
    for (let c = 0; c < rows[r].length; c++) sum += rows[r][c];
    results.push([sum / rows[r].length]);
  }
  return results;
}

export function CALIBRATE(scores, raters) {
  const of = new Map();
  const all = { n: 0, sum: 0, squares: 0, by: 1 };
  const count = (f, x) => {
    f.n++;
    f.sum += x;
    f.squares += x * x;
  };
  for (let r = 0; r < scores.length; r++) {
    const name = raters[r][0];
    if (!of.has(name)) of.set(name, { n: 0, sum: 0, squares: 0, by: 1 });
    count(of.get(name), scores[r][0]);
    count(all, scores[r][0]);
  }
  const spread = ({ n, sum, squares }) => sqrt(squares / n - (sum / n) ** 2);
  for (const own of of.values()) own.by = spread(all) / spread(own);
  const results = [];
  for (let r = 0; r < scores.length; r++) {
    const own = of.get(raters[r][0]);
    results.push([min(100, max(0, all.sum / all.n + (scores[r][0] - own.sum / own.n) * own.by))]);
  }
  return results;
}

export function QUOTA_GRADE(scores, quotas) {
  const sorted = Float64Array.from(scores, (row) => row[0]).sort();
  let share = 0;
  const lowest = quotas.map((quota) => {
    share += quota[1];
    return sorted[sorted.length - round((share * sorted.length) / 100)];
  });
  const results = [];
  for (let r = 0; r < scores.length; r++) {
    let n = 0;
    while (scores[r][0] < lowest[n]) n++;
    results.push([quotas[n][0]]);
  }
  return results;
}

export function QUOTA_CHECK(grades, limits) {
  const heads = new Map();
  for (let r = 0; r < grades.length; r++) heads.set(grades[r][0], (heads.get(grades[r][0]) ?? 0) + 1);
  return limits.map(([grade, limit, share]) => {
    const over = heads.get(grade) - floor(share * grades.length);
    return [grade, heads.get(grade), heads.get(grade) / grades.length, limit, over > 0 ? `${over} over` : 'OK'];
  });
}

export function NINE_BOX(performance, potential) {
  const step = (x) => (x >= 85 ? 2 : x >= 60 ? 1 : 0);
  const results = [];
  for (let r = 0; r < performance.length; r++) results.push([step(performance[r][0]) + 3 * step(potential[r][0]) + 1]);
  return results;
}

export function STREAK(rows, grades) {
  const results = [];
  for (let r = 0; r < rows.length; r++) {
    let n = rows[r].length;
    while (n > 0 && grades.includes(rows[r][n - 1])) n--;
    results.push([rows[r].length - n]);
  }
  return results;
}

export function CONSEQUENCE(rows, rules) {
  const results = [];
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    let texts = '';
    for (let n = 0; n < rules.length; n++) {
      const { grade, count, consecutive, window, text } = rules[n];
      let met = 0;
      for (let c = row.length - 1; c >= row.length - window; c--) {
        if (row[c] === grade) met++;
        else if (consecutive) break;
      }
      if (met >= count) texts += texts === '' ? text : `; ${text}`;
    }
    results.push([texts]);
  }
  return results;
}

export function BONUS(bases, grades, factors, shares) {
  const results = [];
  for (let r = 0; r < bases.length; r++) results.push([bases[r][0] * factors[grades[r][0]] * shares[r][0]]);
  return results;
}

export function POOL_SHARE(pool, factors, bases) {
  const weights = factors.map((row, r) => row[0] * bases[r][0]);
  const whole = weights.reduce((a, b) => a + b, 0);
  const ideal = weights.map((weight) => (pool * 100 * weight) / whole);
  const cents = ideal.map(floor);
  const rest = ideal.map((x, r) => x - cents[r]);
  const order = rest.map((_, r) => r).sort((a, b) => rest[b] - rest[a] || a - b);
  const left = round(pool * 100 - cents.reduce((a, b) => a + b, 0));
  for (let n = 0; n < left; n++) cents[order[n]]++;
  return cents.map((x) => [x / 100]);
}

export function WEIGHT_CHECK(weights) {
  let sum = 0;
  for (let r = 0; r < weights.length; r++) sum += weights[r][0];
  return abs(sum - 100) < 0.005 ? 'OK' : `${sum}%`;
}

export function SCORE_BREAKDOWN(rows, [weights], [names]) {
  const results = [];
  for (let r = 0; r < rows.length; r++) {
    let sum = 0;
    let text = '';
    for (let c = 0; c < weights.length; c++) {
      sum += rows[r][c] * weights[c];
      text += `${c > 0 ? ' + ' : ''}${names[c]} ${rows[r][c]}×${weights[c]}%`;
    }
    results.push([`${text} = ${sum / 100}`]);
  }
  return results;
}
