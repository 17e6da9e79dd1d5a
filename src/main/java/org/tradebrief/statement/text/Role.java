package org.tradebrief.statement.text;

/** What a known word does in a sentence. The word files name these in lower case. */
enum Role {
  /** exports, imports, balance. */
  FLOW,
  /** surplus, deficit. */
  SIDE,
  /** Id of an area. */
  AREA,
  /** Id of a commodity. */
  GOODS,
  /** Japan, whose trade the tables are: says nothing. */
  REPORTER,
  /** rise, fall, flat, wider, narrower, faster, slower. */
  MOVE,
  /** swung to, 転じた. */
  SWING,
  /** halved, doubled, tripled. */
  FOLD,
  /** record, highest, lowest, largest, smallest. */
  TOP,
  /** straight, in a row, 連続. */
  RUN,
  /** first, 初めて. */
  FIRST,
  /** ぶり, since. */
  SINCE,
  /** year, month, adjusted, dollars: what a change is measured from, or in. */
  BASE,
  /** volume, price, unit, value, pace. */
  ASPECT,
  SHARE,
  CONTRIBUTION,
  FORECAST,
  /** above, below, in-line. */
  AGAINST,
  LED,
  DRAG,
  /** up, down, same. */
  REVISED,
  /** duty; price, of a price that holds a duty. */
  DUTY,
  /** in-force, announced, suspended, ended, current. */
  DUTY_STATE,
  /** weaker, stronger; rate; market, customs-average. */
  YEN,
  YEN_MOVE,
  RATE_KIND,
  /** goods-and-services, tourism, services, goods. */
  SCOPE,
  /** because, hit, ahead, avoid, front-loading, absorb. */
  CAUSE,
  /** Id of the goods that somebody makes: carmakers. */
  MAKER,
  TERMS,
  /** largest market, largest supplier. */
  PARTNER,
  /** about, nearly, more-than, less-than. */
  APPROXIMATION,
  /** slightly, sharply. */
  SIZE,
  /** not, no longer. */
  NOT,
  /** it, they, the figure. */
  ANAPHOR,
  /** to, from, with, of, in, at, by, than, after, … */
  LINK,
  /** and, while, but. */
  AND,
  /** Says nothing and hides nothing: the, a, total. */
  FILLER,
  /** A word that a heading or a clause may stand on: said, according to. */
  QUOTE
}
